import type { Period } from '../ledger/period';
import { reopenWords } from '../words/reopen';
import { sameName } from '../workbook/cells/name';
import { isError } from '../workbook/issue';
import type { LedgerRecord } from '../workbook/records';
import { journalCells } from '../workbook/rows/journal';
import { appended } from './cells-of';
import { deriveAll } from './derive';
import { historyIssues } from './history-check';
import { issuesJson, type IssueJson } from './issue-json';
import { jobUnderWay } from './job-record';
import { reopeningDetails } from './journal-lines';
import { newestStatements } from './ledger-check';
import { loadBook } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';
import { prepareForClose } from './prepare-book';
import { restoreRows } from './restore-rows';
import { surveyBook, type Survey } from './survey';

export interface ReopenRequest {
  readonly period: Period;
  /** Left out: every client whose newest closed period it is. */
  readonly client?: string;
  /** Why; the next revision's report says so. */
  readonly reason?: string;
}

export interface ReopenResult {
  readonly reopened: readonly { readonly client: string; readonly period: string; readonly revision: number }[];
  readonly skipped: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  readonly issues: readonly IssueJson[];
}

/**
 * Takes the newest closed period of one client or of all back (L22): its rows are unposted, its statement stays,
 * superseded; rows that the office has cleared away are put back. Refused: a period with a later one closed, and any
 * while a close is under way, whose next step would close it again. The sealed line in the Journal is the reopening;
 * status and stamps follow from it, also where an earlier run was cut off before they did.
 */
export function reopenMonth(ports: Ports, request: ReopenRequest): ReopenResult {
  return whileLocked(ports.lock, () => {
    prepareForClose(ports, loadBook(ports.tables));
    const survey = surveyBook(loadBook(ports.tables));
    const { language } = survey.book;
    const tampered = [...survey.ledger.issues, ...historyIssues(survey.book, survey.ledger.rows)].filter(isError);
    if (tampered.length > 0) return { reopened: [], skipped: [], issues: issuesJson(tampered, language) };
    const begun = survey.ledger.staleStatus.filter((row) => row.period === request.period && isAsked(row, request));
    const newest = [...newestStatements(survey.ledger.rows).values()].filter((row) => isAsked(row, request));
    const named = newest.filter((row) => row.period === request.period);
    const later = newest.filter((row) => row.period > request.period);
    const words = reopenWords(language);
    const job = jobUnderWay(ports);
    const [taken, held] = job?.phase === 'closing' ? [[], named] : [named, []];
    const refused = [
      ...later.map(({ client, period }) => ({ client, reason: words.later(period) })),
      ...held.map(({ client }) => ({ client, reason: words.closeUnderWay(job?.through ?? '') })),
    ];
    const restored = restoreRows(ports.tables, survey, taken);
    if (taken.length > 0) writeLines(ports, survey, taken, request.reason ?? '');
    if (survey.book.ledger.length > 0) deriveAll(ports);
    return {
      reopened: [...begun, ...taken].map(({ client, period, revision }) => ({ client, period, revision })),
      skipped: refused.map((one) => ({ ...one, period: request.period })),
      issues: issuesJson(restored, language),
    };
  });
}

function isAsked(row: LedgerRecord, { client }: ReopenRequest): boolean {
  return client === undefined || sameName(row.client, client);
}

function writeLines(
  { tables, clock, people }: Ports,
  { book }: Survey,
  taken: readonly LedgerRecord[],
  reason: string,
): void {
  const table = book.tables.journal;
  if (table === null) throw new Error('the book has no Journal');
  const lines = taken.map(({ close, client, period, revision }) => {
    const details = reopeningDetails({ close, client, period, revision, reason });
    return journalCells({ when: clock.now(), who: people.current(), action: 'reopened', details }, book.language);
  });
  tables.write(table.sheet, [appended(table, lines)]);
  tables.flush();
}
