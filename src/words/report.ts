import type { InLanguages, Language } from './language';
import { reportEnglish } from './report.en';
import { reportRussian } from './report.ru';

export type GrantKind = 'subscription' | 'topUp' | 'due' | 'opening' | 'adjustment' | 'correction';
export type PaymentKind = 'subscription' | 'topUp' | 'refund' | 'adjustment' | 'creditNote' | 'overage';

/** Where granted hours came from; every text is ready to be read, `null` where there is none. */
export interface GrantFacts {
  readonly kind: GrantKind;
  readonly date: string | null;
  readonly amount: string | null;
  readonly period: string | null;
}

export type PlanStatus = 'planned' | 'inProgress' | 'done' | 'dropped';

/** One term of the sum that proves the balance. */
export type ProofTerm = 'opening' | 'granted' | 'adjusted' | 'used' | 'expired' | 'overageSettled';

/** What a report says in words. Hours, money, dates and periods come in as texts, but for those named otherwise. */
export interface ReportPhrases {
  /** The document's own name; `period` is `YYYY-MM`, so that names sort by time. */
  readonly documentName: (period: string, client: string, revision: number) => string;
  readonly left: string;
  readonly overused: string;
  readonly otherWork: string;
  /** `late` of the entries belong to earlier periods. */
  readonly entries: (count: number, late: number) => string;
  /** Work of an earlier month, as a group of its own. */
  readonly lateGroup: (period: string) => string;
  /** What the work of the month was, category by category. */
  readonly summary: (categories: readonly string[], others: string) => string;
  readonly planStatus: Readonly<Record<PlanStatus, string>>;
  readonly carriedInto: (period: string) => string;
  readonly nothingCarried: (period: string) => string;
  readonly madeUpIn: (period: string) => string;
  readonly through: (period: string) => string;
  readonly partThrough: (amount: string, period: string) => string;
  readonly paidThrough: (period: string) => string;
  readonly grant: (facts: GrantFacts) => string;
  readonly paymentKind: (kind: PaymentKind) => string;
  readonly startsWith: (period: string, carried: string) => string;
  readonly startsWithSum: (period: string, total: string, carried: string, granted: string) => string;
  readonly startsWithGranted: (period: string, granted: string) => string;
  readonly startsWithNothing: (period: string) => string;
  readonly startsInDebt: (debt: string) => string;
  readonly startsAfterDebt: (period: string, total: string) => string;
  readonly paymentBrings: (period: string, amount: string, hours: string) => string;
  readonly paymentLacks: (period: string, amount: string) => string;
  readonly neverExpires: string;
  readonly expiresAfter: (months: number) => string;
  readonly carryLimit: (hours: string) => string;
  readonly feeTooHigh: (hours: string, fee: string) => string;
  readonly feeTooLow: (hours: string, fee: string) => string;
  readonly lateFor: (period: string) => string;
  readonly worked: (hours: string) => string;
  /** `sum` is the whole sum with its terms named, `since` a period `YYYY-MM`. */
  readonly proof: (since: string, sum: string) => string;
  readonly proofTerms: Readonly<Record<ProofTerm, string>>;
  /** What a later revision changed of the hours; `list` names each term with both figures. */
  readonly changed: (revision: number, list: string) => string;
  readonly unchanged: (revision: number) => string;
  readonly changedTerms: Readonly<Record<ProofTerm | 'closing', string>>;
  readonly earned: string;
  readonly valueLeft: string;
  readonly forfeited: string;
  readonly credit: string;
  readonly overageCharge: (hours: string) => string;
  readonly owed: (period: string) => string;
  readonly paid: string;
  /** What the same hours would have cost more outside the retainer. */
  readonly saved: (hours: string, rate: string, saved: string) => string;
}

const phrases: InLanguages<ReportPhrases> = { en: reportEnglish, ru: reportRussian };

export function reportPhrases(language: Language): ReportPhrases {
  return phrases[language];
}
