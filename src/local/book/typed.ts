import type { Value } from './cell';
import { partsOf, serialOf } from './serial';

/** What a text becomes when it is typed into a cell. */
export interface Typed {
  readonly value: Value;
  readonly formula: string | null;
  /** The format that the cell gets from it; undefined leaves the cell's own. */
  readonly numberFormat: string | undefined;
}

/** What typing depends on beside the cell. */
export interface Surroundings {
  readonly locale: string;
  /** Serial of this moment: dates without a year are of its year. */
  now(): number;
}

/**
 * Reads a text as Google Sheets does when it is typed into a cell of the given format. A leading apostrophe, and the
 * format `@`, keep it text; `=…` is a formula; numbers, percents, sums of money, dates, times and TRUE/FALSE in the
 * locale's writing become values, so that `2026-09` is a date; everything else stays text.
 */
export function typed(text: string, numberFormat: string, surroundings: Surroundings): Typed {
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text.slice(1), numberFormat: undefined };
  const read = boolean(text) ?? number(text, surroundings.locale) ?? date(text, surroundings) ?? time(text);
  if (read === null) return plain(text);
  const own = numberFormat !== 'General' || read.format === 'General';
  return { value: read.value, formula: null, numberFormat: own ? undefined : read.format };
}

interface Read {
  readonly value: number | boolean;
  readonly format: string;
}

function plain(text: string): Typed {
  return { value: text, formula: null, numberFormat: undefined };
}

function boolean(text: string): Read | null {
  const upper = text.trim().toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE' ? { value: upper === 'TRUE', format: 'General' } : null;
}

const NUMBER = {
  en: /^(?<sign>[-+]?)(?<currency>\$?)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<exponent>e[-+]?\d+)?(?<percent>%?)$/i,
  ru: /^(?<sign>[-+]?)(?<digits>(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,\d*)?|,\d+)(?<exponent>e[-+]?\d+)?(?<percent>%?)[ \u00a0]?(?<currency>₽?)$/i,
} as const;

function number(text: string, locale: string): Read | null {
  const language = locale.startsWith('ru') ? 'ru' : 'en';
  const found = NUMBER[language].exec(text.trim())?.groups;
  if (found === undefined) return null;
  const { sign, currency = '', digits = '', exponent = '', percent } = found;
  const plainDigits = language === 'ru' ? digits.replace(/[ \u00a0]/g, '').replace(',', '.') : digits.replace(/,/g, '');
  const magnitude = Number(plainDigits + exponent) / (percent === '%' ? 100 : 1);
  if (!Number.isFinite(magnitude)) return null;
  const decimals = /\.\d/.test(plainDigits) ? '.00' : '';
  return {
    value: sign === '-' ? -magnitude : magnitude,
    format: percent === '%' ? `0${decimals}%` : moneyFormat(currency, decimals),
  };
}

function moneyFormat(currency: string, decimals: string): string {
  if (currency === '') return 'General';
  return currency === '$' ? `"$"#,##0${decimals}` : `#,##0${decimals} "${currency}"`;
}

type Order = readonly ('y' | 'm' | 'd')[];

const ISO: readonly (readonly [RegExp, Order, string])[] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['y', 'm', 'd'], 'yyyy-mm-dd'],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, ['y', 'm', 'd'], 'yyyy/mm/dd'],
  [/^(\d{4})-(\d{1,2})$/, ['y', 'm'], 'yyyy-mm'],
];
const DATES: Readonly<Record<'en' | 'ru', readonly (readonly [RegExp, Order, string])[]>> = {
  en: [
    ...ISO,
    [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ['m', 'd', 'y'], 'M/d/yyyy'],
    [/^(\d{1,2})\/(\d{4})$/, ['m', 'y'], 'M/yyyy'],
    [/^(\d{1,2})[/-](\d{1,2})$/, ['m', 'd'], 'M/d'],
  ],
  ru: [
    ...ISO,
    [/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, ['d', 'm', 'y'], 'dd.MM.yyyy'],
    [/^(\d{1,2})\.(\d{4})$/, ['m', 'y'], 'MM.yyyy'],
    [/^(\d{1,2})\.(\d{1,2})$/, ['d', 'm'], 'dd.MM'],
  ],
};

function date(text: string, surroundings: Surroundings): Read | null {
  const [day = '', clock, ...more] = text.trim().split(/\s+/);
  const ofDay = clock === undefined ? { value: 0 } : time(clock);
  if (more.length > 0 || ofDay === null || Number(ofDay.value) >= 1) return null;
  for (const [pattern, order, format] of DATES[surroundings.locale.startsWith('ru') ? 'ru' : 'en']) {
    const match = pattern.exec(day);
    const serial = match === null ? null : dayNamed(match.slice(1).map(Number), order, surroundings);
    if (serial !== null)
      return { value: serial + Number(ofDay.value), format: clock === undefined ? format : `${format} H:mm:ss` };
  }
  return null;
}

/** Null where there is no such day. */
function dayNamed(numbers: readonly number[], order: Order, surroundings: Surroundings): number | null {
  const part = (name: 'y' | 'm' | 'd'): number | undefined => numbers[order.indexOf(name)];
  const month = part('m') ?? 0;
  const day = part('d') ?? 1;
  const serial = serialOf(part('y') ?? partsOf(surroundings.now()).year, month, day);
  const parts = partsOf(serial);
  return parts.month === month && parts.day === day ? serial : null;
}

/** A time of day, or a duration where it is 24 hours and more. */
function time(text: string): Read | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (match === null) return null;
  const [, hours = '', minutes = '', seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const withSeconds = seconds === undefined ? '' : ':ss';
  return { value, format: value >= 1 ? '[h]:mm:ss' : `h:mm${withSeconds}` };
}
