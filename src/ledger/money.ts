/** Whole minor units (cents) of the client's currency; below 0 where money goes back. */
export type Minor = number & { readonly brand: 'Minor' };

/** The number as minor units; a number that is not whole is a bug. */
export function minor(count: number): Minor {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not whole minor units: ${count}`);
  return (count === 0 ? 0 : count) as Minor;
}

export function sumMinor(counts: Iterable<Minor>): Minor {
  let sum = 0;
  for (const count of counts) sum += count;
  return minor(sum);
}

export const NO_MONEY = minor(0);
