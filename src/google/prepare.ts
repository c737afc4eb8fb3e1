import { layOutColumn } from './column-layout';
import { findHead, headerKey, type Head } from './head';
import { protectWithWarning } from './protection';
import type { SheetDates } from './sheet-dates';
import type { ColumnPlan, Sheet, SheetPlan, Spreadsheet } from './sheet-types';
import { growTo, writeBlocks } from './writing';

/**
 * Makes the sheet as planned, behind all others, or mends the one of that name: missing columns come at its right
 * end, missing warnings are put back, and nothing that is there is moved or written over.
 */
export function prepareSheet(spreadsheet: Spreadsheet, plan: SheetPlan, dates: SheetDates): void {
  const sheet =
    spreadsheet.getSheetByName(plan.name) ?? spreadsheet.insertSheet(plan.name, spreadsheet.getSheets().length);
  const head = findHead(sheet, plan);
  const missing = plan.columns.filter((column) => !head.columns.has(headerKey(column.header)));
  growTo(sheet, head.row + 1, head.nextColumn + missing.length - 1);
  writeBlocks(sheet, [{ row: head.row, column: head.nextColumn, cells: [missing.map(({ header }) => header)] }], dates);
  if (head.blank) {
    writeBlocks(sheet, [{ row: head.row + 1, column: head.nextColumn, cells: plan.rows }], dates);
    sheet.setFrozenRows(plan.frozenRows);
  }
  missing.forEach((column, index) => {
    layOutColumn(spreadsheet, sheet, { row: head.row, column: head.nextColumn + index }, column, plan.auto);
  });
  protect(sheet, plan, head, missing);
}

/** A sheet of the program's is protected as a whole, any other in its automatic columns. */
function protect(sheet: Sheet, plan: SheetPlan, head: Head, missing: readonly ColumnPlan[]): void {
  if (plan.auto) {
    protectWithWarning(sheet, SpreadsheetApp.ProtectionType.SHEET, [{ description: plan.name, target: sheet }]);
    return;
  }
  const columnOf = (column: ColumnPlan): number =>
    head.columns.get(headerKey(column.header)) ?? head.nextColumn + missing.indexOf(column);
  protectWithWarning(
    sheet,
    SpreadsheetApp.ProtectionType.RANGE,
    plan.columns
      .filter((column) => column.auto)
      .map((column) => ({
        description: column.header,
        target: sheet.getRange(1, columnOf(column), sheet.getMaxRows(), 1),
      })),
  );
}
