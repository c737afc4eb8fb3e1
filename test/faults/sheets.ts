import { Book, type Sheet, type Value } from '../../src/local/book/book';

/** The sheet of this name, which is there. */
export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A book of its own with the same in it. */
export function copyOf(book: Book): Book {
  const copy = new Book();
  copy.locale = book.locale;
  copy.zone = book.zone;
  copy.clock = book.clock;
  for (const sheet of book.sheets) copySheet(sheet, copy.addSheet(sheet.name));
  return copy;
}

function copySheet(sheet: Sheet, copy: Sheet): void {
  const { maxRows, maxColumns, frozenRows, validations } = sheet;
  Object.assign(copy, { maxRows, maxColumns, frozenRows, validations });
  copy.protections = sheet.protections.map((protection) => ({ ...protection }));
  copy.columnsFromLeft = sheet.columnsFromLeft.map((column) => column && { ...column });
  copy.rowsFromTop = sheet.rowsFromTop.map(
    (row) => row && { ...row, cells: row.cells.map((cell) => cell && { ...cell }) },
  );
  copy.touch();
}

/** The column of a header in the sheet's first row. */
export function columnOf(sheet: Sheet, header: string): number {
  const [headers = []] = sheet.values({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn });
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`no column ${header} in ${sheet.name}`);
  return index + 1;
}

/** What stands below the headers, a row each, by header. */
export function rowsOf(book: Book, name: string): readonly Readonly<Record<string, Value>>[] {
  const sheet = sheetOf(book, name);
  const [headers = [], ...rows] = sheet.values({ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn });
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [shown(header), row[index] ?? ''])));
}

/** A value as text. */
export function shown(value: Value): string {
  return typeof value === 'object' ? value.error : String(value);
}
