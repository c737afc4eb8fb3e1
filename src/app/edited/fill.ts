import { isBlank, textOf } from '../../workbook/cells/text';
import { existingRows } from '../../workbook/row-reading';
import type { TableRow } from '../../workbook/table';
import type { CellEdit } from '../cells-of';
import type { EditDesk, EditedArea } from './desk';
import type { EditedColumn, EditedKey, EditedRows } from './rows';

/** Typing into one of these begins a row, and a row that is begun is of today. */
const BEGINNINGS = {
  timeLog: ['client', 'task'],
  payments: ['client', 'amount'],
} as const satisfies Readonly<Record<EditedKey, readonly EditedColumn[]>>;

/** An ID for every row that has none, and today for those that were begun and have no date yet. */
export function fillEdits(desk: EditDesk, { key, table }: EditedRows, area: EditedArea): readonly CellEdit[] {
  const [id, date] = [table.columns.get('id'), table.columns.get('date')];
  const beginnings = BEGINNINGS[key]
    .map((column) => table.columns.get(column) ?? 0)
    .filter((column) => column >= area.left && column <= area.right);
  const isBegun = ({ cells }: TableRow) => beginnings.some((column) => !isBlank(cells[column - 1]));
  const rows = existingRows(table);
  const ids = rows.filter(({ cells }) => id !== undefined && textOf(cells[id - 1]) === '');
  const undated = rows.filter((row) => date !== undefined && isBlank(row.cells[date - 1]) && isBegun(row));
  const dates = withoutFormula(desk, undated, date ?? 0);
  const today = dates.length > 0 ? { date: desk.today() } : null;
  return [
    ...ids.map(({ row }) => ({ row, column: id ?? 0, value: desk.newId() })),
    ...dates.map(({ row }) => ({ row, column: date ?? 0, value: today })),
  ];
}

/** A blank cell may hold a formula that gives nothing yet: it is the office's. */
function withoutFormula(desk: EditDesk, rows: readonly TableRow[], column: number): readonly TableRow[] {
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (first === undefined || last === undefined) return [];
  const formulas = desk.formulas(column, first, last);
  return rows.filter(({ row }) => formulas[row - first] !== true);
}
