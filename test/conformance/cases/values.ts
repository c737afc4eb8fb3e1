import type { Case } from '../case';

export const valueCases: readonly Case[] = [
  {
    name: "empty cells read ''",
    source: 'gas-fakes, testsheetsvalues.js:342',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 1, 1, 2).setValues([[null, 'x']]);
      equal(sheet.getRange(1, 1, 2, 2).getValues(), [['', 'x'], ['', '']]); // prettier-ignore
    },
  },
  {
    name: "'' and null empty a cell",
    source: 'gas-fakes, testsheetsvalues.js:342',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2);
      range.setValues([[1, 2]]).setValues([['', null]]);
      equal(range.getValues(), [['', '']]);
      equal(sheet.getLastRow(), 0);
    },
  },
  {
    name: 'numbers, texts and truth values come back as they went in',
    source: 'guides/sheets',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 4).setValues([[1.5, 'abc', true, 0]]);
      equal(range.getValues(), [[1.5, 'abc', true, 0]]);
      equal(range.getDisplayValues(), [['1.5', 'abc', 'TRUE', '0']]);
    },
  },
  {
    name: 'texts are read as if typed',
    source: 'guides/sheets; reference, Range.setValues',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 3).setValues([['00123', 'TRUE', '12.5%']]);
      equal(range.getValues(), [[123, true, 0.125]]);
      const moments =
        sheet
          .getRange(2, 1, 1, 2)
          .setValues([['2026-09-01', '1:30']])
          .getValues()[0] ?? [];
      equal(
        moments.map((moment) => moment instanceof Date),
        [true, true],
      );
    },
  },
  {
    name: 'in the plain-text format a text stays as it is',
    source: 'guides/sheets',
    run: ({ sheet, equal }) => {
      const range = sheet
        .getRange(1, 1, 1, 4)
        .setNumberFormat('@')
        .setValues([['00123', '2026-09', 'TRUE', '1:30']]);
      equal(range.getValues(), [['00123', '2026-09', 'TRUE', '1:30']]);
    },
  },
  {
    name: 'an apostrophe in front keeps a text a text and is not part of it',
    source: 'guides/sheets',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([["'=1+1", "'007"]]);
      equal(range.getValues(), [['=1+1', '007']]);
      equal(range.getFormulas(), [['', '']]);
    },
  },
  {
    name: 'a text with spaces before the equals sign is no formula',
    source: 'gas-fakes, testsheetsvalues.js:333',
    run: ({ sheet, equal }) =>
      equal(
        sheet
          .getRange(1, 1)
          .setValues([[' =1+1']])
          .getFormulas(),
        [['']],
      ),
  },
  {
    name: 'a formula has its value at once',
    source: 'gas-fakes, testsheetsexotics.js:120',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([['=SUM(1,2)', '=A1&"x"']]);
      SpreadsheetApp.flush();
      equal(range.getValues(), [[3, '3x']]);
      equal(range.getFormulas(), [['=SUM(1,2)', '=A1&"x"']]);
    },
  },
  {
    name: "a formula that gives '' reads '' and counts as content",
    source: 'reference, Sheet.getLastRow',
    run: ({ sheet, equal }) => {
      equal(
        sheet
          .getRange(7, 3)
          .setValues([['=""']])
          .getValues(),
        [['']],
      );
      equal([sheet.getLastRow(), sheet.getLastColumn()], [7, 3]);
    },
  },
  {
    name: 'errors read as their text',
    source: 'reported',
    run: ({ sheet, equal }) => {
      const range = sheet.getRange(1, 1, 1, 2).setValues([['=1/0', '=NA()']]);
      equal(range.getValues(), [['#DIV/0!', '#N/A']]);
      equal(range.getDisplayValues(), [['#DIV/0!', '#N/A']]);
    },
  },
  {
    name: 'a cell holds 50,000 characters and not one more',
    source: 'reported',
    run: ({ sheet, equal, throws }) => {
      const range = sheet.getRange(1, 1).setValues([['x'.repeat(50000)]]);
      const text = 'Your input contains more than the maximum of 50000 characters in a single cell.';
      throws(() => range.setValues([['x'.repeat(50001)]]), text);
      equal(String(range.getValues()[0]?.[0]).length, 50000);
    },
  },
];
