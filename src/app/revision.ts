import type { Period } from '../ledger/period';
import { sameName } from '../workbook/cells/name';
import type { LedgerRecord } from '../workbook/records';

/** Which revision of the report the next close of a client's period makes (L22): 1, or one more than was taken back. */
export function revisionOf(rows: readonly LedgerRecord[], client: string, period: Period): number {
  return (replaced(rows, client, period)?.revision ?? 0) + 1;
}

/** The newest statement of a client's period among those that were taken back, or null. */
export function replaced(rows: readonly LedgerRecord[], client: string, period: Period): LedgerRecord | null {
  const takenBack = rows.filter(
    (row) => row.period === period && row.status === 'superseded' && sameName(row.client, client),
  );
  return takenBack.reduce<LedgerRecord | null>(
    (newest, row) => (newest === null || row.revision > newest.revision ? row : newest),
    null,
  );
}
