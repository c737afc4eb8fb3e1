import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell';
import { readPeriod } from '../../../src/workbook/cells/period';
import { day, shows } from '../sheets';

const periodIn = (cell: Cell, locale = 'en_US') => {
  const result = readPeriod(cell, locale);
  return result.ok ? result.value : result.problem;
};

it.each<[Cell]>([
  ['2026-10'],
  ['2026/10'],
  ['10.2026'],
  ['10/2026'],
  [10.2026],
  ['Oct 2026'],
  ['oct. 2026'],
  ['October 2026'],
  ['OCTOBER\u00a02026'],
  ['октябрь 2026'],
  ['окт 2026'],
  ['окт. 2026'],
  ['октября 2026 г.'],
  ['2026-10-15'],
  ['15.10.2026'],
  ['10/15/2026'],
  [day('2026-10-01', 'Oct 26')],
])('reads %j as October 2026', (cell) => {
  expect(periodIn(cell)).toBe('2026-10');
});

it('gives a number back the zero that it has lost', () => {
  expect([periodIn(10.202), periodIn(1.2026), periodIn(9.203)]).toEqual(['2020-10', '2026-01', '2030-09']);
});

it.each<[Cell]>([
  ['2026-13'],
  ['13.2026'],
  [13.2026],
  [46000],
  [2026.1],
  ['Ocotber 2026'],
  ['2026'],
  [true],
  [shows('1:30')],
])('refuses %j', (cell) => {
  expect(periodIn(cell)).toBe('period-unreadable');
});

const NAMES = [
  'January February March April May June July August September October November December',
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'янв фев мар апр май июн июл авг сен окт ноя дек',
].map((names) => names.split(' '));

it('reads every month by number and by name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const padded = String(month).padStart(2, '0');
      const named = NAMES.map((names) => `${String(names[month - 1])} ${year}`);
      const numbers = [`${year}-${padded}`, `${padded}.${year}`, `${month}.${year}`, Number(`${month}.${year}`)];
      for (const form of [...named, ...numbers]) expect(periodIn(form)).toBe(`${year}-${padded}`);
    }),
  );
});
