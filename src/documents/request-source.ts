import type { Minor } from '../ledger/money';
import type { Minutes } from '../ledger/minutes';
import type { Period, PlainDate } from '../ledger/period';
import type { Language } from '../words/language';
import type { Party, ReportCurrency, Signatories } from './report-source';

/** All that a request for payment is made from: what is asked of a client now (L25), and where to pay it. */
export interface RequestSource {
  readonly language: Language;
  readonly company: Party;
  readonly bankDetails: string;
  readonly client: Party;
  readonly contract: string;
  readonly signatories: Signatories;
  readonly taxNote: string;
  readonly currency: ReportCurrency;
  /** When it was asked. */
  readonly date: PlainDate;
  /** The client's open period, to which the figures belong. */
  readonly period: Period;
  /** What is unpaid, oldest first: dues of neighbouring periods and of one fee are one line, overage the last. */
  readonly lines: readonly RequestLine[];
  /** What of it is met by money on account; 0 where there is none. */
  readonly credit: Minor;
  /** The lines less the credit, not below what is owed. */
  readonly asked: Minor;
  /** What of `asked` is due already. */
  readonly owed: Minor;
  /** The hours that paying all of it brings; 0 where hours come whether or not they are paid. */
  readonly bringsMinutes: Minutes;
}

export interface RequestLine {
  readonly kind: 'fee' | 'overage';
  /** The first and last period of a fee; both null for overage. */
  readonly from: Period | null;
  readonly through: Period | null;
  readonly amount: Minor;
}
