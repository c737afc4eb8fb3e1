import { headerPlace } from './head';
import type { ColumnPlan, Range, Sheet, Spreadsheet } from './sheet-types';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

const HEADER_BACKGROUND = '#e8eaed';
/** Of the program's own columns in sheets that people type into. */
export const AUTO_BACKGROUND = '#f8f9fa';
const AUTO_TEXT = '#5f6368';

/** Gives a column that is to be added its width, formats, note and list. `at` is its header cell, still empty. */
export function layOutColumn(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  plan: ColumnPlan,
  sheetIsAuto: boolean,
): void {
  sheet.setColumnWidth(at.column, plan.widthPixels);
  const header = sheet.getRange(at.row, at.column, 1, 1).setNumberFormat('@').setNote(plan.note);
  header.setFontWeight('bold').setBackground(HEADER_BACKGROUND);
  const below = columnBelow(sheet, at.row, at.column).setNumberFormat(plan.format);
  if (plan.auto && !sheetIsAuto) below.setBackground(AUTO_BACKGROUND).setFontColor(AUTO_TEXT);
  const choices = choicesOf(spreadsheet, plan);
  if (choices !== null) below.setDataValidation(choices);
}

/**
 * The list that the column offers, or null where it offers none or where the sheet or column that the list is to
 * come from is not there. What is not in the list is marked, not refused.
 */
export function choicesOf(spreadsheet: Spreadsheet, plan: ColumnPlan): DataValidation | null {
  const source = plan.choicesFrom === null ? null : columnNamed(spreadsheet, plan.choicesFrom);
  if (source === null && plan.choices.length === 0) return null;
  const rule = SpreadsheetApp.newDataValidation();
  if (source === null) rule.requireValueInList([...plan.choices], true);
  else rule.requireValueInRange(source, true);
  return rule.setAllowInvalid(true).setHelpText(plan.note).build();
}

/** The cells below a header of another sheet. */
function columnNamed(
  spreadsheet: Spreadsheet,
  { sheet: name, header }: { readonly sheet: string; readonly header: string },
): Range | null {
  const sheet = spreadsheet.getSheetByName(name);
  const place = sheet === null ? null : headerPlace(sheet, header);
  return sheet === null || place === null ? null : columnBelow(sheet, place.row, place.column);
}

export function columnBelow(sheet: Sheet, headRow: number, column: number): Range {
  return sheet.getRange(headRow + 1, column, sheet.getMaxRows() - headRow, 1);
}
