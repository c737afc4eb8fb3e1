import type { PaymentKind } from '../ledger/agreement';
import type { Factor, Minutes, Rounding } from '../ledger/minutes';
import type { Minor } from '../ledger/money';
import type { Period, PlainDate } from '../ledger/period';
import type { Language } from '../words/language';
import type { Currency } from './cells/money';
import type { Section } from './schemas/sections';
import type { PLAN_STATUSES } from './schemas/work-plan';

/** One row of Clients. */
export interface ClientRecord {
  readonly row: number;
  readonly name: string;
  readonly start: Period;
  readonly end: Period | null;
  readonly language: Language;
  readonly currency: Currency;
  readonly billingMonths: number;
  readonly grant: 'paid' | 'due';
  readonly release: 'monthly' | 'atOnce';
  readonly carryLimitMinutes: Minutes | null;
  readonly expiryMonths: number | null;
  readonly overage: 'carry' | 'bill' | 'writeOff';
  readonly openingMinutes: Minutes;
  readonly openingValueMinor: Minor;
  readonly details: string;
  readonly contract: string;
  /** Who receives the documents. */
  readonly emails: readonly string[];
  readonly delivery: 'share' | 'pdf' | 'both' | 'none';
  readonly signatory: string;
  /** Sections that the client's reports go without. */
  readonly leftOut: readonly Section[];
}

/** One row of Terms. */
export interface TermsRecord {
  readonly row: number;
  readonly from: Period;
  readonly feeMinor: Minor;
  readonly allotmentMinutes: Minutes;
  readonly overageRateMinor: Minor | null;
  /** Of an hour outside the retainer; null where none was agreed. */
  readonly projectRateMinor: Minor | null;
}

/** One row of Payments. */
export interface PaymentRecord {
  readonly row: number;
  readonly date: PlainDate;
  readonly kind: PaymentKind;
  readonly amountMinor: Minor | null;
  readonly forPeriod: Period | null;
  readonly minutes: Minutes | null;
  readonly note: string;
}

/** One row of the Time log, with what it counts by L15. */
export interface EntryRecord {
  readonly row: number;
  readonly date: PlainDate;
  readonly service: string;
  readonly task: string;
  readonly worker: string;
  readonly minutes: Minutes;
  readonly charged: boolean;
  /** What it counts, or would count where it is not charged. */
  readonly countedMinutes: Minutes;
}

/** One row of Services. */
export interface ServiceRecord {
  readonly row: number;
  readonly name: string;
  readonly category: string;
  readonly factor: Factor;
  /** What it usually takes; null where nobody says. */
  readonly typicalMinutes: Minutes | null;
  readonly english: string;
  readonly russian: string;
}

/** One row of the Work plan. */
export interface PlanRecord {
  readonly row: number;
  readonly period: Period;
  readonly client: string;
  readonly task: string;
  /** As it was typed; `''` for none. */
  readonly service: string;
  /** Null where nobody estimated it. */
  readonly estimateMinutes: Minutes | null;
  readonly status: keyof typeof PLAN_STATUSES;
}

/** The Settings sheet; what is not there is as set-up would write it. */
export interface Settings {
  readonly company: string;
  readonly companyDetails: string;
  readonly bankDetails: string;
  readonly signatory: string;
  readonly taxNote: string;
  readonly currency: Currency;
  readonly language: Language;
  readonly rounding: Rounding;
  readonly feeStepMinutes: number;
  /** Sections that all reports go without. */
  readonly leftOut: readonly Section[];
  /** Per cent of the hours used at which to warn. */
  readonly alertPercent: number;
  readonly autoClose: 'off' | 'onlyWithoutErrors' | 'cleanClients';
  /** Day of the month from which the month before is closed by itself, 1 to 28, and the hour of that day, 0 to 23. */
  readonly autoCloseDay: number;
  readonly autoCloseHour: number;
  /** Addresses that hear of what was done by itself. */
  readonly notify: readonly string[];
  /** Links to the office's own templates that are in use, a line each; `''`: the built-in ones. */
  readonly reportTemplate: string;
  /** Link to the picture in the letterhead; `''` for none. */
  readonly logo: string;
}

/** One row of the Ledger: a statement, and its client's state after it. Money in minor units of the state's currency. */
export interface LedgerRecord {
  readonly row: number;
  readonly close: string;
  readonly period: Period;
  readonly client: string;
  readonly revision: number;
  readonly status: 'closed' | 'superseded';
  readonly opening: Minutes;
  readonly granted: Minutes;
  readonly adjusted: Minutes;
  readonly used: Minutes;
  readonly expired: Minutes;
  readonly overageSettled: Minutes;
  readonly closing: Minutes;
  readonly earned: Minor;
  readonly forfeited: Minor;
  readonly valueLeft: Minor;
  readonly overageCharge: Minor;
  readonly report: string;
  readonly delivered: string;
  readonly closedAt: string;
  readonly closedBy: string;
  readonly state: string;
  readonly seal: string;
}

/** One row of History: what a close posted. */
export interface HistoryRecord {
  readonly row: number;
  readonly close: string;
  readonly kind: 'work' | 'payment' | 'document';
  readonly period: Period;
  readonly client: string;
  readonly revision: number;
  readonly date: string;
  /** Of a payment: its kind. */
  readonly service: string;
  readonly category: string;
  /** Of a payment: its note. */
  readonly task: string;
  readonly worker: string;
  readonly minutes: Minutes | null;
  readonly countedMinutes: Minutes | null;
  readonly charged: boolean | null;
  /** As decimal text of the client's currency, so that it can be read without it; `''` for none. */
  readonly amount: string;
  readonly for: string;
  readonly id: string;
  readonly data: string;
}

/** One row of the Journal. */
export interface JournalRecord {
  readonly row: number;
  readonly when: string;
  readonly who: string;
  /** Null where somebody else wrote the row. */
  readonly action: 'setUp' | 'closed' | 'reopened' | null;
  readonly details: string;
}
