import type { Period } from '../ledger/period';
import { sendingWords } from '../words/sending';
import { sameName } from '../workbook/cells/name';
import type { LedgerRecord } from '../workbook/records';
import { keyOf, uploaded, uploadsFrom, writeLinks, type DeliverResult, type ReportJson } from './deliver';
import { documentLooks } from './document-looks';
import { checkLedger } from './ledger-check';
import { loadClosedPeriods } from './load';
import { whileLocked } from './locked';
import type { Filed, Ports, Upload } from './ports';

export interface ReportRequest {
  readonly period: Period;
  /** Left out: every client. */
  readonly client?: string;
}

export interface ReportsWritten extends Pick<DeliverResult, 'reports' | 'failures' | 'lookFaults'> {
  /** Documents that somebody had edited: where they are kept beside those that were written again. */
  readonly setAside: readonly ReportJson[];
}

/**
 * Writes the reports of a closed period again, from Ledger and History: the same content, byte for byte. What lies
 * there as it was written stays; what somebody edited is kept under another name. Of a Google Doc there are no bytes
 * to compare: it is the document, as it is.
 */
export function writeReports(ports: Ports, { period, client }: ReportRequest): ReportsWritten {
  return whileLocked(ports.lock, () => {
    const book = loadClosedPeriods(ports.tables);
    const rows = checkLedger(book).rows.filter(
      (row) =>
        row.status === 'closed' && row.period === period && (client === undefined || sameName(row.client, client)),
    );
    const filed = filedOf(ports, rows);
    const lookIn = documentLooks(ports);
    const uploadOf = uploadsFrom(book, rows, lookIn);
    const uploads: Upload[] = [];
    const setAside: ReportJson[] = [];
    const failed = new Map<string, string>();
    for (const row of rows) {
      const there = filed.get(keyOf(row));
      if (there !== undefined && there.digest === null) continue;
      const upload = uploadOf(row);
      if (typeof upload === 'string') failed.set(keyOf(row), upload);
      else if (there?.digest !== upload.digest) {
        uploads.push(upload);
        if (there?.isEdited !== true) continue;
        const file = ports.files.setAside(there, sendingWords(book.language).edited(upload.name));
        setAside.push(reportJson(row, file));
      }
    }
    for (const answer of uploaded(ports, uploads)) {
      if ('failure' in answer) failed.set(answer.key, answer.failure);
      else filed.set(answer.key, answer);
    }
    const done = rows.flatMap((row) => {
      const link = failed.has(keyOf(row)) ? undefined : filed.get(keyOf(row))?.link;
      return link === undefined ? [] : [{ row, link }];
    });
    writeLinks(ports, book, done);
    return {
      reports: done.map(({ row, link }) => reportJson(row, link)),
      failures: rows.flatMap((row) => {
        const reason = failed.get(keyOf(row));
        return reason === undefined ? [] : [{ client: row.client, period: row.period, reason }];
      }),
      setAside,
      lookFaults: lookIn.faults,
    };
  });
}

function filedOf({ files }: Ports, rows: readonly LedgerRecord[]): Map<string, Filed> {
  const clients = [...new Set(rows.map(({ client }) => client))];
  return new Map(clients.flatMap((client) => files.listed(client).map((one) => [one.key, one] as const)));
}

function reportJson({ client, period, revision }: LedgerRecord, file: string): ReportJson {
  return { client, period, revision, file };
}
