import { closedFormula, shiftedFormula } from '../../../src/local/book/shift';
import { deleteRows, insertColumnsAfter, insertRowsAfter } from '../../../src/local/book/reshape';
import { bookOf, cellAt } from './books';

describe('a formula in the sheet whose rows move', () => {
  const twoRowsBefore4 = { axis: 'row', at: 4, count: 2 } as const;
  const rows4And5Out = { axis: 'row', at: 4, count: -2 } as const;
  const columnBeforeB = { axis: 'column', at: 2, count: 1 } as const;
  test.each([
    ['A3+A4', twoRowsBefore4, 'A3+A6'],
    ['SUM(A1:A9)', twoRowsBefore4, 'SUM(A1:A11)'],
    ['SUM($A$1:A$3)', twoRowsBefore4, 'SUM($A$1:A$3)'],
    ['SUM(F:F)', twoRowsBefore4, 'SUM(F:F)'],
    ['"A9"&A9', twoRowsBefore4, '"A9"&A11'],
    ['Other!A9+Own!A9', twoRowsBefore4, 'Other!A9+Own!A11'],
    ["'Own'!A9", twoRowsBefore4, "'Own'!A11"],
    ['LOG10(A9)', twoRowsBefore4, 'LOG10(A11)'],
    ['A4+A6', rows4And5Out, '#REF!+A4'],
    ['SUM(A3:A5)', rows4And5Out, 'SUM(A3:A3)'],
    ['SUM(A4:A9)', rows4And5Out, 'SUM(A4:A7)'],
    ['SUM(4:5)', rows4And5Out, 'SUM(#REF!)'],
    ['A1+B1+$C1', columnBeforeB, 'A1+C1+$D1'],
    ['SUM(A:C)', columnBeforeB, 'SUM(A:D)'],
  ])('%s', (formula, shift, shifted) => {
    expect(shiftedFormula(formula, 'Own', 'own', shift)).toBe(shifted);
  });
});

test('an open range is ended at the last row for programs that know none', () => {
  expect(closedFormula('SUM(Log!F2:F)+A1')).toBe('SUM(Log!F2:F$1048576)+A1');
});

test('deleting rows takes their cells and moves everything that refers below them', () => {
  const book = bookOf({ Log: [['a'], ['b'], ['c'], ['d']], Sum: [['=Log!A4']] });
  const log = book.sheet('Log');
  const sum = book.sheet('Sum');
  if (log === undefined || sum === undefined) throw new Error('no sheets');
  const rule = {
    kind: 'range',
    sheet: 'Log',
    area: cellAt('A2:A1000'),
    dropdown: true,
    allowInvalid: true,
    helpText: '',
  } as const;
  sum.validate(cellAt('B1'), rule);
  log.validate(cellAt('A4:A1000'), { ...rule, sheet: 'Sum' });
  log.merges = [cellAt('A2:B3'), cellAt('A4:B4')];
  log.protections = [{ area: cellAt('A4'), description: 'figures', warningOnly: true }];
  deleteRows(log, 2, 2);
  expect(log.values(cellAt('A1:A2'))).toEqual([['a'], ['d']]);
  expect([log.maxRows, log.lastRow]).toEqual([998, 2]);
  expect(sum.formulas(cellAt('A1'))).toEqual([['=Log!A2']]);
  expect(sum.validation(1, 2)).toMatchObject({ area: cellAt('A2:A998') });
  expect(log.validations[0]?.areas).toEqual([cellAt('A2:A998')]);
  expect(log.merges).toEqual([cellAt('A2:B2')]);
  expect(log.protections[0]?.area).toEqual(cellAt('A2'));
});

test('inserted rows have the formats of the row above and no content', () => {
  const sheet = bookOf({ Log: [['a'], ['b'], ['c']] }).sheets[0];
  sheet?.restyle(cellAt('A2'), { numberFormat: '0.00', bold: true });
  if (sheet !== undefined) insertRowsAfter(sheet, 2, 2);
  expect(sheet?.values(cellAt('A1:A5'))).toEqual([['a'], ['b'], [''], [''], ['c']]);
  expect(sheet?.numberFormats(cellAt('A2:A5'))).toEqual([['0.00'], ['0.00'], ['0.00'], ['General']]);
  expect(sheet?.maxRows).toBe(1002);
});

test('inserted columns move what stands right of them', () => {
  const sheet = bookOf({ Log: [['a', 'b', '=B1']] }).sheets[0];
  sheet?.setColumnWidth(2, 200);
  if (sheet !== undefined) insertColumnsAfter(sheet, 1, 1);
  expect(sheet?.values(cellAt('A1:D1'))).toEqual([['a', '', 'b', 'b']]);
  expect(sheet?.formulas(cellAt('D1'))).toEqual([['=C1']]);
  expect(sheet?.columnsFromLeft[2]?.widthPixels).toBe(200);
});
