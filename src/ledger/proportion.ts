/** Exact integer proportions: no intermediate product is ever rounded by floating point. */

export interface Division {
  readonly quotient: number;
  readonly remainder: number;
}

/**
 * `a · b / c` for whole a, b ≥ 0 and c > 0, as quotient and remainder, exact also where a · b is beyond
 * the safe integers.
 */
export function floorOfProduct(a: number, b: number, c: number): Division {
  const wholeA = Math.floor(a / c);
  const restA = a % c;
  const wholeB = Math.floor(b / c);
  const restB = b % c;
  const rest = divideProduct(restA, restB, c);
  return {
    quotient: checked(wholeA * b + restA * wholeB + rest.quotient),
    remainder: rest.remainder,
  };
}

/** `floor(a · b / c)`. */
export function proportion(a: number, b: number, c: number): number {
  return floorOfProduct(a, b, c).quotient;
}

/** `a · b / c`, rounded half up. */
export function roundedProportion(a: number, b: number, c: number): number {
  const { quotient, remainder } = floorOfProduct(a, b, c);
  return remainder * 2 >= c ? quotient + 1 : quotient;
}

function divideProduct(a: number, b: number, c: number): Division {
  const product = a * b;
  if (Number.isSafeInteger(product)) return { quotient: Math.floor(product / c), remainder: product % c };
  return divideByDoubling(a, b, c);
}

/** Adds a · 2ⁿ for each bit of b, keeping the sum as quotient and remainder: every step stays below 4c. */
function divideByDoubling(a: number, b: number, c: number): Division {
  let quotient = 0;
  let remainder = 0;
  for (const bit of b.toString(2)) {
    quotient *= 2;
    remainder = remainder * 2 + (bit === '1' ? a : 0);
    quotient += Math.floor(remainder / c);
    remainder %= c;
  }
  return { quotient: checked(quotient), remainder };
}

function checked(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`beyond the whole numbers that can be told apart: ${count}`);
  return count;
}
