import type { Range, Sheet } from './sheet-types';

type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

/**
 * Warns before an edit of each target, unless a protection of that description is there already. Nobody is kept out:
 * the program writes the same cells on behalf of whoever runs it.
 */
export function protectWithWarning(
  sheet: Sheet,
  type: ProtectionType,
  wanted: readonly { readonly description: string; readonly target: Sheet | Range }[],
): void {
  if (wanted.length === 0) return;
  const present = new Set(sheet.getProtections(type).map((protection) => protection.getDescription()));
  for (const { description, target } of wanted) {
    if (!present.has(description)) target.protect().setDescription(description).setWarningOnly(true);
  }
}
