import { deleteColumns, deleteRows, insertColumnsAfter, insertRowsAfter, insertRowsBefore } from '../../book/reshape';
import type { Sheet } from '../../book/sheet';
import type { Shift } from '../../book/shift';

/** Puts lines in or takes them out, as people do; frozen lines stay frozen, and a new one among them is. */
export function reshapeLines(sheet: Sheet, { axis, at, count }: Shift): void {
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  const inFrozen = count > 0 ? (at <= frozen ? count : 0) : -frozenAmong(frozen, at, -count);
  if (axis === 'row') {
    if (count < 0) deleteRows(sheet, at, -count);
    else if (at - 1 <= frozen) insertRowsBefore(sheet, at, count);
    else insertRowsAfter(sheet, at - 1, count);
    sheet.frozenRows = frozen + inFrozen;
  } else {
    if (count < 0) deleteColumns(sheet, at, -count);
    else insertColumnsAfter(sheet, at - 1, count);
    sheet.frozenColumns = frozen + inFrozen;
  }
}

/** How many of the lines are frozen. */
export function frozenAmong(frozen: number, at: number, count: number): number {
  return Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}
