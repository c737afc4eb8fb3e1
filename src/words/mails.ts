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

/** One client's period, and what became of it. */
interface Outcome {
  readonly client: string;
  readonly period: string;
}

interface Reported extends Outcome {
  /** A link, or a path. */
  readonly file: string;
}

interface HeldBack extends Outcome {
  readonly reason: string;
}

/** A close as its summary tells it. */
export interface CloseSummary {
  readonly through: string;
  readonly closed: readonly Outcome[];
  readonly heldBack: readonly HeldBack[];
  readonly reports: readonly Reported[];
  readonly failures: readonly HeldBack[];
  readonly deliveredBy: string;
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
  readonly delivered: (reports: readonly Reported[], failures: readonly HeldBack[]) => Letter;
  readonly asked: (period: string, lines: readonly AskedLine[]) => Letter;
  readonly alerts: (lines: readonly AlertLine[]) => Letter;
  readonly mailsWait: (count: number) => string;
}

const words: Readonly<Record<Language, MailWords>> = { en: mailsEnglish, ru: mailsRussian };

export function mailWords(language: Language): MailWords {
  return words[language];
}
