import { minutes, type Minutes } from '../../ledger/minutes';
import { minor, type Minor } from '../../ledger/money';
import type { Cell } from '../cell';
import { decimalOfNumber, timesRounded } from '../cells/decimal';

/** Cells of sheets that the program itself writes: decimal hours, amounts, counts. */

/** Decimal hours as they are written: the whole precision, so that a sum of them is exact to the minute. */
export function decimalHours(count: Minutes): number {
  return count / 60;
}

/** Decimal hours read back, `round(x · 60)`; null where the cell holds no number. */
export function minutesOfDecimal(cell: Cell | undefined): Minutes | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? minutes(Math.round(cell * 60)) : null;
}

/** An amount as it is written: decimal, in the client's currency. */
export function decimalMoney(amount: Minor, exponent: number): number {
  return Number(`${amount}e-${exponent}`);
}

/** An amount read back; null where the cell holds no number. */
export function minorOfDecimal(cell: Cell | undefined, exponent: number): Minor | null {
  const decimal = typeof cell === 'number' ? decimalOfNumber(cell) : null;
  const amount = decimal === null ? null : timesRounded(decimal, 10 ** exponent);
  return amount === null ? null : minor(amount);
}

export function countOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? cell : null;
}
