import {
  addMonths,
  daysIn,
  earlierOf,
  firstDay,
  lastDay,
  laterOf,
  monthOf,
  monthsBetween,
  parsePeriod,
  periodOf,
  periodOfDate,
  plainDateOf,
  yearOf,
} from '../../src/ledger/period';
import { day, month } from './retainer';

describe('a period', () => {
  it.each(['2026-09', '0001-01', '9999-12'])('is written %s', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  it.each(['', '2026', '2026-00', '2026-13', '2026-9', '0000-01', '2026-09-01', ' 2026-09', '2026/09'])(
    'is not %j',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it.each([
    [2026, 0],
    [2026, 13],
    [0, 1],
    [10_000, 1],
    [2026.5, 1],
    [NaN, 1],
  ])('is not made of year %d and month %d', (year, monthOfYear) => {
    expect(() => periodOf(year, monthOfYear)).toThrow(RangeError);
  });

  it('knows its year, month and days', () => {
    expect([yearOf(month('2026-09')), monthOf(month('2026-09'))]).toEqual([2026, 9]);
    expect([firstDay(month('2026-09')), lastDay(month('2026-09'))]).toEqual(['2026-09-01', '2026-09-30']);
    expect(periodOfDate(day('2026-09-30'))).toBe('2026-09');
  });

  it.each([
    ['2026-02', 28],
    ['2024-02', 29],
    ['2000-02', 29],
    ['1900-02', 28],
    ['0004-02', 29],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %d days', (period, days) => {
    expect(daysIn(month(period))).toBe(days);
  });
});

describe('counting months', () => {
  it.each([
    ['2026-09', 0, '2026-09'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-09', 28, '2029-01'],
    ['2026-09', -21, '2024-12'],
  ])('%s and %d months is %s', (from, count, to) => {
    expect(addMonths(month(from), count)).toBe(to);
    expect(monthsBetween(month(from), month(to))).toBe(count);
  });

  it('stays within the calendar', () => {
    expect(() => addMonths(month('9999-12'), 1)).toThrow(RangeError);
    expect(() => addMonths(month('0001-01'), -1)).toThrow(RangeError);
  });

  it('tells the later and the earlier', () => {
    expect(laterOf(month('2026-09'), month('2026-10'))).toBe('2026-10');
    expect(earlierOf(month('2026-09'), month('2025-12'))).toBe('2025-12');
  });
});

describe('a date', () => {
  it.each([
    [2026, 9, 3, '2026-09-03'],
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2026, 9, 31, null],
    [2026, 13, 1, null],
    [2026, 9, 0, null],
    [26.5, 9, 1, null],
  ])('of %d, %d, %d is %s', (year, monthOfYear, dayOfMonth, date) => {
    expect(plainDateOf(year, monthOfYear, dayOfMonth)).toBe(date);
  });
});
