import type { Minutes } from '../ledger/minutes';
import type { Minor } from '../ledger/money';
import type { Period, PlainDate } from '../ledger/period';
import { dateText, durationText, moneyText, periodText, shortDateText } from '../words/format';
import type { Language } from '../words/language';
import { reportPhrases, type ReportPhrases } from '../words/report';
import type { ReportCurrency } from './report-source';

/** The words of one document: its language's phrases, and its figures in that language and currency. */
export interface Wording {
  readonly language: Language;
  readonly phrases: ReportPhrases;
  readonly money: (amount: Minor) => string;
  readonly duration: (time: Minutes) => string;
  readonly date: (date: PlainDate) => string;
  readonly shortDate: (date: PlainDate) => string;
  readonly period: (period: Period) => string;
}

export function wordingOf(source: { readonly language: Language; readonly currency: ReportCurrency }): Wording {
  const { language, currency } = source;
  return {
    language,
    phrases: reportPhrases(language),
    money: (amount) => moneyText(language, amount, currency),
    duration: (time) => durationText(language, time),
    date: (date) => dateText(language, date),
    shortDate: (date) => shortDateText(language, date),
    period: (period) => periodText(language, period),
  };
}
