import { typed } from '../../../src/local/book/typed';
import { serialOf } from '../../../src/local/book/serial';

const november = serialOf(2026, 11, 3);
const english = { locale: 'en_US', now: () => november };
const russian = { locale: 'ru_RU', now: () => november };
const half = 1 / 48;

describe('text typed into a cell without a format', () => {
  test.each([
    ['2026-09', serialOf(2026, 9, 1), 'yyyy-mm'],
    ['2026-10-31', serialOf(2026, 10, 31), 'yyyy-mm-dd'],
    ['10/31/2026', serialOf(2026, 10, 31), 'M/d/yyyy'],
    ['10/2026', serialOf(2026, 10, 1), 'M/yyyy'],
    ['1/2', serialOf(2026, 1, 2), 'M/d'],
    ['2026-10-31 12:30', serialOf(2026, 10, 31) + 0.5 + half, 'yyyy-mm-dd H:mm:ss'],
    ['1:30', 3 * half, 'h:mm'],
    ['1:30:15', 3 * half + 15 / 86_400, 'h:mm:ss'],
    ['25:30', 51 * half, '[h]:mm:ss'],
    ['$1,000.50', 1000.5, '"$"#,##0.00'],
    ['50%', 0.5, '0%'],
  ])('reads %p in English', (text, value, numberFormat) => {
    expect(typed(text, 'General', english)).toEqual({ value, formula: null, numberFormat });
  });

  test.each([
    ['31.10.2026', serialOf(2026, 10, 31), 'dd.MM.yyyy'],
    ['10.2026', serialOf(2026, 10, 1), 'MM.yyyy'],
    ['1.5', serialOf(2026, 5, 1), 'dd.MM'],
    ['2026-09', serialOf(2026, 9, 1), 'yyyy-mm'],
    ['1 000,50 ₽', 1000.5, '#,##0.00 "₽"'],
    ['12,5%', 0.125, '0.00%'],
  ])('reads %p in Russian', (text, value, numberFormat) => {
    expect(typed(text, 'General', russian)).toEqual({ value, formula: null, numberFormat });
  });

  test.each([
    ['1.5', english, 1.5],
    ['-1,234', english, -1234],
    ['1e3', english, 1000],
    ['1,5', russian, 1.5],
    ['1 234,5', russian, 1234.5],
    ['true', english, true],
  ])('takes %p for a plain value', (text, surroundings, value) => {
    expect(typed(text, 'General', surroundings)).toEqual({ value, formula: null, numberFormat: undefined });
  });

  test.each(['1h30', '90m', '1,5', '31.10.2026', '2026-13', '2026-02-30', '1:75', '- 5', ' =A1', '=', 'Ltd'])(
    'leaves %p as text in English',
    (text) => {
      expect(typed(text, 'General', english)).toEqual({ value: text, formula: null, numberFormat: undefined });
    },
  );
});

test('a formula is kept without its equals sign', () => {
  expect(typed('=SUM(A1:A2)', 'General', english)).toEqual({
    value: '',
    formula: 'SUM(A1:A2)',
    numberFormat: undefined,
  });
});

test.each(["'2026-09", "'=1+1", "'1:30", "''quoted'"])('an apostrophe before %p keeps the rest as text', (text) => {
  expect(typed(text, 'General', english).value).toBe(text.slice(1));
});

test.each(['2026-09', '=1+1', '1.5', 'TRUE'])('a plain-text cell keeps %p as it is', (text) => {
  expect(typed(text, '@', english)).toEqual({ value: text, formula: null, numberFormat: undefined });
});

test('a cell with a format of its own keeps it', () => {
  expect(typed('2026-09', 'dd.mm.yyyy', english).numberFormat).toBeUndefined();
});
