import { NO_MINUTES, type Minutes } from './minutes';
import { NO_MONEY, type Minor } from './money';
import { addMonths, type Period, type PlainDate } from './period';

/** One Terms row: in force from its period on, until the next row's (L1). */
export interface Terms {
  readonly from: Period;
  readonly feeMinor: Minor;
  readonly allotmentMinutes: Minutes;
  /** Per hour of overage; null where the row gives none. */
  readonly overageRateMinor: Minor | null;
}

/** What is agreed with one client, as far as the ledger's arithmetic goes. */
export interface Agreement {
  readonly start: Period;
  readonly end: Period | null;
  /** ISO 4217 code. */
  readonly currency: string;
  /** The payment rhythm (L3): 1, 3, 6 or 12. */
  readonly billingMonths: number;
  readonly grant: 'paid' | 'due';
  readonly release: 'monthly' | 'atOnce';
  readonly carryLimitMinutes: Minutes | null;
  readonly expiryMonths: number | null;
  readonly overage: 'carry' | 'bill' | 'writeOff';
  /** What was brought over from elsewhere (L21); below 0 is a debt. */
  readonly openingMinutes: Minutes;
  readonly openingValueMinor: Minor;
  /** In order of `from`, no two for one period. */
  readonly terms: readonly Terms[];
}

export type PaymentKind = 'subscription' | 'topUp' | 'refund' | 'adjustment' | 'creditNote' | 'overage';

/** A payment that is not posted yet. */
export interface Payment {
  readonly id: string;
  /** Position among the rows of its sheet: decides between equal dates (L4). */
  readonly row: number;
  readonly date: PlainDate;
  readonly kind: PaymentKind;
  readonly amountMinor: Minor | null;
  readonly forPeriod: Period | null;
  readonly minutes: Minutes | null;
}

/** A time entry that is not posted yet, after L15. */
export interface Work {
  readonly date: PlainDate;
  /** What it counts, or would count where it is not charged. */
  readonly countedMinutes: Minutes;
  readonly charged: boolean;
}

/** The terms in force in a period (L1), or null before the first. */
export function termsIn<T extends Pick<Terms, 'from'>>(
  agreement: { readonly terms: readonly T[] },
  period: Period,
): T | null {
  let inForce: T | null = null;
  for (const terms of agreement.terms) {
    if (terms.from > period) break;
    inForce = terms;
  }
  return inForce;
}

export function isWithin(agreement: Agreement, period: Period): boolean {
  return period >= agreement.start && (agreement.end === null || period <= agreement.end);
}

/** The fee owed for a period: 0 outside `Start` to `End` and where nothing is in force (L1, L2). */
export function dueIn(agreement: Agreement, period: Period): Minor {
  return isWithin(agreement, period) ? (termsIn(agreement, period)?.feeMinor ?? NO_MONEY) : NO_MONEY;
}

/** The minutes that a fully paid period brings (L2). */
export function allotmentIn(agreement: Agreement, period: Period): Minutes {
  return termsIn(agreement, period)?.allotmentMinutes ?? NO_MINUTES;
}

/** How far ahead of a close money can reach (L8). */
const HORIZON_MONTHS = 120;

/** The last period whose due money can pay in the close of `period` (L8). */
export function horizonOf(period: Period): Period {
  return addMonths(period, HORIZON_MONTHS);
}
