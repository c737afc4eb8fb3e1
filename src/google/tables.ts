import type { Tables } from '../app/ports';
import { addPage } from './page';
import { prepareSheet } from './prepare';
import { readSheet } from './reading';
import { sheetDates } from './sheet-dates';
import type { Sheet, Spreadsheet } from './sheet-types';
import { growTo, writeBlocks } from './writing';

/** The spreadsheet as tables. A sheet that is not there is a fault of the caller: `names` tells which are. */
export function sheetTables(spreadsheet: Spreadsheet): Tables {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const dates = sheetDates(zone);
  return {
    names: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    read: (name, limits) => readSheet(sheetNamed(spreadsheet, name), name, dates, limits),
    write: (name, blocks) => {
      writeBlocks(sheetNamed(spreadsheet, name), blocks, dates);
    },
    deleteRows: (name, row, count) => {
      const sheet = sheetNamed(spreadsheet, name);
      growTo(sheet, row + count, 1); // a sheet must keep a row below its frozen ones
      sheet.deleteRows(row, count);
    },
    prepare: (plan) => prepareSheet(spreadsheet, plan, dates),
    addPage: (page) => {
      addPage(spreadsheet, page);
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
    locale: () => spreadsheet.getSpreadsheetLocale(),
    zone: () => zone,
    id: () => spreadsheet.getId(),
  };
}

function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`no sheet named ${name}`);
  return sheet;
}
