import type { Case } from '../case';

export const sheetCases: readonly Case[] = [
  {
    name: 'an empty sheet has no last row and no last column',
    source: 'reported: several emulators, and the trap of a range of 0 rows',
    run: ({ sheet, equal }) => equal([sheet.getLastRow(), sheet.getLastColumn()], [0, 0]),
  },
  {
    name: 'the range of all data begins at A1 and ends where content ends; in an empty sheet it is A1',
    source: 'reference, Sheet.getDataRange',
    run: ({ sheet, equal }) => {
      equal(sheet.getDataRange().getA1Notation(), 'A1');
      sheet.getRange(3, 2).setValues([['x']]);
      equal(sheet.getDataRange().getA1Notation(), 'A1:B3');
    },
  },
  {
    name: 'a sheet that is deleted is there no more',
    source: 'reference, Spreadsheet.deleteSheet',
    run: ({ equal }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const name = Utilities.getUuid();
      spreadsheet.deleteSheet(spreadsheet.insertSheet(name));
      equal(spreadsheet.getSheetByName(name), null);
    },
  },
  {
    name: 'a new sheet has 1000 rows and 26 columns',
    source: 'reported',
    run: ({ sheet, equal }) => equal([sheet.getMaxRows(), sheet.getMaxColumns()], [1000, 26]),
  },
  {
    name: 'a sheet is found by its name, and one that is not there is null',
    source: 'reference, Spreadsheet.getSheetByName',
    run: ({ sheet, equal }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      equal(spreadsheet.getSheetByName(sheet.getName())?.getName(), sheet.getName());
      equal(spreadsheet.getSheetByName('no such sheet'), null);
    },
  },
  {
    name: 'every sheet has an ID of its own',
    source: 'reference, Sheet.getSheetId',
    run: ({ equal }) => {
      const ids = SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((each) => each.getSheetId());
      equal(new Set(ids).size, ids.length);
    },
  },
  {
    name: 'insertSheet counts places from 0 and moves the others',
    source: 'gas-fakes, testsheetsvalues.js:51',
    run: ({ sheet, equal }) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const names = (): string[] => spreadsheet.getSheets().map((each) => each.getName());
      const place = names().indexOf(sheet.getName());
      const made = spreadsheet.insertSheet(`${sheet.getName()} before`, place);
      equal(names().slice(place, place + 2), [made.getName(), sheet.getName()]);
    },
  },
  {
    name: 'a name is taken only once',
    source: 'seen from the Sheets API',
    run: ({ sheet, throws }) => {
      const name = sheet.getName();
      const text = `A sheet with the name "${name}" already exists. Please enter another name.`;
      throws(() => SpreadsheetApp.getActiveSpreadsheet().insertSheet(name), text);
    },
  },
  {
    name: 'blank rows inserted after the data do not change the last row',
    source: 'gas-fakes, testsheetstext.js:202',
    run: ({ sheet, equal }) => {
      sheet.getRange(2, 1).setValues([['x']]);
      sheet.insertRowsAfter(2, 3);
      equal([sheet.getLastRow(), sheet.getMaxRows()], [2, 1003]);
    },
  },
  {
    name: 'rows inserted among the data move what is below',
    source: 'gas-fakes, testsheetstext.js:202',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 1, 2, 1).setValues([['a'], ['b']]);
      sheet.insertRowsAfter(1, 1);
      equal(sheet.getRange(1, 1, 3, 1).getValues(), [['a'], [''], ['b']]);
    },
  },
  {
    name: 'columns inserted among the data move the last column, and read empty',
    source: 'gas-fakes, testsheetstext.js:185',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']]);
      sheet.insertColumnsAfter(1, 2);
      equal([sheet.getLastColumn(), sheet.getMaxColumns()], [4, 28]);
      equal(sheet.getRange(1, 1, 1, 4).getValues(), [['a', '', '', 'b']]);
    },
  },
  {
    name: 'deleted rows take their content along, and formulas follow',
    source: 'reference, Sheet.deleteRows',
    run: ({ sheet, equal }) => {
      sheet.getRange(1, 1, 4, 1).setValues([[1], [2], [3], ['=A3*2']]);
      sheet.deleteRows(2, 1);
      equal(sheet.getMaxRows(), 999);
      equal(sheet.getRange(1, 1, 3, 1).getValues(), [[1], [3], [6]]);
      equal(sheet.getRange(3, 1).getFormulas(), [['=A2*2']]);
    },
  },
  {
    name: 'the last row below the frozen ones cannot be deleted',
    source: 'reported',
    run: ({ sheet, throws }) => {
      sheet.setFrozenRows(1);
      throws(() => sheet.deleteRows(2, 999), 'Sorry, it is not possible to delete all non-frozen rows.');
    },
  },
  {
    name: 'a column past the last has no width',
    source: 'live, SheetConverter issue 20',
    run: ({ sheet, throws }) => {
      sheet.setColumnWidth(26, 120);
      throws(() => sheet.setColumnWidth(27, 120), 'Those columns are out of bounds.');
    },
  },
];
