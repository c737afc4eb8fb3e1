import type { Period } from '../ledger/period';
import { sameName } from '../workbook/cells/name';
import { fileReports, type DeliverResult } from './deliver';
import { checkLedger } from './ledger-check';
import { loadClosedPeriods } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';

export interface ReportRequest {
  readonly period: Period;
  /** Left out: every client. */
  readonly client?: string;
}

/** Writes the reports of a closed period again, from Ledger and History: the same content, byte for byte. */
export function writeReports(
  ports: Ports,
  { period, client }: ReportRequest,
): Pick<DeliverResult, 'reports' | 'failures'> {
  return whileLocked(ports.lock, () => {
    const book = loadClosedPeriods(ports.tables);
    const rows = checkLedger(book).rows.filter(
      (row) =>
        row.status === 'closed' && row.period === period && (client === undefined || sameName(row.client, client)),
    );
    return fileReports(ports, book, rows);
  });
}
