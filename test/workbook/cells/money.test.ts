import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell';
import { readMoney } from '../../../src/workbook/cells/money';
import { day } from '../sheets';

const USD = { code: 'USD', exponent: 2 };
const RUB = { code: 'RUB', exponent: 2 };
const JPY = { code: 'JPY', exponent: 0 };
const KWD = { code: 'KWD', exponent: 3 };

const minorIn = (cell: Cell, currency = USD) => {
  const result = readMoney(cell, currency);
  return result.ok ? result.value : result.problem;
};

it.each<[Cell, number]>([
  [100, 10000],
  [1234.5, 123450],
  [0.1 + 0.2, 30],
  [-50, -5000],
  [1.1 * 3, 330],
  ['100', 10000],
  ['1234.50', 123450],
  ['1234,5', 123450],
  ['1 234,50', 123450],
  ['1\u00a0234.50', 123450],
  ['1\u202f234\u202f567,89', 123456789],
  ['1,234.50', 123450],
  ['1.234,50', 123450],
  ['1,234,567.89', 123456789],
  ['$100', 10000],
  ['$ 1,234.50', 123450],
  ['100 $', 10000],
  ['100 USD', 10000],
  ['usd 100', 10000],
  ['US$100', 10000],
  ['-$50', -5000],
  ['$-50', -5000],
  ['\u221250.25', -5025],
  ['.5', 50],
  ["'100", 10000],
])('reads %s as %d cents', (cell, minor) => {
  expect(minorIn(cell)).toBe(minor);
});

it.each(['1 234,50 ₽', '1234,5 руб.', '1234.50 р.', 'RUB 1 234,50', '₽1234.5', '1234,50 руб'])(
  'reads roubles in %s',
  (text) => {
    expect(minorIn(text, RUB)).toBe(123450);
  },
);

it.each<[Cell, number | string]>([
  ['¥1200', 1200],
  [1200, 1200],
  ['1200.5', 'money-too-precise'],
  [1200.5, 'money-too-precise'],
])('knows a currency without decimals: %s', (cell, expected) => {
  expect(minorIn(cell, JPY)).toBe(expected);
});

it('knows a currency with three decimals', () => {
  expect(minorIn('1.234', KWD)).toBe(1234);
});

it.each<[Cell, string]>([
  ['', 'missing'],
  ['#REF!', 'formula-error'],
  ['abc', 'money-unreadable'],
  ['1,234,567', 'money-unreadable'],
  ['12 34', 'money-unreadable'],
  ['1.2.3', 'money-unreadable'],
  ['100 pcs.', 'money-unreadable'],
  [true, 'money-unreadable'],
  [day('2026-10-01'), 'money-unreadable'],
  ['1,234', 'money-too-precise'],
  ['1.005', 'money-too-precise'],
  [1.005, 'money-too-precise'],
  ['€100', 'money-other-currency'],
  ['100 EUR', 'money-other-currency'],
  ['100 руб.', 'money-other-currency'],
  [2e10, 'money-too-large'],
  ['99999999999', 'money-too-large'],
])('refuses %s in dollars as %s', (cell, problem) => {
  expect(minorIn(cell)).toBe(problem);
});

it('reads an amount however it is grouped and marked', () => {
  const amount = fc.integer({ min: 0, max: 1e11 });
  fc.assert(
    fc.property(amount, fc.constantFrom(' ', '\u00a0', ''), fc.constantFrom('.', ','), (minor, group, mark) => {
      const whole = String(Math.floor(minor / 100)).replace(/\B(?=(\d{3})+$)/g, group);
      const text = `${whole}${mark}${String(minor % 100).padStart(2, '0')}`;
      for (const form of [text, `$${text}`, `${text} USD`]) expect(minorIn(form)).toBe(minor);
      expect(minorIn(`-${text}`)).toBe(minor === 0 ? 0 : -minor);
      expect(minorIn(minor / 100)).toBe(minor);
    }),
  );
});
