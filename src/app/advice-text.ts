import type { Advice } from '../ledger/advice';
import { balanceWords } from '../words/balances';
import { hoursText, moneyText, type CurrencyFormat } from '../words/format';
import type { Language } from '../words/language';

/** The advice on a fee (L26) in words, `''` for none. */
export function adviceText(language: Language, currency: CurrencyFormat, advice: Advice | null): string {
  if (advice === null) return '';
  const words = balanceWords(language);
  const say = advice.direction === 'less' ? words.less : words.more;
  return say(hoursText(advice.minutes), moneyText(language, advice.fee, currency));
}
