import type { DocumentLook } from '../documents/document-look';
import { makeReport } from '../documents/report';
import { issueText } from '../words/issues';
import type { Language } from '../words/language';
import { reportPhrases } from '../words/report';
import type { Book } from '../workbook/book';
import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import { asBlocks } from './cells-of';
import { documentKey } from './digest';
import { documentSource } from './document-data';
import { documentLooks } from './document-looks';
import { isDocumentSealed, rowsByStatement } from './history-check';
import { statementKey } from './journal-lines';
import { checkLedger } from './ledger-check';
import { loadClosedPeriods } from './load';
import { whileLocked } from './locked';
import type { Filed, Ports, Upload } from './ports';

export interface DeliverRequest {
  /** The most documents to make in this run. */
  readonly limit: number;
}

export interface ReportJson {
  readonly client: string;
  readonly period: string;
  readonly revision: number;
  readonly file: string;
}

export interface DeliverResult {
  readonly reports: readonly ReportJson[];
  /** Reports that could not be made now; the next delivery tries them again. */
  readonly failures: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  /** How many are still to be made. */
  readonly remaining: number;
}

/** Stands in the ledger while a report's request is under way: after a cut the folder is looked through first. */
const CREATING = 'CREATING';

/** Reports made by one round of requests, after which their links are written down. */
const REPORTS_A_ROUND = 10;

/**
 * Makes reports of closed periods that have none yet, up to a number of them, from what History keeps. A document is
 * known by its key, so that it is made once however often a run is cut off. No round is begun after `untilSeconds` of
 * the clock, nor after one in which nothing could be made.
 */
export function deliverReports(ports: Ports, { limit }: DeliverRequest, untilSeconds = Infinity): DeliverResult {
  return whileLocked(ports.lock, () => {
    const book = loadClosedPeriods(ports.tables);
    const standing = checkLedger(book).rows.filter((row) => row.status === 'closed');
    const waiting = standing.filter((row) => !isFiled(row));
    const batch = waiting.slice(0, limit);
    const reports: ReportJson[] = [];
    const failures: DeliverResult['failures'][number][] = [];
    for (let begin = 0; begin < batch.length; begin += REPORTS_A_ROUND) {
      const round = batch.slice(begin, begin + REPORTS_A_ROUND);
      markCreating(ports, book, round);
      const outcome = fileReports(ports, book, round);
      reports.push(...outcome.reports);
      failures.push(...outcome.failures);
      if (outcome.reports.length === 0 || ports.clock.seconds() >= untilSeconds) break;
    }
    return { reports, failures, remaining: waiting.length - reports.length };
  });
}

/** Whether the statement's report lies in its folder. */
export function isFiled({ report }: LedgerRecord): boolean {
  return report !== '' && report !== CREATING;
}

/**
 * Files the reports of some statements, taking what lies in their folders already, and writes the links down. None is
 * made from data that somebody changed since (L30).
 */
export function fileReports(
  ports: Ports,
  book: Book,
  rows: readonly LedgerRecord[],
): Pick<DeliverResult, 'reports' | 'failures'> {
  const historyOf = rowsByStatement(book.history, rows);
  const filed = new Map<string, Filed>();
  const folders = new Set(rows.map((row) => row.client));
  for (const folder of folders) for (const one of ports.files.listed(folder)) filed.set(one.key, one);
  const open = rows.filter((row) => !filed.has(keyOf(row)));
  const failed = new Map<string, string>();
  const lookIn = documentLooks(ports);
  const uploads = open.flatMap((row) => {
    const history = historyOf.get(statementKey(row)) ?? [];
    if (isDocumentSealed(row, history)) return [uploadOf(row, history, (language) => lookIn('report', language))];
    failed.set(keyOf(row), issueText('history-row-changed', row, book.language).message);
    return [];
  });
  for (const answer of uploads.length === 0 ? [] : ports.files.upload(uploads)) {
    if ('failure' in answer) failed.set(answer.key, answer.failure);
    else filed.set(answer.key, answer);
  }
  const done = rows.flatMap((row) => {
    const link = filed.get(keyOf(row))?.link;
    return link === undefined ? [] : [{ row, link }];
  });
  writeLinks(ports, book, done);
  return {
    reports: done.map(({ row: { client, period, revision }, link }) => ({ client, period, revision, file: link })),
    failures: rows.flatMap((row) => {
      const reason = failed.get(keyOf(row));
      return reason === undefined ? [] : [{ client: row.client, period: row.period, reason }];
    }),
  };
}

function keyOf({ client, period, revision }: LedgerRecord): string {
  return documentKey(client, period, revision, 'report');
}

function uploadOf(
  row: LedgerRecord,
  history: readonly HistoryRecord[],
  lookIn: (language: Language) => DocumentLook,
): Upload {
  const pieces = history.filter((one) => one.kind === 'document').map((one) => one.data);
  const source = documentSource(
    pieces,
    history.filter((one) => one.kind === 'work'),
  );
  const name = reportPhrases(source.language).documentName(row.period, row.client, row.revision);
  return { key: keyOf(row), folder: row.client, name, bytes: makeReport(source, lookIn(source.language)) };
}

function markCreating({ tables }: Ports, book: Book, rows: readonly LedgerRecord[]): void {
  const column = book.tables.ledger?.columns.get('report');
  const fresh = rows.filter((row) => row.report === '');
  if (book.tables.ledger === null || column === undefined || fresh.length === 0) return;
  tables.write(book.tables.ledger.sheet, asBlocks(fresh.map(({ row }) => ({ row, column, value: CREATING }))));
  tables.flush();
}

function writeLinks(
  { tables }: Ports,
  book: Book,
  done: readonly { readonly row: LedgerRecord; readonly link: string }[],
): void {
  const column = book.tables.ledger?.columns.get('report');
  const changed = done.filter(({ row, link }) => row.report !== link);
  if (book.tables.ledger === null || column === undefined || changed.length === 0) return;
  tables.write(
    book.tables.ledger.sheet,
    asBlocks(changed.map(({ row: { row }, link }) => ({ row, column, value: link }))),
  );
  tables.flush();
}
