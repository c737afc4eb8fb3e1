import type { Factor } from '../../ledger/minutes';
import type { Cell } from '../cell';
import { decimalOfNumber } from './decimal';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** A plain number, typed with a point or a comma. */
export function readNumber(cell: Cell | undefined): CellResult<number> {
  if (cell === undefined || isBlank(cell)) return refuse('missing', '');
  const found = textOf(cell);
  if (isFormulaError(cell)) return refuse('formula-error', found);
  if (typeof cell === 'number') return read(cell);
  return typeof cell === 'string' && /^[-+]?\d+(?:[.,]\d+)?$/.test(found)
    ? read(Number(found.replace(',', '.')))
    : refuse('number-unreadable', found);
}

/** A whole number from one to another. */
export function readCount(cell: Cell | undefined, least: number, most: number): CellResult<number> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const { value } = number;
  return Number.isInteger(value) && value >= least && value <= most
    ? number
    : refuse('number-unreadable', textOf(cell));
}

/** The largest factor that still makes sense. */
const MOST_FACTOR = 1000;

/** A service's factor as an exact fraction, 0 or above. */
export function readFactor(cell: Cell | undefined): CellResult<Factor> {
  const number = readNumber(cell);
  if (!number.ok) return number;
  const decimal = decimalOfNumber(number.value);
  if (decimal === null || number.value < 0 || number.value > MOST_FACTOR)
    return refuse('number-unreadable', textOf(cell));
  return read({ numerator: Number(decimal.digits), denominator: 10 ** decimal.scale });
}
