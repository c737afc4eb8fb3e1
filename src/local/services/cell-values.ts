import { types } from 'node:util';
import { isError, type Input, type Value } from '../book/book';
import { ServiceException } from './exception';
import { serialAt } from './zone';

const CELL_CHARACTERS = 50_000;

/** A cell as `getValues` gives it: a date, time or duration by its format is the moment that its serial stands for. */
export function read(
  value: Value,
  numberFormat: string,
  instantOf: (serial: number) => Date,
): string | number | boolean | Date {
  if (isError(value)) return value.error;
  return typeof value === 'number' && showsMoment(numberFormat) ? instantOf(value) : value;
}

/** A cell as `setValues` is given it. */
export function written(value: unknown, zone: string): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (types.isDate(value)) return { serial: serialAt(zone, value) };
  if (typeof value !== 'string') throw new Error(`setValues of a ${typeof value} is not implemented outside Google`);
  if (value.length <= CELL_CHARACTERS) return value;
  throw new ServiceException('Your input contains more than the maximum of 50000 characters in a single cell.');
}

/** Whether numbers in the format are shown as a date, a time or a duration: `[h]:mm`, but not `0 "days"`. */
function showsMoment(numberFormat: string): boolean {
  const unquoted = numberFormat.replace(/"[^"]*"|\\.|_.|\*./g, '');
  return /\[[hms]+\]|[ymdhs]/i.test(unquoted.replace(/\[(?![hms]+\])[^\]]*\]/gi, ''));
}
