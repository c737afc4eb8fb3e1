import { minutes, type Minutes } from '../../ledger/minutes';
import type { Cell } from '../cell';
import { decimalOfNumber, timesRounded, type Decimal } from './decimal';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** No cell means more hours than this: it is a slip of the hand, and sums stay exact. */
const MOST_MINUTES = 100_000 * 60;

const HOUR = '(?:h|hr|hrs|hour|hours|ч|час|часа|часов)\\.?';
const MINUTE = '(?:m|min|mins|minute|minutes|м|мин|минута|минуты|минут)\\.?';
const DECIMAL = /^(\d+)?(?:[.,](\d+))?$/;
const CLOCK = /^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?$/;
const HOURS_ONLY = new RegExp(`^(\\d+(?:[.,]\\d+)?)\\s*${HOUR}$`);
const MINUTES_ONLY = new RegExp(`^(\\d+)\\s*${MINUTE}$`);
const HOURS_AND_MINUTES = new RegExp(`^(\\d+)\\s*${HOUR}\\s*([0-5]?\\d)\\s*(?:${MINUTE})?$`);

/**
 * Hours in any of the ways people type them, as whole minutes, to the nearest, half away from zero: `1.5`, `1,5`,
 * `1:30`, `90m`, `1h30`, `1ч 30м`; a number is hours; a duration or time cell is what it shows.
 */
export function readHours(cell: Cell | undefined): CellResult<Minutes> {
  if (cell === undefined || isBlank(cell)) return refuse('missing', '');
  const found = textOf(cell);
  if (isFormulaError(cell)) return refuse('formula-error', found);
  const count =
    typeof cell === 'number' ? minutesOfNumber(cell) : typeof cell === 'boolean' ? null : minutesOfText(found);
  if (count === null) return refuse('hours-unreadable', found);
  return Math.abs(count) > MOST_MINUTES ? refuse('hours-too-large', found) : read(minutes(count));
}

function minutesOfNumber(hours: number): number | null {
  const decimal = decimalOfNumber(hours);
  return decimal === null ? null : timesRounded(decimal, 60);
}

function minutesOfText(text: string): number | null {
  const plain = text
    .toLowerCase()
    .replace(/^'/, '')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/\s+/gu, ' ');
  const negative = plain.startsWith('-');
  const count = minutesOf(plain.replace(/^[-+]\s*/, ''));
  return count === null || !negative || count === 0 ? count : -count;
}

function minutesOf(text: string): number | null {
  const clock = CLOCK.exec(text);
  if (clock !== null) return minutesOfClock(clock);
  const both = HOURS_AND_MINUTES.exec(text);
  if (both !== null) return Number(both[1]) * 60 + Number(both[2]);
  const alone = MINUTES_ONLY.exec(text);
  if (alone !== null) return Number(alone[1]);
  const decimal = decimalOfText(HOURS_ONLY.exec(text)?.[1] ?? text);
  return decimal === null ? null : timesRounded(decimal, 60);
}

function minutesOfClock([, hours, minute, second, half]: RegExpExecArray): number | null {
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  return hour === null ? null : hour * 60 + Number(minute) + (Number(second ?? 0) >= 30 ? 1 : 0);
}

/** A time cell may show `1:30 AM` for what was typed as 1:30; 12 AM is 0. */
function hourOfHalfDay(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function decimalOfText(text: string): Decimal | null {
  const match = DECIMAL.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const fraction = match[2] ?? '';
  return { negative: false, digits: `${match[1] ?? '0'}${fraction}`, scale: fraction.length };
}
