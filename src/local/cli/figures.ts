import { currencyExponent } from '../../ledger/currency';
import type { CliWords } from '../../words/cli';
import { hoursText, moneyText } from '../../words/format';
import type { Language } from '../../words/language';
import type { AdviceAnswer } from './answers';

/** Hours in a table; nothing to say of none. */
export function hoursOrBlank(minutes: number | null): string {
  return minutes === null || minutes === 0 ? '' : hoursText(minutes);
}

/** Money in a table; nothing to say of none. */
export function moneyOrBlank(language: Language, minor: number, currency: string): string {
  return minor === 0 ? '' : money(language, minor, currency);
}

/** The fee that would fit better, as a few words; '' where the fee fits. */
export function adviceText(advice: AdviceAnswer | null, currency: string, language: Language, words: CliWords): string {
  if (advice === null) return '';
  return words.advice(advice.direction, hoursText(advice.minutes), money(language, advice.fee, currency));
}

function money(language: Language, minor: number, currency: string): string {
  return moneyText(language, minor, { code: currency, exponent: currencyExponent(currency) ?? 2 });
}
