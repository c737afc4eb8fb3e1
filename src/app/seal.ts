import { digestOf } from './digest';
import type { LedgerRecord } from '../workbook/records';

/** What of a ledger row its seal covers: every column but Status, Report, Delivered and the seal itself (L30). */
export type Sealed = Omit<LedgerRecord, 'row' | 'status' | 'report' | 'delivered' | 'seal'>;

/**
 * The seal of a ledger row (L30): SHA-256 over its columns and the seal before it. The digest of its History rows
 * is part of its state, and so of its columns.
 */
export function sealOf(row: Sealed, previousSeal: string): string {
  return digestOf([
    row.close,
    row.period,
    row.client,
    row.revision,
    row.opening,
    row.granted,
    row.adjusted,
    row.used,
    row.expired,
    row.overageSettled,
    row.closing,
    row.earned,
    row.forfeited,
    row.valueLeft,
    row.overageCharge,
    row.closedAt,
    row.closedBy,
    row.state,
    previousSeal,
  ]);
}
