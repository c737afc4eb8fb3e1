import type { Totals } from '../ledger/account';
import type { Advice } from '../ledger/advice';
import type { PaymentKind } from '../ledger/agreement';
import type { LotKind } from '../ledger/lots';
import type { Minutes } from '../ledger/minutes';
import type { Minor } from '../ledger/money';
import type { Period, PlainDate } from '../ledger/period';
import type { Language } from '../words/language';

/**
 * All that a client's report is made from. Plain JSON through and through: what History keeps of it makes the
 * same document again, byte for byte. Only `works` grows with the month; texts are as a person typed them, in
 * the language of the document where the office gave one.
 */
export interface ReportSource {
  readonly language: Language;
  readonly company: Party;
  readonly client: Party;
  /** The agreement's number or date as the client's row gives it; `''` where it gives none. */
  readonly contract: string;
  readonly period: Period;
  readonly revision: number;
  readonly closedOn: PlainDate;
  /** Why the period was closed again (revision 2 and later); `''` where nobody said. */
  readonly reason: string;
  /** The hours that the revision before told; absent from a first revision. */
  readonly before?: RevisedHours;
  readonly currency: ReportCurrency;
  readonly hours: ReportHours;
  readonly money: ReportMoney;
  /** What came available in the period, in the order in which work uses it. Sums to granted, plus adjusted above 0. */
  readonly grants: readonly GrantLine[];
  /** Posted payments, refunds and adjustments, in order of date. */
  readonly payments: readonly PaymentLine[];
  /** Posted time entries in order of date, charged or not. */
  readonly works: readonly WorkLine[];
  readonly next: NextPeriod;
  readonly expiry: ExpiryTerms;
  readonly proof: Proof;
  readonly advice: Advice | null;
  /**
   * What the History of earlier versions does not hold: who signs an act, the note on tax, the terms in
   * force, the rate of an hour outside the
   * retainer (null: none was agreed), what was planned for the period, and the sections that the office leaves out.
   */
  readonly signatories?: Signatories;
  readonly taxNote?: string;
  readonly terms?: ReportTerms;
  readonly projectRate?: Minor | null;
  readonly plan?: readonly PlanLine[];
  readonly leftOut?: readonly ReportSection[];
}

/** The terms in force in the period (L1); both 0 where none are. */
export interface ReportTerms {
  readonly fee: Minor;
  readonly allotmentMinutes: Minutes;
}

/** Who signs for either party; `''` where nobody is named. */
export interface Signatories {
  readonly company: string;
  readonly client: string;
}

/** A task that was planned for the period, and what was counted for it. */
export interface PlanLine {
  readonly task: string;
  readonly service: string;
  /** Null where nobody estimated it. */
  readonly estimateMinutes: Minutes | null;
  readonly spentMinutes: Minutes;
  readonly status: 'planned' | 'inProgress' | 'done' | 'dropped';
}

/** Sections that a report can do without. */
export const REPORT_SECTIONS = [
  'plan',
  'workers',
  'complimentary',
  'payments',
  'value',
  'savings',
  'advice',
  'proof',
] as const;

export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** A firm as its documents name it; `details` may have several lines, or be `''`. */
export interface Party {
  readonly name: string;
  readonly details: string;
}

export interface ReportCurrency {
  /** ISO 4217 code. */
  readonly code: string;
  /** Decimals of the minor unit. */
  readonly exponent: number;
}

/** The statement's times (L19). */
export interface ReportHours {
  readonly opening: Minutes;
  readonly granted: Minutes;
  readonly adjusted: Minutes;
  readonly used: Minutes;
  readonly complimentary: Minutes;
  readonly expired: Minutes;
  readonly overageSettled: Minutes;
  readonly closing: Minutes;
}

/** What a statement that was taken back said of the hours. */
export type RevisedHours = Omit<ReportHours, 'complimentary'>;

/** The statement's money, and what the client has to pay. */
export interface ReportMoney {
  readonly earned: Minor;
  readonly forfeited: Minor;
  readonly valueLeft: Minor;
  readonly credit: Minor;
  readonly overageCharge: Minor;
  /** Unpaid dues up to and with `owedThrough`, and unpaid overage (L25). */
  readonly owed: Minor;
  readonly owedThrough: Period;
  /** The same with every payment rhythm begun, whole (L3, L25); not below `owed`. */
  readonly asked: Minor;
  /** The last period with a due that is paid, as are all before it; null where the first is not. */
  readonly paidThrough: Period | null;
}

/** One lot as it came available, or an adjustment above 0. */
export interface GrantLine {
  readonly kind: LotKind;
  readonly minutes: Minutes;
  /** Of the payment behind it; null where the minutes come from no payment. */
  readonly paymentDate: PlainDate | null;
  /** What the lot is worth; for a payment that paid several dues, this due's part. */
  readonly amount: Minor;
  /** The period whose due it paid; null for a top-up and the like. */
  readonly due: Period | null;
}

export interface PaymentLine {
  readonly date: PlainDate;
  readonly kind: PaymentKind;
  readonly amount: Minor | null;
  /** The period the row names; null where it names none. */
  readonly forPeriod: Period | null;
  /** All minutes that it brought or took, those released later included; null where it moves none. */
  readonly minutes: Minutes | null;
}

/** A posted time entry. One dated before the period is late (L4). */
export interface WorkLine {
  readonly date: PlainDate;
  /** `''` where the service is not in the catalogue. */
  readonly category: string;
  readonly service: string;
  readonly task: string;
  readonly worker: string;
  readonly workedMinutes: Minutes;
  /** What it counts, or would count where it is complimentary (L15). */
  readonly countedMinutes: Minutes;
  readonly charged: boolean;
}

/** What the client starts the next period with. */
export interface NextPeriod {
  readonly period: Period;
  /** Hours for it that are certain by now: lots scheduled for it, or its grant where hours are granted on due. */
  readonly grantedMinutes: Minutes;
  /** What is unpaid of its due, and the hours that paying it brings; both 0 where nothing is due or it is paid. */
  readonly unpaid: Minor;
  readonly unpaidMinutes: Minutes;
}

/** The client's row on expiry (L18); null: never, and no limit. */
export interface ExpiryTerms {
  readonly months: number | null;
  readonly carryLimitMinutes: Minutes | null;
}

/** What the balance is made of since the client's first period: the terms add up to `hours.closing`. */
export interface Proof extends Totals {
  readonly since: Period;
}
