import type { Book, Input, Sheet, Value } from '../../src/local/book/book';

/** Cells of a book as a person sees and changes them: sheets by name, columns by header, rows by number. */

export function sheetIn(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every cell of every sheet with its formula, if it has one; what two equal books have in common. */
export function cellsOf(book: Book): Readonly<Record<string, readonly (readonly (Value | string)[])[]>> {
  return Object.fromEntries(book.sheets.map((sheet) => [sheet.name, sheetCells(sheet)]));
}

function sheetCells(sheet: Sheet): readonly (readonly (Value | string)[])[] {
  const area = { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
  const formulas = sheet.formulas(area);
  return sheet.values(area).map((row, down) => row.map((value, right) => formulas[down]?.[right] || value));
}

/** Every formula of a sheet. */
export function formulasIn(sheet: Sheet): readonly string[] {
  const area = { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
  return sheet.formulas(area).flatMap((row) => row.filter((formula) => formula !== ''));
}

/** Column of a header, from 1; the header row is the first one that has it. */
export function columnIn(sheet: Sheet, header: string): number {
  for (const row of sheetCells(sheet)) if (row.includes(header)) return row.indexOf(header) + 1;
  throw new Error(`no column ${header} in ${sheet.name}`);
}

/** Types one row below all others: what is given by header, nothing elsewhere. Its number. */
export function typeRow(book: Book, sheetName: string, cells: Readonly<Record<string, Input>>): number {
  const sheet = sheetIn(book, sheetName);
  const row = sheet.lastRow + 1;
  for (const [header, input] of Object.entries(cells)) typeCell(book, sheetName, row, header, input);
  return row;
}

export function typeCell(book: Book, sheetName: string, row: number, header: string, input: Input): void {
  const sheet = sheetIn(book, sheetName);
  sheet.write({ row, column: columnIn(sheet, header), rows: 1, columns: 1 }, [[input]]);
}

/** The values of a column below its header, by the header. */
export function columnOf(book: Book, sheetName: string, header: string): readonly Value[] {
  const sheet = sheetIn(book, sheetName);
  const cells = sheet.values({ row: 1, column: columnIn(sheet, header), rows: sheet.lastRow, columns: 1 });
  const values = cells.map(([value]) => value ?? '');
  return values.slice(values.indexOf(header) + 1);
}

/** Copies whole rows of cells onto other rows, contents as they stand: what sorting and copying do. */
export function moveRows(sheet: Sheet, from: readonly number[], to: readonly number[]): void {
  const rows = from.map((row) => sheet.rowsFromTop[row - 1]?.cells.map((cell) => cell && { ...cell }) ?? []);
  to.forEach((row, index) => (sheet.rowsFromTop[row - 1] = { cells: rows[index] ?? [] }));
  sheet.touch();
}

/** Copies a row below all others, as staff do, its ID and stamp included. The copy's number. */
export function copyRow(book: Book, sheetName: string, row: number): number {
  const sheet = sheetIn(book, sheetName);
  const copy = sheet.lastRow + 1;
  moveRows(sheet, [row], [copy]);
  return copy;
}
