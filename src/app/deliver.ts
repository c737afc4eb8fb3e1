import { sha256 } from 'js-sha256';
import type { DocumentLook } from '../documents/document-look';
import { makeReport } from '../documents/report';
import { issueText } from '../words/issues';
import type { Language } from '../words/language';
import { reportPhrases } from '../words/report';
import { sendingWords } from '../words/sending';
import type { Book } from '../workbook/book';
import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import { asBlocks } from './cells-of';
import { documentKey } from './digest';
import { keptSource } from './document-data';
import { documentLooks, type DocumentLooks } from './document-looks';
import { noteFolders } from './folder-links';
import { isDocumentSealed, rowsByStatement } from './history-check';
import { statementKey } from './journal-lines';
import { checkLedger } from './ledger-check';
import { loadClosedPeriods } from './load';
import { whileLocked } from './locked';
import type { Filed, Ports, Upload } from './ports';
import { beginSending } from './sending/begun';
import { conversionsLeft, noteConversions, readDay, stopForToday } from './sending/day';
import { CREATING, reportsToMake } from './waiting-reports';

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
  /** Why the rest waits for tomorrow, in words; `''` where it does not. */
  readonly waits: string;
  /** What of the office's own templates and logo could not be used, and why, in words. */
  readonly lookFaults: readonly string[];
}

/** Reports made by one round of requests, after which their links are written down. */
const REPORTS_A_ROUND = 10;

/**
 * Makes reports of closed periods that have none yet, up to a number of them, from what History keeps. A document is
 * known by its key, so that it is made once however often a run is cut off. No round is begun after `untilSeconds` of
 * the clock, nor after one in which nothing could be made, nor once Google makes no more today.
 */
export function deliverReports(ports: Ports, { limit }: DeliverRequest, untilSeconds = Infinity): DeliverResult {
  return whileLocked(ports.lock, () => {
    const book = loadClosedPeriods(ports.tables);
    const standing = checkLedger(book).rows.filter((row) => row.status === 'closed');
    const waiting = standing.filter((row) => !isFiled(row));
    beginSending(ports, book, standing.filter(isFiled));
    const { batch, failures: notBegun } = reportsToMake(book, waiting, limit);
    const lookIn = documentLooks(ports);
    const reports: ReportJson[] = [];
    const failures = [...notBegun];
    for (let begin = 0; begin < batch.length && conversionsLeft(ports) > 0; begin += REPORTS_A_ROUND) {
      const round = batch.slice(begin, begin + Math.min(REPORTS_A_ROUND, conversionsLeft(ports)));
      markCreating(ports, book, round);
      const outcome = fileReports(ports, book, round, lookIn);
      reports.push(...outcome.reports);
      failures.push(...outcome.failures);
      if (outcome.reports.length === 0 || ports.clock.seconds() >= untilSeconds) break;
    }
    noteFolders(ports, [...new Set(reports.map(({ client }) => client))]);
    const remaining = waiting.length - reports.length;
    const isOver = remaining > 0 && conversionsLeft(ports) === 0;
    const waits = isOver ? sendingWords(book.language).filingWaits(remaining, readDay(ports).filingOver) : '';
    return { reports, failures, remaining, waits, lookFaults: lookIn.faults };
  });
}

/** Whether the statement's report lies in its folder. */
export function isFiled({ report }: LedgerRecord): boolean {
  return report !== '' && report !== CREATING;
}

/**
 * Files the reports of some statements and writes the links down; what a run that was cut off may have filed is taken
 * as it lies in its folder. None is made from data that somebody changed since (L30).
 */
export function fileReports(
  ports: Ports,
  book: Book,
  rows: readonly LedgerRecord[],
  lookIn: DocumentLooks,
): Pick<DeliverResult, 'reports' | 'failures'> {
  const filed = new Map<string, Filed>();
  const begun = new Set(rows.filter(({ report }) => report === CREATING).map(({ client }) => client));
  for (const client of begun) for (const one of ports.files.listed(client)) filed.set(one.key, one);
  const uploadOf = uploadsFrom(book, rows, lookIn);
  const failed = new Map<string, string>();
  const uploads = rows.flatMap((row) => {
    if (filed.has(keyOf(row))) return [];
    const upload = uploadOf(row);
    if (typeof upload !== 'string') return [upload];
    failed.set(keyOf(row), upload);
    return [];
  });
  for (const answer of uploaded(ports, uploads)) {
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

/** Uploads documents, counting what Google converts: it does so for a number of them a day. */
export function uploaded(ports: Ports, uploads: readonly Upload[]): ReturnType<Ports['files']['upload']> {
  if (uploads.length === 0) return [];
  const answers = ports.files.upload(uploads);
  noteConversions(ports, answers.filter((one) => 'digest' in one && one.digest === null).length);
  const over = answers.find((one) => 'failure' in one && one.isForToday);
  if (over !== undefined && 'failure' in over) stopForToday(ports, 'filingOver', over.failure);
  return answers;
}

/** The key of a statement's report. */
export function keyOf({ client, period, revision }: LedgerRecord): string {
  return documentKey(client, period, revision, 'report');
}

/** The documents of some statements from what History keeps; in words why not, where that was changed since (L30). */
export function uploadsFrom(
  book: Book,
  rows: readonly LedgerRecord[],
  lookIn: DocumentLooks,
): (row: LedgerRecord) => Upload | string {
  const historyOf = rowsByStatement(book.history, rows);
  return (row) => {
    const history = historyOf.get(statementKey(row)) ?? [];
    return isDocumentSealed(row, history)
      ? uploadOf(row, history, (language) => lookIn('report', language))
      : issueText('history-row-changed', row, book.language).message;
  };
}

/** The bytes of a document, and the digest by which it is told later whether somebody edited it. */
export function written(bytes: Uint8Array): Pick<Upload, 'bytes' | 'digest'> {
  return { bytes, digest: sha256(bytes) };
}

function uploadOf(
  row: LedgerRecord,
  history: readonly HistoryRecord[],
  lookIn: (language: Language) => DocumentLook,
): Upload {
  const source = keptSource(history);
  const name = reportPhrases(source.language).documentName(row.period, row.client, row.revision);
  return { key: keyOf(row), folder: row.client, name, ...written(makeReport(source, lookIn(source.language))) };
}

function markCreating({ tables }: Ports, book: Book, rows: readonly LedgerRecord[]): void {
  const column = book.tables.ledger?.columns.get('report');
  const fresh = rows.filter((row) => row.report === '');
  if (book.tables.ledger === null || column === undefined || fresh.length === 0) return;
  tables.write(book.tables.ledger.sheet, asBlocks(fresh.map(({ row }) => ({ row, column, value: CREATING }))));
  tables.flush();
}

/** Writes where documents lie into the ledger. */
export function writeLinks(
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
