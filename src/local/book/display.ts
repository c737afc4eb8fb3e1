import { format } from 'numfmt';
import { isError, type Value } from './cell';

/**
 * What a cell shows: `1:30` for 0.0625 in `[h]:mm`. Dates count from 1899-12-30 without Excel's 29 February 1900.
 * A format that cannot be read shows the plain value; `General` shows up to 15 digits, as Google Sheets does.
 */
export function displayed(value: Value, numberFormat: string, locale: string): string {
  if (isError(value)) return value.error;
  if (value === '') return '';
  const pattern = typeof value === 'number' ? numberPattern(value, numberFormat, locale) : numberFormat;
  return format(pattern, value, { locale: locale.replace('_', '-'), leap1900: false, throws: false });
}

/** How a number in the format is written, as a format that depends on nothing else; null where as any number is. */
export function shownFormat(value: Value, numberFormat: string, locale: string): string | null {
  const pattern = typeof value === 'number' ? numberPattern(value, numberFormat, locale) : numberFormat;
  return /^general$/i.test(pattern) || (pattern === '0' && /^general$/i.test(numberFormat)) ? null : pattern;
}

/** Formats that depend on more than themselves: the automatic one on the number, .xlsx's own short date on the locale. */
function numberPattern(value: number, numberFormat: string, locale: string): string {
  if (numberFormat.startsWith('mm-dd-yy')) return locale.startsWith('ru') ? 'dd.MM.yyyy' : 'M/d/yyyy';
  if (!/^(general|0\.#{15}|@)$/i.test(numberFormat)) return numberFormat;
  if (Math.abs(value) >= 1e15 || (value !== 0 && Math.abs(value) < 1e-9)) return '0.#####E+00';
  return Number.isInteger(value) ? '0' : '0.###############';
}
