import { closedFormula, copiedFormula, shiftedFormula } from '../../../src/local/book/shift';
import {
  deleteColumns,
  deleteRows,
  insertColumnsAfter,
  insertRowsAfter,
  insertRowsBefore,
} from '../../../src/local/book/reshape';
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

describe('a formula that is copied takes along what has no $', () => {
  test.each([
    ['B2*2', 3, 0, 'B5*2'],
    ['$B$2+B$2+$B2', 3, 1, '$B$2+C$2+$B5'],
    ['SUM(B$2:B2)', 1, 0, 'SUM(B$2:B3)'],
    ['SUM(F:F)+SUM(2:$3)', 1, 1, 'SUM(G:G)+SUM(3:$3)'],
    ['SUM(A2:A)', 2, 0, 'SUM(A4:A)'],
    ['\'Time log\'!A2&"A2"', 1, 0, '\'Time log\'!A3&"A2"'],
    ['A1+SUM(A1:A3)', -1, 0, '#REF!+SUM(#REF!)'],
    ['A1', 0, -1, '#REF!'],
    ['Z9', 0, 1, 'AA9'],
  ])('%s by %i down and %i right', (formula, down, right, copied) => {
    expect(copiedFormula(formula, down, right)).toBe(copied);
  });
});

test('deleting columns takes their cells and moves everything that refers right of them', () => {
  const book = bookOf({ Log: [['a', 'b', 'c', '=A1&C1', '=B1']] });
  const [log] = book.sheets;
  if (log === undefined) throw new Error('no sheet');
  log.protections = [{ area: cellAt('D1:D9'), description: 'figures', warningOnly: true }];
  log.setColumnWidth(3, 240);
  deleteColumns(log, 2, 1);
  expect(log.formulas(cellAt('C1:D1'))).toEqual([['=A1&B1', '=#REF!']]);
  expect(log.values(cellAt('A1:C1'))).toEqual([['a', 'c', 'ac']]);
  expect(log.protections[0]?.area).toEqual(cellAt('C1:C9'));
  expect(log.columnsFromLeft[1]?.widthPixels).toBe(240);
  expect(log.maxColumns).toBe(25);
});

describe('rules of a sheet whose rows move', () => {
  function colouredLog() {
    const [log] = bookOf({ Log: [['Hours'], [1], [3]] }).sheets;
    if (log === undefined) throw new Error('no sheet');
    log.restyle(cellAt('A1'), { bold: true });
    log.restyle(cellAt('A2:A3'), { numberFormat: '0.00' });
    const look = { background: '#ff0000', color: null, bold: null };
    log.conditionalFormats = [{ areas: [cellAt('A2:B9')], condition: { kind: 'formula', formula: '$A2>2' }, look }];
    log.validate(cellAt('A2:A9'), {
      ...{ kind: 'list', values: ['1'], dropdown: true, allowInvalid: true, helpText: '' },
    });
    return log;
  }

  test('rows put in below a header look like those under it, and its rules begin with them', () => {
    const log = colouredLog();
    insertRowsBefore(log, 2, 2);
    expect(log.conditionalFormats[0]).toMatchObject({ areas: [cellAt('A2:B11')], condition: { formula: '$A2>2' } });
    expect(log.validations[0]?.areas).toEqual([cellAt('A2:A11')]);
    expect(log.numberFormats(cellAt('A1:A4'))).toEqual([['General'], ['0.00'], ['0.00'], ['0.00']]);
    expect(log.cell(2, 1)?.style.look.font?.bold).toBeUndefined();
    expect(log.values(cellAt('A2:A4'))).toEqual([[''], [''], [1]]);
  });

  test('a rule outlives the first of its rows', () => {
    const log = colouredLog();
    deleteRows(log, 2, 1);
    expect(log.conditionalFormats[0]).toMatchObject({ areas: [cellAt('A2:B8')], condition: { formula: '$A2>2' } });
  });

  test('a rule in the middle of which rows come and go stays as it is', () => {
    const log = colouredLog();
    insertRowsAfter(log, 4, 3);
    deleteRows(log, 5, 3);
    expect(log.conditionalFormats).toEqual(colouredLog().conditionalFormats);
  });
});

test('whoever waits for it is told of each shift', () => {
  const book = bookOf({ Log: [['a'], ['b']] });
  const [log] = book.sheets;
  if (log === undefined) throw new Error('no sheet');
  const told: unknown[] = [];
  book.whenReshaped = (sheet, shift) => told.push([sheet.name, shift]);
  insertRowsAfter(log, 1, 2);
  deleteColumns(log, 1, 1);
  expect(told).toEqual([
    ['Log', { axis: 'row', at: 2, count: 2 }],
    ['Log', { axis: 'column', at: 1, count: -1 }],
  ]);
});
