import { createHash } from 'node:crypto';
import type { Book } from '../book/book';

/** A digest of all that people can tell apart in a book's cells: two books of the same content need not be written twice. */
export function contentOf(book: Book): string {
  const digest = createHash('sha256');
  for (const sheet of book.sheets) {
    digest.update(`\n${JSON.stringify(sheet.name)}`);
    sheet.rowsFromTop.forEach((row, above) => {
      row?.cells.forEach((cell, left) => {
        if (cell === undefined) return;
        digest.update(`\n${above} ${left} ${JSON.stringify(cell.formula ?? cell.value)}`);
      });
    });
  }
  return digest.digest('hex');
}
