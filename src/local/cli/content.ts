import { createHash } from 'node:crypto';
import type { Book } from '../book/book';

/** A digest of what a book's cells hold: a book that comes to the same content again need not be written. */
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
