import type { Case } from '../case';

type Cells = GoogleAppsScript.Spreadsheet.Range;

/** Where `act` is refused for A1 of its sheet. */
const refusal = (cell: string): string =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

const takes = (range: Cells, value: string | number): boolean =>
  range.setValues([[value]]).getValues()[0]?.[0] === value;

export const validationCases: readonly Case[] = [
  {
    name: 'a new validation lets other values pass',
    source: 'gas-fakes, testsheetsdatavalidations.js:338',
    run: ({ sheet, equal }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).build();
      equal(takes(sheet.getRange(1, 1).setDataValidation(rule), 'Maybe'), true);
    },
  },
  {
    name: 'a strict list refuses what it does not have, with the cell',
    source: 'live, reported',
    run: ({ sheet, equal, throws }) => {
      const builder = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', '9'], true);
      const rule = builder.setAllowInvalid(false).setHelpText('Yes or 9').build();
      const range = sheet.getRange(1, 6).setDataValidation(rule);
      equal([takes(range, 'Yes'), takes(range, 9), takes(range, '')], [true, true, true]);
      throws(() => range.setValues([['Maybe']]), refusal('F1'));
    },
  },
  {
    name: 'a strict list may lie in another range, and null takes a validation away',
    source: 'gas-fakes, testsheetsdatavalidations.js:423; reference, Range.setDataValidation',
    run: ({ sheet, equal, throws }) => {
      const source = sheet.getRange(1, 1, 2, 1).setValues([['North'], ['South']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(source).setAllowInvalid(false).build();
      const range = sheet.getRange(1, 2).setDataValidation(rule);
      equal(takes(range, 'South'), true);
      throws(() => range.setValues([['East']]), refusal('B1'));
      equal(takes(range.setDataValidation(null), 'East'), true);
    },
  },
];
