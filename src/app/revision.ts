import type { Period } from '../ledger/period';
import { sameName } from '../workbook/cells/name';
import type { LedgerRecord } from '../workbook/records';

/** Which revision of the report the next close of a client's period makes (L22): 1, or one more than was taken back. */
export function revisionOf(rows: readonly LedgerRecord[], client: string, period: Period): number {
  const revisions = rows
    .filter((row) => row.period === period && row.status === 'superseded' && sameName(row.client, client))
    .map((row) => row.revision);
  return Math.max(0, ...revisions) + 1;
}
