import type { Cell, Grid } from './cell';
import { nameKey } from './cells/name';
import { isBlank, textOf } from './cells/text';
import { issue, type Issue } from './issue';
import type { Schema } from './schema';
import { LANGUAGES, type Language } from '../words/language';

/** A sheet of the book with its columns found: where each stands, and the rows below the header. */
export interface Table<K extends string = string> {
  readonly schema: Schema<K>;
  /** The sheet's own name in this book. */
  readonly sheet: string;
  /** Row of the headers, from 1. */
  readonly headerRow: number;
  /** What stands in the header row. */
  readonly headers: readonly Cell[];
  /** Column of each key that was found, from 1. */
  readonly columns: ReadonlyMap<K, number>;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Row in the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** How far down a header row is looked for. */
export const HEADER_WITHIN = 20;

/** The schema's sheet, by its name in either language, or null where the book has none. */
export function sheetNamed(schema: Schema, names: readonly string[]): string | null {
  const keys = LANGUAGES.map((language) => nameKey(schema.name[language]));
  return names.find((name) => keys.includes(nameKey(name))) ?? null;
}

/** The columns of a sheet by their headers, in either language, any order, office columns left aside. */
export function findTable<K extends string>(schema: Schema<K>, grid: Grid): Table<K> {
  const header = headerIndex(schema, grid);
  const columns = new Map<K, number>();
  (grid.rows[header] ?? []).forEach((cell, index) => {
    const key = columnKeyed(schema, cell);
    if (key !== null && !columns.has(key)) columns.set(key, index + 1);
  });
  const rows = grid.rows.slice(header + 1).map((cells, index) => ({ row: header + index + 2, cells }));
  return { schema, sheet: grid.sheet, headerRow: header + 1, headers: grid.rows[header] ?? [], columns, rows };
}

/** The header of a column of this sheet as it is written there. */
export function cellTextAt(table: Table, column: number): string {
  return textOf(table.headers[column - 1]);
}

function headerIndex<K extends string>(schema: Schema<K>, grid: Grid): number {
  const within = grid.rows.slice(0, HEADER_WITHIN);
  const known = within.findIndex(
    (row) => new Set(row.map((cell) => columnKeyed(schema, cell)).filter(Boolean)).size >= 2,
  );
  if (known >= 0) return known;
  return Math.max(
    0,
    within.findIndex((row) => row.some((cell) => !isBlank(cell))),
  );
}

function columnKeyed<K extends string>(schema: Schema<K>, cell: Cell): K | null {
  const header = nameKey(textOf(cell));
  if (header === '') return null;
  for (const key of Object.keys(schema.columns) as K[]) {
    const { en, ru } = schema.columns[key].name;
    if (nameKey(en) === header || nameKey(ru) === header) return key;
  }
  return null;
}

/** What is amiss with the headers: required columns that are missing, and columns that stand twice. */
export function headerIssues<K extends string>(table: Table<K>, language: Language): Issue[] {
  const { schema, sheet, headerRow } = table;
  const nowhere = { sheet, client: null, date: null };
  const missing = (Object.keys(schema.columns) as K[])
    .filter((key) => schema.columns[key].required === true && !table.columns.has(key))
    .map((key) =>
      issue('missing-column', { column: schema.columns[key].name[language] }, { ...nowhere, cell: `A${headerRow}` }),
    );
  const twice = table.headers.flatMap((cell, index) => {
    const key = columnKeyed(schema, cell);
    const isSecond = key !== null && table.columns.get(key) !== index + 1;
    return isSecond
      ? [issue('duplicate-column', { column: textOf(cell) }, { ...nowhere, cell: cellName(index + 1, headerRow) })]
      : [];
  });
  return [...missing, ...twice];
}

/** `F12` for column 6, row 12. */
export function cellName(column: number, row: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `A` for 1, `AA` for 27. */
export function columnLetters(column: number): string {
  const last = (column - 1) % 26;
  const before = (column - 1 - last) / 26;
  return `${before > 0 ? columnLetters(before) : ''}${String.fromCharCode(65 + last)}`;
}

/** The row and column that `F12` names, or null where the text names no cell. */
export function cellPlace(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  if (letters === undefined || row === undefined) return null;
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}
