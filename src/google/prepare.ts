import { layOutColumn } from './column-layout';
import { findHead, headerKey, type Head } from './head';
import { protectRanges, protectSheet } from './protection';
import type { SheetDates } from './sheet-dates';
import type { ColumnPlan, Sheet, SheetPlan, Spreadsheet } from './sheet-types';
import { growTo, writeValues } from './writing';

/**
 * Makes the sheet as planned, behind all others, or mends the one of that name: missing columns come at its right
 * end, missing warnings are put back, and nothing that is there is moved or written over.
 *
 * Headers are written last, and with them what the sheet begins with: a column that was cut off before it had its
 * header is missing still, and is laid out again.
 */
export function prepareSheet(spreadsheet: Spreadsheet, plan: SheetPlan, dates: SheetDates): void {
  const sheet =
    spreadsheet.getSheetByName(plan.name) ?? spreadsheet.insertSheet(plan.name, spreadsheet.getSheets().length);
  const head = findHead(sheet, plan);
  const missing = plan.columns.filter((column) => !head.columns.has(headerKey(column.header)));
  const rows = head.blank ? plan.rows : [];
  growTo(sheet, head.row + Math.max(1, rows.length), head.nextColumn + missing.length - 1);
  if (head.blank) sheet.setFrozenRows(plan.frozenRows);
  missing.forEach((column, index) => {
    layOutColumn(spreadsheet, sheet, { row: head.row, column: head.nextColumn + index }, column, plan.auto);
  });
  protect(sheet, plan, head, missing);
  const headers = missing.map(({ header }) => header);
  if (missing.length > 0)
    writeValues(sheet, { row: head.row, column: head.nextColumn, cells: [headers, ...rows] }, dates);
}

/** A sheet of the program's is protected as a whole, any other in its automatic columns. */
function protect(sheet: Sheet, plan: SheetPlan, head: Head, missing: readonly ColumnPlan[]): void {
  if (plan.auto) {
    protectSheet(sheet, plan.name);
    return;
  }
  const columnOf = (column: ColumnPlan): number =>
    head.columns.get(headerKey(column.header)) ?? head.nextColumn + missing.indexOf(column);
  const own = plan.columns.filter((column) => column.auto);
  protectRanges(
    sheet,
    own.map((column) => ({
      description: column.header,
      range: sheet.getRange(1, columnOf(column), sheet.getMaxRows(), 1),
    })),
  );
}
