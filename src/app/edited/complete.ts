import { textOf } from '../../workbook/cells/text';
import type { TableRow } from '../../workbook/table';
import { asBlocks, type CellEdit } from '../cells-of';
import { countedEdits } from './count';
import type { EditDesk, EditedArea } from './desk';
import { fillEdits } from './fill';
import { markOverdrawn } from './overdrawn';
import { editedKey, isTouched, readEdited, rowsAt, type EditedColumn, type EditedRows } from './rows';
import { takeBackEdits } from './take-back';

/** What bears on how an entry counts, and for whom. */
const COUNTING: readonly EditedColumn[] = ['date', 'client', 'service', 'hours', 'charge'];

/**
 * Completes rows of the Time log or Payments that somebody has just edited: an ID and today's date where these are
 * missing, and in the Time log `Counted` (L15) and a mark on an entry that overdraws its client. Posted rows and
 * whatever was typed are left alone. It may miss rows, and it gives way to every run of the program, which does all of
 * this again: nothing relies on it.
 */
export function completeEdited(desk: EditDesk, area: EditedArea): void {
  const key = editedKey(desk.sheet);
  const edited = key === null ? null : readEdited(desk, key, area);
  if (edited === null || edited.table.rows.length === 0) return;
  const counts = edited.key === 'timeLog' && isTouched(edited, area, COUNTING);
  const filled = fillEdits(desk, edited, area);
  const counted = counts ? countedEdits(desk, edited.table) : [];
  if (filled.length > 0 && !isStillSo(desk, edited)) return;
  const strays = writeAndVerify(desk, edited, [...filled, ...counted]);
  if (counts && strays.length === 0) markOverdrawn(desk, edited.table, new Set(counted.map(({ row }) => row)));
}

/**
 * Whether the rows are as they were read, now that no run of the program can give them IDs: a second ID would take the
 * place of one that a close has recorded.
 */
function isStillSo(desk: EditDesk, { first, last, around }: EditedRows): boolean {
  return desk.lock() && textsOf(rowsAt(desk, first, last)) === textsOf(around);
}

function textsOf(rows: readonly TableRow[]): string {
  return JSON.stringify(rows.map(({ cells }) => cells.map(textOf)));
}

/** Writes, and takes back what came to stand on other rows. Returns what it took back. */
function writeAndVerify(desk: EditDesk, edited: EditedRows, edits: readonly CellEdit[]): readonly CellEdit[] {
  if (edits.length === 0) return [];
  desk.write(asBlocks(edits));
  desk.flush();
  const strays = takeBackEdits(edited, edits, rowsAt(desk, edited.first, edited.last));
  if (strays.length > 0) {
    desk.write(asBlocks(strays));
    desk.flush();
  }
  return strays;
}
