import type { Book, Input, Sheet } from '../../src/local/book/book';
import type { Column } from '../../src/workbook/schema';
import { SHEETS, type SheetName } from '../../src/workbook/sheets';
import { LANGUAGES, type InLanguages, type Language } from '../../src/words/language';
import { bookOf } from '../local/book/books';

/** One client with one month, which is right in every cell, and the same with something else typed in it. */

type Cells = Readonly<Record<string, Input>>;
type Rows = readonly (readonly Input[])[];

/** Rows of some sheets, by the sheet's English name. */
export type Typed = Readonly<Record<string, Rows>>;

const CLIENT: Cells = { Client: 'Acme', Start: '2026-09' };
const TERMS: Cells = { Client: 'Acme', From: '2026-09', 'Monthly fee': 100, 'Monthly hours': 10 };
const PAYMENT: Cells = { Date: '2026-09-03', Client: 'Acme', Amount: 100 };
const ENTRY: Cells = { Date: '2026-09-10', Client: 'Acme', Task: 'A page', Hours: '1:30' };

/** Each row is the right one but for the cells given: `entries({ Hours: 'x' })`. */
export const clients = (...rows: readonly Cells[]): Typed => ({ Clients: rowsOf(CLIENT, rows) });
export const terms = (...rows: readonly Cells[]): Typed => ({ Terms: rowsOf(TERMS, rows) });
export const payments = (...rows: readonly Cells[]): Typed => ({ Payments: rowsOf(PAYMENT, rows) });
export const entries = (...rows: readonly Cells[]): Typed => ({ 'Time log': rowsOf(ENTRY, rows) });

function rowsOf(right: Cells, rows: readonly Cells[]): Rows {
  const headers = [...new Set([right, ...rows].flatMap((row) => Object.keys(row)))];
  return [headers, ...rows.map((row) => headers.map((header) => ({ ...right, ...row })[header] ?? null))];
}

/** The right book with these sheets instead of its own; its sheets are named in the language. */
export function bookTyped(typed: Typed, language: Language): Book {
  const sheets = { ...clients({}), ...terms({}), ...payments({}), ...entries({}), ...typed };
  return bookOf(
    Object.fromEntries(
      Object.entries(sheets).flatMap(([name, rows]) => (rows.length === 0 ? [] : [[named(name, language), rows]])),
    ),
  );
}

/** A sheet that the product does not know has one name only. */
function named(english: string, language: Language): string {
  return Object.values(SHEETS).find(({ name }) => name.en === english)?.name[language] ?? english;
}

export function sheetOf(book: Book, key: SheetName): Sheet {
  const names = LANGUAGES.map((language) => SHEETS[key].name[language]);
  const sheet = book.sheets.find(({ name }) => names.includes(name));
  if (sheet === undefined) throw new Error(`no ${key}`);
  return sheet;
}

/** Types into a cell, found by the English header of its column. */
export function typeInto(book: Book, key: SheetName, row: number, header: string, input: Input): void {
  const sheet = sheetOf(book, key);
  const [headers = []] = sheet.values({ row: 1, column: 1, rows: 1, columns: sheet.lastColumn });
  const names = LANGUAGES.map((language) => nameOf(key, header)[language]);
  const column = headers.findIndex((found) => typeof found === 'string' && names.includes(found)) + 1;
  sheet.write({ row, column, rows: 1, columns: 1 }, [[input]]);
}

function nameOf(key: SheetName, header: string): InLanguages {
  const column = Object.values<Column>(SHEETS[key].columns).find(({ name }) => name.en === header);
  if (column === undefined) throw new Error(`no column ${header} in ${key}`);
  return column.name;
}
