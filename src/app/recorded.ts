import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import type { Recorded } from './postings';

/**
 * What the closes have recorded, of work and of payments (L28): a History row counts where a statement bears its
 * `Close`, for its client and period, and is not superseded.
 */
export function recordedRows(
  ledger: readonly LedgerRecord[],
  history: readonly HistoryRecord[],
): { readonly work: Recorded; readonly payments: Recorded } {
  const statusOf = new Map(ledger.map((row) => [keyOf(row), row.status]));
  const work = { posted: new Map<string, HistoryRecord>(), takenBack: new Set<string>() };
  const payments = { posted: new Map<string, HistoryRecord>(), takenBack: new Set<string>() };
  for (const row of history) {
    if (row.kind === 'document' || row.id === '') continue;
    const status = statusOf.get(keyOf(row));
    const into = row.kind === 'work' ? work : payments;
    if (status === 'closed') into.posted.set(row.id, row);
    if (status === 'superseded') into.takenBack.add(row.id);
  }
  return { work, payments };
}

function keyOf(row: { readonly close: string; readonly client: string; readonly period: string }): string {
  return JSON.stringify([row.close, row.client, row.period]);
}
