import type { Account } from '../ledger/account';
import type { Agreement } from '../ledger/agreement';
import type { Book } from '../workbook/book';
import { nameKey } from '../workbook/cells/name';
import { isError, issue, type Issue } from '../workbook/issue';
import type { ClientRecord, EntryRecord, PaymentRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';
import { cellName, type Table } from '../workbook/table';
import type { IssueFacts } from '../words/issues';
import { agreementOf, termsOf } from './agreements';
import { accountOf, checkLedger, newestStatements, type CheckedLedger } from './ledger-check';
import { historyIssues } from './history-check';
import { entryMatches, entryText, historyText, paymentMatches, paymentText } from './matching';
import { matchPostings, type NewRow, type PostedRow, type Postings } from './postings';
import { recordedRows } from './recorded';

/** One client as its next close will find it. */
export interface ClientCase {
  readonly client: ClientRecord;
  readonly agreement: Agreement;
  /** The state after its newest statement; null before the first. */
  readonly account: Account | null;
  /** Rows not posted yet, those with errors too. */
  readonly payments: readonly NewRow<PaymentRecord>[];
  readonly entries: readonly NewRow<EntryRecord>[];
}

/** A book with its rows matched with what was posted, client by client, and every issue in it. */
export interface Survey {
  readonly book: Book;
  readonly ledger: CheckedLedger;
  readonly payments: Postings<PaymentRecord>;
  readonly entries: Postings<EntryRecord>;
  /** In the order of Clients; a client whose own row has an error is not among them. */
  readonly cases: readonly ClientCase[];
  /** The issues of all that a close reads; of the work plan, which only reports show, the warnings alone. */
  readonly issues: readonly Issue[];
  /** The errors that leave no client's figures to trust: in the settings, and ledger rows missing or changed. */
  readonly ofEveryone: readonly Issue[];
}

/** Looks at the whole book as a close would, and closes nothing. */
export function surveyBook(book: Book): Survey {
  const ledger = checkLedger(book);
  const recorded = recordedRows(ledger.rows, book.history);
  const entries = matchPostings(book.entries, recorded.work, entryMatches);
  const payments = matchPostings(book.payments, recorded.payments, (reading, history) =>
    paymentMatches(reading, history, book.known),
  );
  const cases = casesOf(book, ledger, payments, entries);
  const issues = book.broken ? book.issues : allIssues(book, ledger, payments, entries, cases);
  const ofEveryone = issues.filter((one) => isError(one) && concernsEveryone(book, one));
  return { book, ledger, payments, entries, cases, issues, ofEveryone };
}

/** A row that does not agree with its seal may be anybody's: its client may be what was changed. */
const LEDGER_FAULTS: readonly Issue['code'][] = ['ledger-rows-missing', 'ledger-row-changed'];

function concernsEveryone({ tables }: Book, { code, sheet }: Issue): boolean {
  return LEDGER_FAULTS.includes(code) || sheet === tables.settings?.sheet;
}

function casesOf(
  book: Book,
  ledger: CheckedLedger,
  payments: Postings<PaymentRecord>,
  entries: Postings<EntryRecord>,
): ClientCase[] {
  const newest = newestStatements(ledger.rows);
  const paymentsOf = byClient(payments.unposted);
  const entriesOf = byClient(entries.unposted);
  return book.clients.flatMap(({ value: client }) => {
    if (client === null) return [];
    const statement = newest.get(nameKey(client.name));
    return {
      client,
      agreement: agreementOf(client, termsOf(book, client.name)),
      account: statement === undefined ? null : accountOf(statement),
      payments: paymentsOf.get(client.name) ?? [],
      entries: entriesOf.get(client.name) ?? [],
    };
  });
}

function byClient<T>(rows: readonly NewRow<T>[]): ReadonlyMap<string, readonly NewRow<T>[]> {
  const grouped = new Map<string, NewRow<T>[]>();
  for (const row of rows) {
    const name = row.reading.client;
    if (name === null) continue;
    const group = grouped.get(name);
    if (group === undefined) grouped.set(name, [row]);
    else group.push(row);
  }
  return grouped;
}

function allIssues(
  book: Book,
  ledger: CheckedLedger,
  payments: Postings<PaymentRecord>,
  entries: Postings<EntryRecord>,
  cases: readonly ClientCase[],
): readonly Issue[] {
  const named = new Set(book.terms.map((row) => row.client));
  const withoutTerms = cases.filter(({ client }) => !named.has(client.name));
  return [
    ...book.issues,
    ...ledger.issues,
    ...historyIssues(book, ledger.rows),
    ...book.clients.flatMap((row) => row.issues),
    ...withoutTerms.map(({ client }) =>
      inRow(book.tables.clients, 'client', reference(client), 'no-terms', { client: client.name }),
    ),
    ...renamedClients(book, cases, [...payments.posted, ...entries.posted]),
    ...book.terms.flatMap((row) => row.issues),
    ...book.workPlan.flatMap((row) => row.issues).filter((one) => !isError(one)),
    ...rowIssues(book.tables.payments, payments, (row) => paymentText(row, book.known, book.language)),
    ...rowIssues(book.tables.timeLog, entries, entryText),
  ];
}

/** Clients without a statement, whose rows were posted for one that is gone: the same client under another name. */
function renamedClients(book: Book, cases: readonly ClientCase[], posted: readonly PostedRow<unknown>[]): Issue[] {
  const gone = posted.filter(({ history }) => !book.known.has(nameKey(history.client)));
  const nameBefore = new Map(gone.map(({ reading, history }) => [reading.client, history.client]));
  return cases.flatMap(({ client, account }) => {
    const was = nameBefore.get(client.name);
    if (account !== null || was === undefined) return [];
    return [inRow(book.tables.clients, 'client', reference(client), 'client-renamed', { was, is: client.name })];
  });
}

function reference(client: ClientRecord): Pick<RowReading<unknown>, 'row' | 'client' | 'date'> {
  return { row: client.row, client: client.name, date: null };
}

/** Issues of rows not posted, of copies and of stamps with nothing behind them; of a posted row only that it was edited. */
function rowIssues<T>(table: Table | null, postings: Postings<T>, textOf: (row: RowReading<T>) => string): Issue[] {
  return [
    ...postings.unposted.flatMap(({ reading, copyOf }) => [
      ...reading.issues,
      ...(copyOf === null ? [] : [inRow(table, 'id', reading, 'copied-row', { row: copyOf })]),
    ]),
    ...postings.stamped.map((reading) =>
      inRow(table, 'posted', reading, 'stamp-without-posting', { found: reading.posted }),
    ),
    ...postings.posted
      .filter((row) => row.edited)
      .map(({ reading, history }) =>
        inRow(table, 'date', reading, 'edited-after-close', {
          period: history.period,
          was: historyText(history),
          is: textOf(reading),
        }),
      ),
  ];
}

/** An issue on a cell of a row. */
export function inRow<C extends Issue['code']>(
  table: Table | null,
  column: string,
  where: Pick<RowReading<unknown>, 'row' | 'client' | 'date'>,
  code: C,
  facts: IssueFacts[C],
): Issue {
  const cell = cellName(table?.columns.get(column) ?? 1, where.row);
  return issue(code, facts, { sheet: table?.sheet ?? '', cell, client: where.client, date: where.date });
}
