import type { Account } from '../ledger/account';
import { parseState } from '../ledger/state-text';
import type { Book } from '../workbook/book';
import { nameKey, nearestName } from '../workbook/cells/name';
import { issue, type Issue } from '../workbook/issue';
import type { LedgerRecord } from '../workbook/records';
import type { LedgerReading } from '../workbook/rows/ledger';
import { SHEETS } from '../workbook/sheets';
import { cellName } from '../workbook/table';
import type { IssueCode, IssueFacts } from '../words/issues';
import { closingLines, reopeningLines, statementKey } from './journal-lines';
import { sealOf } from './seal';

/** The ledger as it can be trusted: its statements, and what is wrong with it. */
export interface CheckedLedger {
  /** Whole rows in order, a torn last one left out, with the status that the Journal's reopenings give them. */
  readonly rows: readonly LedgerRecord[];
  /** Row number of a torn last row: cut before anything is added (L28). */
  readonly tornRow: number | null;
  /** Rows whose status a reopening that was cut off has still to change. */
  readonly staleStatus: readonly LedgerRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the ledger against its seals and the Journal (L28, L30). A torn last row is a client not closed; a row that
 * was changed, moved, added or deleted by hand is an error for its client, missing rows for the whole book.
 */
export function checkLedger(book: Book): CheckedLedger {
  const readings = book.ledger;
  const last = readings[readings.length - 1];
  const torn = last !== undefined && last.record === null ? last : null;
  const whole = torn === null ? readings : readings.slice(0, -1);
  const reopened = new Set(reopeningLines(book.journal).map(statementKey));
  const rows = whole.flatMap(({ record }) => (record === null ? [] : [record]));
  const staleStatus = rows.filter((row) => row.status === 'closed' && reopened.has(statementKey(row)));
  const current = rows.map((row) =>
    reopened.has(statementKey(row)) ? { ...row, status: 'superseded' as const } : row,
  );
  const issues = [
    ...(torn === null ? [] : [at(book, torn, 'ledger-row-torn', { row: torn.row })]),
    ...sealIssues(book, whole),
    ...rows
      .filter((row) => row.status === 'superseded' && !reopened.has(statementKey(row)))
      .map((row) => statusChanged(book, row)),
    ...missingRows(book, whole),
    ...missingClients(book, current),
  ];
  return { rows: current, tornRow: torn?.row ?? null, staleStatus, issues };
}

function sealIssues(book: Book, readings: readonly LedgerReading[]): Issue[] {
  let previous = '';
  return readings.flatMap((reading) => {
    const { record } = reading;
    const holds = record !== null && record.seal === sealOf(record, previous);
    previous = record?.seal ?? previous;
    const period = record?.period ?? '';
    return holds ? [] : [at(book, reading, 'ledger-row-changed', { client: reading.client, period })];
  });
}

/** The Journal's newest closing line says how many rows the ledger had, and the seal of the last (L30). */
function missingRows(book: Book, readings: readonly LedgerReading[]): Issue[] {
  const lines = closingLines(book.journal);
  const newest = lines[lines.length - 1];
  if (newest === undefined) return [];
  const sealed = readings[newest.rows - 1]?.record?.seal;
  if (readings.length >= newest.rows && sealed === newest.seal) return [];
  const sheet = book.tables.ledger?.sheet ?? SHEETS.ledger.name[book.language];
  const facts = { expected: newest.rows, found: readings.length };
  return [issue('ledger-rows-missing', facts, { sheet, cell: '', client: null, date: null })];
}

function missingClients(book: Book, rows: readonly LedgerRecord[]): Issue[] {
  const inLedger = new Set(rows.map((row) => nameKey(row.client)));
  const newcomers = [...book.known.values()]
    .map((client) => client.name)
    .filter((name) => !inLedger.has(nameKey(name)));
  const gone = new Map(rows.filter((row) => !book.known.has(nameKey(row.client))).map((row) => [row.client, row]));
  return [...gone.values()].map((row) => {
    const nearest = nearestName(row.client, newcomers) ?? (newcomers.length === 1 ? (newcomers[0] ?? null) : null);
    const missing = at(book, row, 'client-missing', { client: row.client, nearest });
    // Where a newcomer may be the one who is missing, it is what a rehearsal has to say of the newcomer.
    return nearest === null ? missing : { ...missing, client: nearest };
  });
}

function statusChanged(book: Book, row: LedgerRecord): Issue {
  return at(book, row, 'status-changed', { client: row.client, period: row.period });
}

function at<C extends IssueCode>(
  book: Book,
  where: { readonly row: number; readonly client: string },
  code: C,
  facts: IssueFacts[C],
): Issue {
  const column = book.tables.ledger?.columns.get(code === 'status-changed' ? 'status' : 'client') ?? 1;
  const sheet = book.tables.ledger?.sheet ?? SHEETS.ledger.name[book.language];
  const client = where.client === '' ? null : where.client;
  return issue(code, facts, { sheet, cell: cellName(column, where.row), client, date: null });
}

/** The newest statement of each client that stands, by the key of the client's name. */
export function newestStatements(rows: readonly LedgerRecord[]): ReadonlyMap<string, LedgerRecord> {
  const newest = new Map<string, LedgerRecord>();
  for (const row of rows) {
    const before = newest.get(nameKey(row.client));
    if (row.status === 'closed' && (before === undefined || before.period < row.period))
      newest.set(nameKey(row.client), row);
  }
  return newest;
}

/** The state that a statement carries; a row that was read has one. */
export function accountOf(row: LedgerRecord): Account {
  const account = parseState(row.state);
  if (account === null) throw new Error(`ledger row ${row.row} has no state`);
  return account;
}
