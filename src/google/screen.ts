import type { Screen } from '../app/ports';
import type { Spreadsheet } from './sheet-types';

/** The sheet behind the page that asks. */
export function sheetScreen(spreadsheet: Spreadsheet): Screen {
  return {
    select: (name, cell) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null || !isWithin(sheet, cell)) return false;
      spreadsheet.setActiveSheet(sheet);
      if (cell !== '') sheet.getRange(cell).activate();
      return true;
    },
  };
}

/** A cell that an issue names may be gone by the time that somebody looks. */
function isWithin(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): boolean {
  if (cell === '') return true;
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d*)$/.exec(cell) ?? [];
  if (letters === undefined || row === undefined) return false;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return Number(row) <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
}
