import type { Range, Sheet } from './sheet-types';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Warns before an edit of the sheet, unless it is protected so already. A sheet has one protection of its own at most. */
export function protectSheet(sheet: Sheet, description: string): void {
  const present = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present.some((protection) => protection.getDescription() === description)) return;
  warnOnly(sheet.protect(), description);
}

/** Warns before an edit of each range, unless a protection of that description is there already. */
export function protectRanges(
  sheet: Sheet,
  wanted: readonly { readonly description: string; readonly range: Range }[],
): void {
  if (wanted.length === 0) return;
  const present = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => ({ protection, is: protection.getDescription() }));
  for (const { description, range } of wanted) {
    if (present.some(({ is }) => is === description)) continue;
    const begun = present.find(({ protection, is }) => is === '' && isOf(protection, range));
    warnOnly(begun?.protection ?? range.protect(), description);
  }
}

/**
 * Nobody is kept out: the program writes the same cells on behalf of whoever runs it. The description comes last, so
 * that a protection without one was cut off before it was finished.
 */
function warnOnly(protection: Protection, description: string): void {
  protection.setWarningOnly(true).setDescription(description);
}

function isOf(protection: Protection, range: Range): boolean {
  return protection.getRange().getA1Notation() === range.getA1Notation();
}
