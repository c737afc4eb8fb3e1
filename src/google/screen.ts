import type { Screen } from '../app/ports';
import type { Spreadsheet } from './sheet-types';

/** The sheet behind the page that asks. A cell that an issue names may be gone by the time that somebody looks. */
export function sheetScreen(spreadsheet: Spreadsheet): Screen {
  return {
    select: (name, cell) => {
      const sheet = spreadsheet.getSheetByName(name);
      if (sheet === null) return false;
      if (cell !== null && (cell.row > sheet.getMaxRows() || cell.column > sheet.getMaxColumns())) return false;
      spreadsheet.setActiveSheet(sheet);
      if (cell !== null) sheet.getRange(cell.row, cell.column).activate();
      return true;
    },
  };
}
