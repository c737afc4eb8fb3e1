import { fromA1 } from '../../../src/local/book/area';
import { Book, type Area, type Input } from '../../../src/local/book/book';
import { load } from '../../../src/local/book/xlsx/load';
import { save } from '../../../src/local/book/xlsx/save';

/** A book with these cells, written as if typed. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Input[])[]>>): Book {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addSheet(name);
    sheet.maxRows = Math.max(sheet.maxRows, rows.length);
    const columns = Math.max(...rows.map((row) => row.length), 0);
    sheet.write({ row: 1, column: 1, rows: rows.length, columns }, rows);
  }
  return book;
}

export function cellAt(reference: string): Area {
  const area = fromA1(reference);
  if (area === null) throw new Error(`No such place: ${reference}`);
  return area;
}

export async function loaded(bytes: Uint8Array): Promise<Book> {
  const result = await load(bytes);
  if (!result.ok) throw new Error(result.code);
  return result.book;
}

/** The book as it is after it was saved and loaded. */
export async function reloaded(book: Book): Promise<Book> {
  return loaded(await save(book));
}
