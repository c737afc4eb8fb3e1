import type { Cell } from '../../../src/workbook/cell';
import { readDate } from '../../../src/workbook/cells/date';
import { day, shows } from '../sheets';

const dateIn = (cell: Cell, locale = 'en_US') => {
  const result = readDate(cell, locale);
  return result.ok ? result.value : result.problem;
};

it.each<[Cell]>([
  [day('2026-10-31', '10/31/26')],
  ['2026-10-31'],
  ['2026-10-31T09:30'],
  ['2026-10-31 09:30:00'],
  ['31.10.2026'],
  ["'31.10.2026"],
  [' 31.10.2026\u00a0'],
])('reads %j anywhere', (cell) => {
  for (const locale of ['en_US', 'en_GB', 'ru_RU']) expect(dateIn(cell, locale)).toBe('2026-10-31');
});

it.each([
  ['en_US', '10/31/2026', '2026-10-31'],
  ['en_US', '2/3/2026', '2026-02-03'],
  ['en_GB', '31/10/2026', '2026-10-31'],
  ['en_GB', '2/3/2026', '2026-03-02'],
  ['de_DE', '2.3.2026', '2026-03-02'],
  ['ru_RU', '2/3/2026', '2026-03-02'],
])('reads a date in the order of %s: %s', (locale, text, date) => {
  expect(dateIn(text, locale)).toBe(date);
});

it.each<[string, Cell]>([
  ['en_US', '31/10/2026'],
  ['en_GB', '10/31/2026'],
  ['ru_RU', '10.31.2026'],
  ['en_US', '2026-02-29'],
  ['en_US', '31.10.26'],
  ['en_US', 'yesterday'],
  ['en_US', 46000],
  ['en_US', true],
  ['en_US', shows('1:30')],
])('in %s refuses %j', (locale, cell) => {
  expect(dateIn(cell, locale)).toBe('date-unreadable');
});

it('tells a missing date and a formula error from an unreadable one', () => {
  expect([dateIn(''), dateIn('#VALUE!')]).toEqual(['missing', 'formula-error']);
});
