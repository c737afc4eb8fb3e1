import type { Account } from './account';
import type { Agreement } from './agreement';
import { closePeriod, type Postings } from './close';
import { minor } from './money';
import type { Period } from './period';
import type { Refusal } from './refusal';
import type { Statement } from './statement';

/** A trial close of an open period (L25). */
export interface Trial {
  readonly statement: Statement;
  /** The state after it, before overage is charged: that is done by real closes alone. */
  readonly account: Account;
}

export type Tried =
  { readonly ok: true; readonly trial: Trial } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Closes the open period for the sake of its figures, with the rows that its close would post. */
export function tryClose(
  account: Account | null,
  agreement: Agreement,
  openPeriod: Period,
  postings: Postings,
  feeStepMinutes: number,
): Tried {
  const closing = closePeriod(account, agreement, openPeriod, postings, feeStepMinutes);
  if (!closing.ok) return closing;
  const { statement, account: after } = closing.closed;
  const chargedMinor = minor(after.chargedMinor - statement.overageCharge);
  return { ok: true, trial: { statement, account: { ...after, chargedMinor } } };
}
