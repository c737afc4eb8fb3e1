import type { Book } from '../workbook/book';
import { issue, type Issue } from '../workbook/issue';
import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import { SHEETS } from '../workbook/sheets';
import { cellName } from '../workbook/table';
import { digestOf } from './digest';
import { statementKey } from './journal-lines';

/** Digests of a statement's History rows: of what was posted, and of what its document is made from (L30). */
export interface HistoryDigests {
  readonly history: string;
  readonly document: string;
}

/** Both digests, over the rows in their order. Without the column Data the first can be known, the second not. */
export function historyDigests(rows: readonly Omit<HistoryRecord, 'row'>[]): HistoryDigests {
  const posted = rows.map((row) => [
    row.close,
    row.kind,
    row.period,
    row.client,
    row.revision,
    row.date,
    row.service,
    row.category,
    row.task,
    row.worker,
    row.minutes,
    row.countedMinutes,
    row.charged,
    row.amount,
    row.for,
    row.id,
  ]);
  return { history: digestOf(posted), document: digestOf(rows.map((row) => row.data)) };
}

/** The text of a state with digests among its fields, so that the seal of its row covers them. */
export function withDigests(state: string, { history, document }: HistoryDigests): string {
  return `${state.slice(0, -1)},"history":"${history}","document":"${document}"}`;
}

/** Statements whose History rows are not those that their seal covers; what documents are made from is left out. */
export function historyIssues(book: Book, ledger: readonly LedgerRecord[]): Issue[] {
  return issuesOf(book, ledger, (digests, state) => digests.history === digestIn(state, 'history'));
}

/** Statements whose documents would not be made from what their seal covers. The book must have been read whole. */
export function documentIssues(book: Book, ledger: readonly LedgerRecord[]): Issue[] {
  return issuesOf(book, ledger, (digests, state) => digests.document === digestIn(state, 'document'));
}

/** Whether a statement's document would be made from what its seal covers. */
export function isDocumentSealed({ state }: LedgerRecord, history: readonly HistoryRecord[]): boolean {
  return historyDigests(history).document === digestIn(state, 'document');
}

function issuesOf(
  book: Book,
  ledger: readonly LedgerRecord[],
  holds: (digests: HistoryDigests, state: string) => boolean,
): Issue[] {
  const historyOf = rowsByStatement(book.history, ledger);
  const sheet = book.tables.history?.sheet ?? SHEETS.history.name[book.language];
  return ledger.flatMap((row) => {
    const rows = historyOf.get(statementKey(row)) ?? [];
    if (holds(historyDigests(rows), row.state)) return [];
    const cell = rows[0] === undefined ? '' : cellName(1, rows[0].row);
    const facts = { client: row.client, period: row.period };
    return [issue('history-row-changed', facts, { sheet, cell, client: row.client, date: null })];
  });
}

/** The History rows of each statement, by its key, in their order. */
export function rowsByStatement(
  history: readonly HistoryRecord[],
  statements: readonly LedgerRecord[],
): ReadonlyMap<string, readonly HistoryRecord[]> {
  const grouped = new Map<string, HistoryRecord[]>(statements.map((row) => [statementKey(row), []]));
  for (const row of history) grouped.get(statementKey(row))?.push(row);
  return grouped;
}

function digestIn(state: string, of: keyof HistoryDigests): string {
  return new RegExp(`"${of}":"([0-9a-f]{64})"`).exec(state)?.[1] ?? '';
}
