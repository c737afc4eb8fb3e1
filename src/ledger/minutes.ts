import { floorOfProduct } from './proportion';

/** Whole minutes; below 0 where time was taken back. */
export type Minutes = number & { readonly brand: 'Minutes' };

/** The number as minutes; a number that is not whole is a bug. */
export function minutes(count: number): Minutes {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not whole minutes: ${count}`);
  return (count === 0 ? 0 : count) as Minutes;
}

export function sumMinutes(counts: Iterable<Minutes>): Minutes {
  let sum = 0;
  for (const count of counts) sum += count;
  return minutes(sum);
}

export const NO_MINUTES = minutes(0);

/** A service's factor as an exact fraction: 1.25 is 125 / 100. */
export interface Factor {
  readonly numerator: number;
  readonly denominator: number;
}

export const UNIT_FACTOR: Factor = { numerator: 1, denominator: 1 };

/** How entries are rounded (L15): to a step of whole minutes, up or to the nearest. */
export interface Rounding {
  readonly stepMinutes: number;
  readonly mode: 'up' | 'nearest';
}

/**
 * What an entry counts (L15): its minutes times the factor, exactly, then rounded to the step;
 * `Up` away from zero, `Nearest` half away from zero, below 0 as the mirror image.
 * `countedMinutes(20, 1, step 30)` is 30; `countedMinutes(90, 1.5, step 1)` is 135.
 */
export function countedMinutes(worked: Minutes, factor: Factor, rounding: Rounding): Minutes {
  const size = Math.abs(worked);
  const divisor = factor.denominator * rounding.stepMinutes;
  const half = rounding.mode === 'up' ? divisor - 1 : Math.floor(divisor / 2);
  const { quotient, remainder } = floorOfProduct(size, factor.numerator, divisor);
  const steps = quotient + (remainder + half >= divisor ? 1 : 0);
  return minutes(Math.sign(worked) * steps * rounding.stepMinutes);
}
