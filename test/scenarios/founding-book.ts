import type { Book } from '../../src/local/book/book';
import { bookOf } from '../local/book/books';

/** What is typed into a cell; null: nothing. */
type Typed = string | number | boolean | null;

/** Rows of a sheet as typed, the headers first. */
export type Rows = readonly (readonly Typed[])[];
export type Sheets = Readonly<Record<string, Rows>>;

/** $100 a month for 10 hours; 5 hours worked in September, 12 in October. Only the columns that must be there. */
export const FOUNDING: Readonly<Record<'Clients' | 'Terms' | 'Payments' | 'Time log', Rows>> = {
  Clients: [
    ['Client', 'Start'],
    ['Acme', '2026-09'],
  ],
  Terms: [
    ['Client', 'From', 'Monthly fee', 'Monthly hours'],
    ['Acme', '2026-09', 100, 10],
  ],
  Payments: [
    ['Date', 'Client', 'Amount'],
    ['2026-09-03', 'Acme', 100],
    ['2026-10-05', 'Acme', 100],
  ],
  'Time log': [
    ['Date', 'Client', 'Task', 'Hours'],
    ['2026-09-10', 'Acme', 'A new page', '3:00'],
    ['2026-09-24', 'Acme', 'Backup', '2'],
    ['2026-10-07', 'Acme', 'The catalogue', '8h'],
    ['2026-10-21', 'Acme', 'The basket', '240m'],
  ],
};

/** A book of the founding example, with other sheets instead of or beside its own. */
export function foundingBook(others: Sheets = {}): Book {
  return bookOf({ ...FOUNDING, ...others });
}

/** The rows with a further column, from the first row below the headers on. */
export function withColumn(rows: Rows, header: string, values: readonly Typed[]): Rows {
  return rows.map((row, index) => [...row, index === 0 ? header : (values[index - 1] ?? null)]);
}
