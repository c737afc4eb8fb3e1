import { isMoment, type Cell, type Written } from '../../workbook/cell';
import { isBlank, textOf } from '../../workbook/cells/text';
import type { TableRow } from '../../workbook/table';
import type { CellEdit } from '../cells-of';
import type { EditedRows } from './rows';

/**
 * What was written onto other rows than it was meant for, because somebody inserted, deleted or sorted rows between the
 * reading and the writing: `after` are the same rows, read again. Each such cell gets back what it held, where the row
 * that stands there now was read before, and is emptied otherwise.
 */
export function takeBackEdits(
  edited: EditedRows,
  edits: readonly CellEdit[],
  after: readonly TableRow[],
): readonly CellEdit[] {
  const { table, around } = edited;
  const dateColumn = table.columns.get('date');
  const dated = new Set(edits.filter(({ column }) => column === dateColumn).map(({ row }) => row));
  const says = (row: TableRow | undefined, withDate: boolean) => sayingOf(edited, row, withDate);
  const find = (rows: readonly TableRow[], row: number) => rows.find((one) => one.row === row);
  return edits.flatMap(({ row, column, value }): CellEdit[] => {
    const now = find(after, row);
    const withDate = !dated.has(row);
    if (now === undefined || says(now, withDate) === says(find(around, row), withDate)) return [];
    if (!holds(now.cells[column - 1], value)) return [];
    const [before, ...others] = around.filter((one) => one.row !== row && says(one, withDate) === says(now, withDate));
    const known = before !== undefined && others.length === 0 ? before.cells[column - 1] : undefined;
    return [{ row, column, value: writtenAgain(known) }];
  });
}

/** What people have typed in a row, and its stamp. */
function sayingOf({ table }: EditedRows, row: TableRow | undefined, withDate: boolean): string {
  const left = (key: string) => key === 'id' || key === 'counted' || (key === 'date' && !withDate);
  const columns = [...table.columns].filter(([key]) => !left(key)).map(([, column]) => column);
  return JSON.stringify(columns.map((column) => textOf(row?.cells[column - 1])));
}

/** Whether what was written stands there still. */
function holds(cell: Cell | undefined, value: Written): boolean {
  if (value === null) return isBlank(cell);
  return typeof value === 'object' ? isMoment(cell) : cell === value;
}

function writtenAgain(cell: Cell | undefined): Written {
  if (cell === undefined || cell === '') return null;
  return isMoment(cell) ? { date: cell.date } : cell;
}
