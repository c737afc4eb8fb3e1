import type { Book, Sheet } from '../book/book';
import { sampleSheets, type TypedSheet } from './sheets';
import type { Language } from '../../words/language';

/** Types the sample studio into a book that set-up has just made in this language, as its people would. */
export function fillWithSample(book: Book, language: Language): void {
  for (const typed of sampleSheets(language)) fill(book, typed);
}

function fill(book: Book, typed: TypedSheet): void {
  const sheet = book.sheet(typed.name);
  if (sheet === undefined) throw new Error(`set-up made no sheet ${typed.name}`);
  const columns = typed.headers.map((header) => columnOf(sheet, header));
  const [keyColumn] = columns;
  let end = sheet.lastRow;
  for (const cells of typed.rows) {
    const made = typed.keyed && keyColumn !== undefined ? rowOf(sheet, keyColumn, cells[0] ?? '') : undefined;
    const row = made ?? (end += 1);
    columns.forEach((column, index) => {
      sheet.write({ row, column, rows: 1, columns: 1 }, [[cells[index] ?? '']]);
    });
  }
}

function columnOf(sheet: Sheet, header: string): number {
  const [headers = []] = sheet.display({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn });
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`set-up made no column ${header} in ${sheet.name}`);
  return index + 1;
}

function rowOf(sheet: Sheet, column: number, key: string): number | undefined {
  const cells = sheet.display({ row: 2, column, rows: sheet.lastRow - 1, columns: 1 });
  const index = cells.findIndex(([text]) => text === key);
  return index < 0 ? undefined : index + 2;
}
