import type { Case } from '../case';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

export const rangeCases: readonly Case[] = [
  {
    name: 'a range of 0 rows or 0 columns is refused',
    source: 'live, reported as the trap of a sheet with headers only',
    run: ({ sheet, throws }) => {
      throws(() => sheet.getRange(2, 1, 0, 1), 'The number of rows in the range must be at least 1');
      throws(() => sheet.getRange(2, 1, 1, 0), 'The number of columns in the range must be at least 1');
    },
  },
  {
    name: 'a range outside the sheet is refused',
    source: 'live log',
    run: ({ sheet, equal, throws }) => {
      equal(sheet.getRange(1000, 26).getA1Notation(), 'Z1000');
      throws(() => sheet.getRange(1001, 1), OUTSIDE);
      throws(() => sheet.getRange(1, 27), OUTSIDE);
      throws(() => sheet.getRange(1000, 1, 2, 1), OUTSIDE);
    },
  },
  {
    name: 'rows and columns count from 1',
    source: 'reported',
    run: ({ sheet, throws }) => {
      throws(() => sheet.getRange(0, 1), 'The starting row of the range is too small.');
      throws(() => sheet.getRange(1, 0), 'The starting column of the range is too small.');
    },
  },
  {
    name: 'a range left out of a size has one row and one column',
    source: 'reference, Sheet.getRange',
    run: ({ sheet, equal }) => {
      equal(sheet.getRange(3, 2).getA1Notation(), 'B3');
      equal(sheet.getRange(3, 2, 2).getA1Notation(), 'B3:B4');
      equal(sheet.getRange(3, 2, 2, 3).getA1Notation(), 'B3:D4');
    },
  },
  {
    name: 'a range knows its sheet, its place and its size',
    source: 'reference, Range',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(3, 2, 4, 5);
      equal(range.getSheet().getName(), sheet.getName());
      equal([range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()], [3, 2, 4, 5]);
    },
  },
  {
    name: 'notes are read as they were set, and empty where there is none',
    source: 'gas-fakes, testsheets.js:595',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2);
      sheet.getRange(1, 1).setNote('type hours');
      equal(range.getNotes(), [['type hours', '']]);
      equal(range.clearNote().getNotes(), [['', '']]);
    },
  },
  {
    name: 'colours of another size than the range are refused',
    source: 'as for values; wording of the values',
    run: ({ sheet, equal, throws }) => {
      const range = sheet.getRange(1, 1, 1, 2);
      equal(range.setBackgrounds([['#ffffff', null]]) === range, true);
      throws(
        () => range.setBackgrounds([['#ffffff']]),
        'The number of columns in the data does not match the number of columns in the range. ' +
          'The data has 1 but the range has 2.',
      );
    },
  },
  {
    name: 'data of another size than the range is refused, and nothing is written',
    source: 'live, sassafras issue 8',
    run: ({ sheet, equal, throws }) => {
      const range = sheet.getRange(1, 1, 2, 2);
      throws(
        () => range.setValues([[1, 2]]),
        'The number of rows in the data does not match the number of rows in the range. ' +
          'The data has 1 but the range has 2.',
      );
      throws(
        () => range.setValues([[1, 2], [3, 4, 5]]), // prettier-ignore
        'The number of columns in the data does not match the number of columns in the range. ' +
          'The data has 3 but the range has 2.',
      );
      equal(sheet.getLastRow(), 0);
    },
  },
  {
    name: 'wrong arguments are named with the signature that they miss',
    source: 'gas-fakes, testsheets.js:1259; notes/oddities.md:448',
    run: ({ sheet, throws }) => {
      const range = sheet.getRange(1, 1) as unknown as { setNumberFormat(...given: unknown[]): void };
      const text = (kinds: string): string =>
        `The parameters (${kinds}) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.`;
      throws(() => range.setNumberFormat(), text(''));
      throws(() => range.setNumberFormat(null), text('null'));
      throws(() => range.setNumberFormat({}), text('(class)'));
      throws(() => range.setNumberFormat('0', '0'), text('String,String'));
    },
  },
  {
    name: 'setters return the range that they were called on',
    source: 'reference, Range',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(2, 2);
      equal(range.setNumberFormat('0.0').setFontWeight('bold').setFontColor('#5f6368') === range, true);
      equal(range.setBackground('#f8f9fa').setNote('type hours').setBackground(null).getA1Notation(), 'B2');
      equal((range as unknown as { toString(): string }).toString(), 'Range');
    },
  },
];
