import type { Language } from './language';

/** Numbers, dates and periods as a person reads them. Without Intl: the same text wherever the code runs. */

const NO_BREAK = '\u00a0';
const MINUS = '\u2212';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
};
const MONTHS_SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MONTHS_GENITIVE = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Signs that nobody takes for another currency's; the rest are written by their code. */
const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['RUB', '₽'],
]);

/** An ISO 4217 code, and the decimals of its minor unit. */
export interface CurrencyFormat {
  readonly code: string;
  readonly exponent: number;
}

/** Minutes as hours in a column: 450 is `7:30`, below 0 `−0:05`. */
export function hoursText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${signOf(minutes)}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

/** Minutes in a sentence: 450 is `7 h 30 min`, in Russian `7 ч 30 мин`. */
export function durationText(language: Language, minutes: number): string {
  const size = Math.abs(minutes);
  const [hour, minute] = language === 'ru' ? ['ч', 'мин'] : ['h', 'min'];
  const parts = [[Math.floor(size / 60), hour] as const, [size % 60, minute] as const].filter(([count]) => count > 0);
  const shown = parts.length > 0 ? parts : [[0, hour] as const];
  return signOf(minutes) + shown.map(([count, unit]) => `${count}${NO_BREAK}${unit}`).join(NO_BREAK);
}

/** Minor units as money: 123450 of USD is `$1,234.50`, in Russian `1 234,50 $`. */
export function moneyText(language: Language, minor: number, currency: CurrencyFormat): string {
  const digits = String(Math.abs(minor)).padStart(currency.exponent + 1, '0');
  const whole = digits.slice(0, digits.length - currency.exponent);
  const decimals = digits.slice(whole.length);
  const [group, mark] = language === 'ru' ? [NO_BREAK, ','] : [',', '.'];
  const number = whole.replace(/\B(?=(\d{3})+$)/g, group) + (decimals === '' ? '' : mark + decimals);
  return signOf(minor) + withCurrency(language, number, currency.code);
}

function withCurrency(language: Language, number: string, code: string): string {
  const sign = CURRENCY_SIGNS.get(code);
  if (language === 'ru') return `${number}${NO_BREAK}${sign ?? code}`;
  return sign === undefined || code === 'RUB' ? `${code}${NO_BREAK}${number}` : sign + number;
}

/** `YYYY-MM-DD` in full: `3 November 2026`, `3 ноября 2026`. */
export function dateText(language: Language, date: string): string {
  const month = monthIndex(date);
  const name = language === 'ru' ? MONTHS_GENITIVE[month] : MONTHS.en[month];
  return [Number(date.slice(8, 10)), name, date.slice(0, 4)].join(NO_BREAK);
}

/** `YYYY-MM-DD` in a column: `3 Nov 2026`, `03.11.2026`. */
export function shortDateText(language: Language, date: string): string {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  if (language === 'ru') return `${day}.${month}.${year}`;
  return [Number(day), MONTHS_SHORT[monthIndex(date)], year].join(NO_BREAK);
}

/** `YYYY-MM` by name: `November 2026`, `ноябрь 2026` (also after «за», «на» and «по»). */
export function periodText(language: Language, period: string): string {
  return [MONTHS[language][monthIndex(period)], period.slice(0, 4)].join(NO_BREAK);
}

/** `YYYY-MM` in the Russian genitive, for «с», «из», «до»: `ноября 2026`. */
export function periodGenitive(period: string): string {
  return [MONTHS_GENITIVE[monthIndex(period)], period.slice(0, 4)].join(NO_BREAK);
}

/** The form that goes with a count: `1 entry`, `2 entries`. */
export function englishPlural(count: number, one: string, many: string): string {
  return Math.abs(count) === 1 ? one : many;
}

/** The form that goes with a count: `1 запись`, `2 записи`, `5 записей`, `11 записей`, `21 запись`. */
export function russianPlural(count: number, one: string, few: string, many: string): string {
  const size = Math.abs(count);
  const lastTwo = size % 100;
  const last = size % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return many;
  if (last === 1) return one;
  return last >= 2 && last <= 4 ? few : many;
}

function signOf(count: number): string {
  return count < 0 ? MINUS : '';
}

function monthIndex(date: string): number {
  return Number(date.slice(5, 7)) - 1;
}
