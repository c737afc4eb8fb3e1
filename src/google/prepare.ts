import { colourSheet } from './colours';
import { layOutColumn } from './column-layout';
import { mendColumns } from './column-mending';
import { findHead, headerKey, type Head } from './head';
import { protectRanges, protectSheet } from './protection';
import type { SheetDates } from './sheet-dates';
import type { Prepared, Sheet, SheetPlan, Spreadsheet } from './sheet-types';
import { growTo, writeValues } from './writing';

/**
 * Makes the sheet as planned, behind all others, or mends the one of that name: missing columns come at its right
 * end, what columns have lost is put back, and nothing that is there is moved or written over.
 *
 * Headers are written last, and with them what the sheet begins with: a column that was cut off before it had its
 * header is missing still, and is laid out again.
 */
export function prepareSheet(spreadsheet: Spreadsheet, plan: SheetPlan, dates: SheetDates): Prepared {
  const found = spreadsheet.getSheetByName(plan.name);
  const sheet = found ?? spreadsheet.insertSheet(plan.name, spreadsheet.getSheets().length);
  const head = findHead(sheet, plan);
  const missing = plan.columns.filter((column) => !head.columns.has(headerKey(column.header)));
  const rows = head.blank ? plan.rows : [];
  growTo(sheet, head.row + Math.max(1, rows.length), head.nextColumn + missing.length - 1);
  const frozen = freeze(sheet, plan);
  const present = presentColumns(plan, head);
  const lost = present.length > 0 ? mendColumns(spreadsheet, sheet, present) : 0;
  missing.forEach((column, index) => {
    layOutColumn(spreadsheet, sheet, { row: head.row, column: head.nextColumn + index }, column, plan.auto);
  });
  const places = placesOf(head, missing);
  const kept = protect(spreadsheet, sheet, plan, places);
  const coloured = colourSheet(sheet, head.row, places, plan.colours);
  const headers = missing.map(({ header }) => header);
  if (missing.length > 0)
    writeValues(sheet, { row: head.row, column: head.nextColumn, cells: [headers, ...rows] }, dates);
  return {
    mended: found === null ? 0 : missing.length + frozen + lost + kept.mended + coloured,
    refusedEditors: kept.refused,
  };
}

/** Rows that the office froze stay as they are. */
function freeze(sheet: Sheet, plan: SheetPlan): number {
  if (sheet.getFrozenRows() > 0) return 0;
  growTo(sheet, plan.frozenRows + 1, 1);
  sheet.setFrozenRows(plan.frozenRows);
  return 1;
}

function presentColumns(plan: SheetPlan, head: Head) {
  return plan.columns.flatMap((column) => {
    const there = head.columns.get(headerKey(column.header));
    return there === undefined ? [] : [{ row: head.row, column: there, plan: column }];
  });
}

/** Column of each header, those to come included. */
function placesOf(head: Head, missing: SheetPlan['columns']): ReadonlyMap<string, number> {
  const added = missing.map(({ header }, index) => [headerKey(header), head.nextColumn + index] as const);
  return new Map([...head.columns, ...added]);
}

/** A sheet that is not for all staff is protected as a whole; in any that people type into, automatic columns warn. */
function protect(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  plan: SheetPlan,
  places: ReadonlyMap<string, number>,
): { readonly mended: number; readonly refused: readonly string[] } {
  const automatic = plan.auto ? [] : plan.columns.filter((column) => column.auto);
  const warned = protectRanges(
    sheet,
    automatic.map(({ header }) => ({
      description: header,
      range: sheet.getRange(1, places.get(headerKey(header)) ?? 1, sheet.getMaxRows(), 1),
    })),
  );
  if (plan.protection === null) return { mended: warned, refused: [] };
  const { mended, refused } = protectSheet(spreadsheet, sheet, plan.protection);
  return { mended: warned + (mended ? 1 : 0), refused };
}
