import type { CurrencyFormat } from './format';
import type { Language } from './language';
import { mailsEnglish } from './mails.en';
import { mailsRussian } from './mails.ru';

/** A client whose hours are running out; `available` in minutes, below 0 where more is used than there was. */
export interface AlertLine {
  readonly client: string;
  readonly percent: number;
  readonly available: number;
}

/** Money in minor units; `paidThrough` is a period `YYYY-MM`. */
export interface AskedLine {
  readonly client: string;
  readonly asked: number;
  readonly owed: number;
  readonly currency: CurrencyFormat;
  readonly paidThrough: string | null;
}

/** A statement of a close: times in minutes, `closing` below 0 where more is used than there was. */
export interface ClosedLine {
  readonly client: string;
  readonly period: string;
  readonly used: number;
  readonly closing: number;
  /** Link to the report, or its path; `''` while there is none. */
  readonly file: string;
  /** Addresses that it was sent to; `''`: to nobody yet. */
  readonly sentTo: string;
}

/** A client that stays open from a period on, why, and in which cell. */
export interface HeldBackLine {
  readonly client: string;
  readonly period: string;
  readonly place: string;
  readonly reason: string;
}

/** A close as its summary tells it. */
export interface CloseSummary {
  readonly through: string;
  readonly closed: readonly ClosedLine[];
  readonly heldBack: readonly HeldBackLine[];
  /** Reports that are still to be made. */
  readonly reportsWaiting: number;
}

export interface ReportLine {
  readonly client: string;
  readonly period: string;
  readonly file: string;
  /** Addresses that it was sent to; `''`: to nobody yet. */
  readonly sentTo: string;
}

export interface FailedReport {
  readonly client: string;
  readonly reason: string;
}

export interface ErrorLine {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What the program writes to managers by itself, in the book's language. */
export interface MailWords {
  readonly closed: (summary: CloseSummary) => Letter;
  readonly errors: (through: string, errors: readonly ErrorLine[]) => Letter;
  readonly delivered: (reports: readonly ReportLine[]) => Letter;
  readonly asked: (period: string, lines: readonly AskedLine[]) => Letter;
  readonly alerts: (lines: readonly AlertLine[]) => Letter;
  /** What the automation could not do, for its page. */
  readonly reportsFailed: (failures: readonly FailedReport[]) => string;
  readonly notSent: (failures: readonly FailedReport[]) => string;
  readonly mailsWait: (count: number) => string;
}

const words: Readonly<Record<Language, MailWords>> = { en: mailsEnglish, ru: mailsRussian };

export function mailWords(language: Language): MailWords {
  return words[language];
}
