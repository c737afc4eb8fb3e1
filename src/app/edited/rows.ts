import type { Cell } from '../../workbook/cell';
import { textOf } from '../../workbook/cells/text';
import type { Schema } from '../../workbook/schema';
import { SHEETS, type ColumnOf } from '../../workbook/sheets';
import { findTable, HEADER_WITHIN, sheetNamed, type Table, type TableRow } from '../../workbook/table';
import type { EditDesk, EditedArea } from './desk';

export type EditedKey = 'timeLog' | 'payments';
export type EditedColumn = ColumnOf<'timeLog'> | ColumnOf<'payments'>;

/** Rows of a sheet that somebody edited. */
export interface EditedRows {
  readonly key: EditedKey;
  /** The sheet with its columns found, and of its rows the edited ones that no close has posted. */
  readonly table: Table;
  /** The first and last row that were read: some above and below the edited ones are among them. */
  readonly first: number;
  readonly last: number;
  /** All that was read. */
  readonly around: readonly TableRow[];
}

/** Of a large paste so many rows are completed at once; the rest is left to the next run of the program. */
const MOST_ROWS = 200;
/** Rows read above and below: where a row was inserted meanwhile, what was written over is found among them. */
const ROWS_AROUND = 5;

/** Which of the sheets that people type into bears this name, in either language; null for every other sheet. */
export function editedKey(sheet: string): EditedKey | null {
  const keys: readonly EditedKey[] = ['timeLog', 'payments'];
  return keys.find((key) => sheetNamed(SHEETS[key], [sheet]) !== null) ?? null;
}

/** Reads the edited rows; null where the area has none below the header. */
export function readEdited(desk: EditDesk, key: EditedKey, area: EditedArea): EditedRows | null {
  const schema: Schema = SHEETS[key];
  const table = findTable(schema, { sheet: desk.sheet, rows: desk.rows(1, HEADER_WITHIN) });
  const top = Math.max(area.top, table.headerRow + 1);
  const bottom = Math.min(area.bottom, top + MOST_ROWS - 1);
  if (bottom < top) return null;
  const first = Math.max(table.headerRow + 1, top - ROWS_AROUND);
  const last = bottom + ROWS_AROUND;
  const around = rowsAt(desk, first, last);
  const posted = table.columns.get('posted');
  const isOpen = ({ cells }: TableRow) => posted === undefined || textOf(cells[posted - 1]) === '';
  const rows = around.filter((row) => row.row >= top && row.row <= bottom && isOpen(row));
  return { key, table: { ...table, rows }, first, last, around };
}

/** Whether any of the columns lies within the area. */
export function isTouched({ table }: EditedRows, area: EditedArea, columns: readonly EditedColumn[]): boolean {
  return columns.some((key) => {
    const column = table.columns.get(key);
    return column !== undefined && column >= area.left && column <= area.right;
  });
}

/** Rows of the edited sheet as they stand now. */
export function rowsAt(desk: EditDesk, first: number, last: number): readonly TableRow[] {
  return desk.rows(first, last).map((cells: readonly Cell[], index) => ({ row: first + index, cells }));
}
