import type { Cell } from '../../../src/workbook/cell';
import { readCount, readFactor } from '../../../src/workbook/cells/number';

const factorIn = (cell: Cell) => {
  const result = readFactor(cell);
  return result.ok ? result.value : result.problem;
};

it.each<[Cell, number, number]>([
  [1.25, 125, 100],
  ['1,25', 125, 100],
  ['1.1', 11, 10],
  [0, 0, 1],
  [2, 2, 1],
  [0.1 + 0.2, 3, 10],
])('reads the factor %s as an exact fraction', (cell, numerator, denominator) => {
  expect(factorIn(cell)).toEqual({ numerator, denominator });
});

it.each<[Cell, string]>([
  [-1, 'number-unreadable'],
  ['x2', 'number-unreadable'],
  [true, 'number-unreadable'],
  ['#N/A', 'formula-error'],
  ['', 'missing'],
])('refuses the factor %s as %s', (cell, problem) => {
  expect(factorIn(cell)).toBe(problem);
});

it.each<[Cell, number | string]>([
  [3, 3],
  ['12', 12],
  [0, 'number-unreadable'],
  [13, 'number-unreadable'],
  [1.5, 'number-unreadable'],
  ['three', 'number-unreadable'],
])('reads the count %s, from 1 to 12, as %s', (cell, expected) => {
  const result = readCount(cell, 1, 12);
  expect(result.ok ? result.value : result.problem).toBe(expected);
});
