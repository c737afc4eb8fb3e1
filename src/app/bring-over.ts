import { issuesJson } from './issue-json';
import type { Book } from '../workbook/book';
import { isError } from '../workbook/issue';
import { planOf } from '../workbook/plan-of';
import type { Schema } from '../workbook/schema';
import { SHEETS, type ColumnOf } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import { signOffPage } from './bring-over-page';
import { readBroughtOver } from './bring-over-reading';
import { clientRows, termsRows } from './bring-over-rows';
import type { BringOverResult, ClientBroughtOver } from './functions';
import { loadBook } from './load';
import { whileLocked } from './locked';
import { dayOf } from './month';
import { planContext } from './plan-context';
import type { Ports } from './ports';

/** Columns of Clients that a client who is brought over needs; some may be missing in a book. */
const NEEDED: readonly ColumnOf<'clients'>[] = ['language', 'currency', 'emails', 'openingHours', 'openingValue'];

/**
 * Writes clients that come with hours from elsewhere to Clients and Terms (L21), and a sheet with their opening
 * balances to sign. Where a field cannot be read, or the book lacks what it must have, nothing is written. A run cut
 * off between the two sheets leaves clients without terms, which the check of the book names.
 */
export function bringOverClients(
  ports: Ports,
  { clients: typed }: { readonly clients: readonly ClientBroughtOver[] },
): BringOverResult {
  const { tables, lock, people, clock } = ports;
  return whileLocked(lock, () => {
    const language = people.language();
    const found = loadBook(tables);
    if (found.broken) return refusedForAll(found, language);
    const read = readBroughtOver(found, typed, language);
    if (!read.ok) return { refused: read.refused, added: 0, sheet: '' };
    const book = withColumns(ports, found);
    const { clients, terms } = book.tables;
    if (clients === null || terms === null) throw new Error('a book that is not broken has Clients and Terms');
    tables.write(clients.sheet, clientRows(clients, read.clients));
    tables.flush();
    tables.write(terms.sheet, termsRows(terms, read.clients));
    tables.flush();
    const page = signOffPage({
      language: book.language,
      company: book.settings.company,
      date: dayOf(clock.now()),
      clients: read.clients,
      taken: tables.names(),
    });
    tables.addPage(page);
    tables.flush();
    return { refused: [], added: read.clients.length, sheet: page.name };
  });
}

/** A required sheet or column is missing: said of the first client, for all. */
function refusedForAll(book: Book, language: Parameters<typeof issuesJson>[1]): BringOverResult {
  const [first] = issuesJson(book.issues.filter(isError), language);
  if (first === undefined) throw new Error('a broken book has an issue that says so');
  return { refused: [{ index: 0, field: 'client', message: `${first.message} ${first.fix}` }], added: 0, sheet: '' };
}

/** The book with all columns of Clients that may be written. */
function withColumns(ports: Ports, book: Book): Book {
  const { tables } = ports;
  const table: Table<ColumnOf<'clients'>> | null = book.tables.clients;
  if (table === null || NEEDED.every((key) => table.columns.has(key))) return book;
  const schema: Schema = SHEETS.clients;
  tables.prepare(planOf(schema, book.language, table, planContext(ports, book)));
  tables.flush();
  return loadBook(tables);
}
