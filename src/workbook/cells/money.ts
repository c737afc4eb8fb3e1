import { minor, type Minor } from '../../ledger/money';
import type { Cell } from '../cell';
import { decimalOfNumber, timesRounded } from './decimal';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** A currency's code and the decimals of its minor unit. */
export interface Currency {
  readonly code: string;
  readonly exponent: number;
}

/** No amount is larger than this; sums and proportions stay exact. */
const MOST_MINOR = 1e12;

/** Signs that stand before or after an amount, and the currencies that they may mean. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['$', ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD']],
  ['us$', ['USD']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['¥', ['JPY', 'CNY']],
  ['₽', ['RUB']],
  ['р', ['RUB', 'BYN']],
  ['р.', ['RUB', 'BYN']],
  ['руб', ['RUB', 'BYN']],
  ['руб.', ['RUB', 'BYN']],
  ['₴', ['UAH']],
  ['грн', ['UAH']],
  ['₸', ['KZT']],
  ['zł', ['PLN']],
  ['kč', ['CZK']],
  ['kr', ['SEK', 'NOK', 'DKK', 'ISK']],
  ['₺', ['TRY']],
  ['₹', ['INR']],
  ['₪', ['ILS']],
  ['₾', ['GEL']],
  ['֏', ['AMD']],
]);

const AMOUNT = /^([^\d\s.,+-]*)\s*([-+]?)\s*([^\d\s.,+-]*)\s*(\d[\d .,]*|[.,]\d+)\s*([^\d\s,+-]*)$/u;

/**
 * Money in minor units: a number, or text with a currency sign or code, digits grouped by spaces; a lone comma or
 * point is the decimal mark, and where both occur the last one is. More decimals than the currency has are refused,
 * and so is another currency's sign.
 */
export function readMoney(cell: Cell | undefined, currency: Currency): CellResult<Minor> {
  if (cell === undefined || isBlank(cell)) return refuse('missing', '');
  const found = textOf(cell);
  if (isFormulaError(cell)) return refuse('formula-error', found);
  if (typeof cell === 'number') return amountOfNumber(cell, currency);
  return typeof cell === 'string' ? amountOfText(found, currency) : refuse('money-unreadable', found);
}

function amountOfNumber(value: number, { exponent }: Currency): CellResult<Minor> {
  const decimal = decimalOfNumber(value);
  const found = String(value);
  if (decimal === null || Math.abs(value) * 10 ** exponent > MOST_MINOR) return refuse('money-too-large', found);
  const amount = timesRounded(decimal, 10 ** exponent);
  if (amount === null) return refuse('money-too-large', found);
  const noise = Math.abs(value * 10 ** exponent - amount);
  return noise > 1e-6 * Math.max(1, Math.abs(amount) * 1e-6) ? refuse('money-too-precise', found) : read(minor(amount));
}

function amountOfText(found: string, currency: Currency): CellResult<Minor> {
  const text = found
    .replace(/^'/, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+/gu, ' ');
  const match = AMOUNT.exec(text);
  if (match === null) return refuse('money-unreadable', found);
  const [, before = '', sign = '', between = '', number = '', after = ''] = match;
  const marks = [before, between, after].map((mark) => mark.toLowerCase()).filter((mark) => mark !== '');
  if (!marks.every((mark) => knownMark(mark))) return refuse('money-unreadable', found);
  if (!marks.every((mark) => means(mark, currency.code))) return refuse('money-other-currency', found);
  const parts = wholeAndFraction(number.trim());
  if (parts === null) return refuse('money-unreadable', found);
  const { whole, fraction } = parts;
  if (fraction.length > currency.exponent) return refuse('money-too-precise', found);
  const amount = Number(`${whole}${fraction.padEnd(currency.exponent, '0')}`);
  if (amount > MOST_MINOR) return refuse('money-too-large', found);
  return read(minor(sign === '-' && amount !== 0 ? -amount : amount));
}

function knownMark(mark: string): boolean {
  return SIGNS.has(mark) || /^[a-z]{3}$/.test(mark);
}

function means(mark: string, code: string): boolean {
  return mark === code.toLowerCase() || (SIGNS.get(mark)?.includes(code) ?? false);
}

/** The digits before and after the decimal mark, groups joined; null where the marks make no number. */
function wholeAndFraction(text: string): { readonly whole: string; readonly fraction: string } | null {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimalMark = last < 0 ? '' : text.charAt(last);
  if ((points > 1 && (decimalMark === '.' || commas === 0)) || (commas > 1 && (decimalMark === ',' || points === 0))) {
    return null;
  }
  const whole = last < 0 ? text : text.slice(0, last);
  const fraction = last < 0 ? '' : text.slice(last + 1);
  const grouped = /^\d*$|^\d{1,3}(?:[ .,]\d{3})+$/.test(whole);
  return grouped && /^\d*$/.test(fraction) && !(last >= 0 && fraction === '')
    ? { whole: whole.replace(/\D/g, '') || '0', fraction }
    : null;
}
