import { nearestName, sameName } from '../../../src/workbook/cells/name';

it.each([
  ['Acme Ltd', ' acme  LTD '],
  ['Acme Ltd', 'Acme\u00a0Ltd'],
  ['ООО «Ёлка»', 'ооо  «ёлка»'],
])('takes %j and %j for one name', (a, b) => {
  expect(sameName(a, b)).toBe(true);
});

it('takes names that differ in a letter for two', () => {
  expect(sameName('Ёлка', 'Елка')).toBe(false);
});

it.each([
  ['Acne Ltd', 'Acme Ltd'],
  ['acme', 'Acme Ltd'],
  ['Town Libary', 'Town Library'],
  ['Библиотека', 'Городская библиотека'],
  ['Zzzzzz', null],
  ['', null],
])('for %s suggests %s', (typed, nearest) => {
  expect(nearestName(typed, ['Acme Ltd', 'Town Library', 'Городская библиотека'])).toBe(nearest);
});
