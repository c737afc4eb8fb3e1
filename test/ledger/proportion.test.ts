import fc from 'fast-check';
import { floorOfProduct, proportion, roundedProportion } from '../../src/ledger/proportion';

const whole = fc.oneof(fc.nat(1000), fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 50 }));
const divisor = whole.map((size) => size + 1);
const fits = (a: number, b: number, c: number) => (BigInt(a) * BigInt(b)) / BigInt(c) < BigInt(Number.MAX_SAFE_INTEGER);

describe('a proportion', () => {
  it('agrees with arithmetic of any size, in quotient and remainder', () => {
    fc.assert(
      fc.property(whole, whole, divisor, (a, b, c) => {
        fc.pre(fits(a, b, c));
        const product = BigInt(a) * BigInt(b);
        const { quotient, remainder } = floorOfProduct(a, b, c);
        expect([BigInt(quotient), BigInt(remainder)]).toEqual([product / BigInt(c), product % BigInt(c)]);
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds half up as arithmetic of any size does', () => {
    fc.assert(
      fc.property(whole, whole, divisor, (a, b, c) => {
        fc.pre(fits(a, b, c));
        const half = BigInt(2 * a) * BigInt(b) + BigInt(c);
        expect(BigInt(roundedProportion(a, b, c))).toBe(half / BigInt(2 * c));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['half up', 1, 1, 2, 1],
    ['below half down', 1, 1, 3, 0],
    ['a whole as it is', 600, 10_000, 10_000, 600],
  ])('rounds %s', (_title, a, b, c, rounded) => {
    expect(roundedProportion(a, b, c)).toBe(rounded);
  });

  it('floors where doubles would have rounded up', () => {
    expect(proportion(9007199254740991, 3, 9007199254740992 / 2)).toBe(5); // 5.9999999999999993
  });

  it('refuses to answer beyond the whole numbers that can be told apart', () => {
    expect(() => proportion(2 ** 52, 4, 1)).toThrow(RangeError);
  });
});
