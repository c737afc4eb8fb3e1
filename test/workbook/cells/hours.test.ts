import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell';
import { readHours } from '../../../src/workbook/cells/hours';
import { shows } from '../sheets';

const minutesIn = (cell: Cell) => {
  const result = readHours(cell);
  return result.ok ? result.value : result.problem;
};

describe('hours typed as text', () => {
  it.each([
    ['1.5', 90],
    ['1,5', 90],
    ['1:30', 90],
    ['90m', 90],
    ['1h30', 90],
    ['1h 30m', 90],
    ['1ч 30м', 90],
    ['90 мин', 90],
    ['1 h 30 min', 90],
    ['1hr 30mins', 90],
    ['1 hour 30 minutes', 90],
    ['2 hours', 120],
    ['1 час 5 минут', 65],
    ['2 часа', 120],
    ['5 часов', 300],
    ['1 ч. 30 мин.', 90],
    ['45м', 45],
    ['0h15', 15],
    ['4h 1m', 241],
    ['1 ч', 60],
    ['1,5ч', 90],
    ['1H30M', 90],
    ['.5', 30],
    ['25:30', 1530],
    ['1:30:29', 90],
    ['1:30:30', 91],
    ['-1:30', -90],
    ['\u22121,5', -90],
    ['- 90m', -90],
    ['\u00a01\u202fh\u00a030\u00a0m ', 90],
    ["'1:30", 90],
    ['0.33', 20],
    ['1,58', 95],
    ['-0.325', -20],
    ['0.475', 29],
    ['0', 0],
    ['-0', 0],
  ])('reads %s as %d minutes', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });

  it.each([
    '1:75',
    '1h75',
    '1h 75m',
    '1.5.2',
    '1:3',
    '1,234.5',
    'abc',
    '1.5x',
    '5.',
    '--1',
    '1:30h',
    '1 2',
    'h',
    '1-2',
  ])('refuses %s', (text) => {
    expect(minutesIn(text)).toBe('hours-unreadable');
  });
});

describe('hours in a number cell', () => {
  it.each([
    [1.5, 90],
    [1.58, 95],
    [0.475, 29],
    [-0.325, -20],
    [10.08333333333333, 605],
    [1.0249999999999999, 62],
    [1 / 3, 20],
    [1e-9, 0],
  ])('takes %d for hours', (hours, minutes) => {
    expect(minutesIn(hours)).toBe(minutes);
  });
});

describe('hours in a duration or time cell', () => {
  it.each([
    ['1:30', 90],
    ['25:30', 1530],
    ['1:30:00', 90],
    ['1:30 AM', 90],
    ['1:30:00 PM', 810],
    ['12:15 a.m.', 15],
    ['-0:45', -45],
  ])('reads what it shows: %s', (shown, minutes) => {
    expect(minutesIn(shows(shown))).toBe(minutes);
  });

  it.each(['1/5/2026', '01.05.2026', '13:30 PM'])('refuses what is no duration: %s', (shown) => {
    expect(minutesIn(shows(shown))).toBe('hours-unreadable');
  });
});

describe('what is no hours at all', () => {
  it.each<[Cell, string]>([
    ['', 'missing'],
    ['  \u00a0', 'missing'],
    [false, 'missing'],
    [true, 'hours-unreadable'],
    ['#N/A', 'formula-error'],
    ['#DIV/0!', 'formula-error'],
    [100_001, 'hours-too-large'],
    ['999999:00', 'hours-too-large'],
    [1e300, 'hours-unreadable'],
    [Infinity, 'hours-unreadable'],
  ])('%s is refused as %s', (cell, problem) => {
    expect(minutesIn(cell)).toBe(problem);
  });
});

it('reads every way of writing some minutes as these minutes', () => {
  const size = fc.integer({ min: 0, max: 100 * 60 });
  const minus = fc.constantFrom('', '-', '\u2212');
  fc.assert(
    fc.property(size, minus, (count, sign) => {
      const [hours, rest] = [Math.floor(count / 60), count % 60];
      const padded = String(rest).padStart(2, '0');
      const expected = sign === '' || count === 0 ? count : -count;
      const forms = [
        `${hours}:${padded}`,
        `${hours}h${padded}`,
        `${hours}h ${rest}m`,
        `${hours}ч ${rest}м`,
        `${count}m`,
      ];
      const decimals = [(count / 60).toFixed(4), (count / 60).toFixed(3).replace('.', ',')];
      for (const form of [...forms, `${count} мин`, ...decimals]) expect(minutesIn(sign + form)).toBe(expected);
      expect(minutesIn(expected / 60)).toBe(expected);
    }),
  );
});
