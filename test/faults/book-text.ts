import type { Book, Sheet } from '../../src/local/book/book';
import type { Cell } from '../../src/local/book/cell';
import { copyOf, rowsOf, sheetOf } from './sheets';

/** Every cell of a book, with its looks, as text to compare with another's: random IDs are numbered as they come. */
export function wholeText(book: Book): string {
  return numbered(JSON.stringify(book.sheets.map(sheetText), null, 1));
}

/** The text with its random IDs numbered as they come, and without digests. */
export function withoutChance(text: string): string {
  return numbered(text).replace(/[0-9a-f]{64}/g, 'DIGEST');
}

function numbered(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `ID${number}`;
  });
}

/** All that a settled book says; digests over random IDs are left out. */
export function restingText(book: Book): string {
  return withoutChance(wholeText(settled(book)));
}

/** A copy of the book without the History rows that no statement bears (L28). */
export function settled(book: Book): Book {
  const copy = copyOf(book);
  if (copy.sheet('History') === undefined) return copy;
  const keyOf = (row: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([row['Close'], row['Client'], row['Period']]);
  const statements = new Set(rowsOf(copy, 'Ledger').map(keyOf));
  const history = sheetOf(copy, 'History');
  const rows = rowsOf(copy, 'History').map((row, index) => ({ row: index + 2, key: keyOf(row) }));
  for (const { row, key } of [...rows].reverse()) if (!statements.has(key)) history.rowsFromTop.splice(row - 1, 1);
  history.touch();
  return copy;
}

function sheetText(sheet: Sheet): object {
  const { name, frozenRows, validations, protections, columnsFromLeft } = sheet;
  const lines = (parts: readonly unknown[]): string[] => parts.map((part) => JSON.stringify(part ?? null));
  return {
    name,
    frozenRows,
    validations: lines(validations),
    protections: lines(protections),
    columns: lines(columnsFromLeft),
    rows: Array.from({ length: sheet.lastRow }, (_, index) => (sheet.rowsFromTop[index]?.cells ?? []).map(cellText)),
  };
}

function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value, formula, note, style } = cell;
  return JSON.stringify([formula ?? value, note, style.numberFormat]);
}
