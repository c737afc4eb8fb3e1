import { currencyExponent } from '../../src/ledger/currency';
import { minutes, sumMinutes } from '../../src/ledger/minutes';
import { minor, sumMinor } from '../../src/ledger/money';

describe.each([
  ['minutes', minutes, sumMinutes],
  ['minor units', minor, sumMinor],
] as const)('%s', (_title, of, sum) => {
  it.each([0.5, NaN, Infinity, 2 ** 53])('are not %d', (count) => {
    expect(() => of(count)).toThrow(RangeError);
  });

  it('know one 0 only', () => {
    expect(Object.is(of(-0), 0)).toBe(true);
  });

  it('add up', () => {
    expect((sum as (counts: Iterable<number>) => number)([of(90), of(-30)])).toBe(60);
  });
});

it.each([
  ['USD', 2],
  ['RUB', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['usd', null],
  ['XXX', null],
])('%s has %s decimals', (code, exponent) => {
  expect(currencyExponent(code)).toBe(exponent);
});
