import { codeOfSaying } from './sayings';
import type { Range, Sheet, SheetPlan, Spreadsheet } from './sheet-types';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type ProtectionPlan = NonNullable<SheetPlan['protection']>;

/** What all our protections of whole sheets are known by: the office's own have other descriptions. */
const OURS = /^Carryover: /;

export interface Protected {
  /** Something of it was missing, or had changed. */
  readonly mended: boolean;
  /** Addresses that Google does not take for people. */
  readonly refused: readonly string[];
}

const UNTOUCHED: Protected = { mended: false, refused: [] };

/**
 * Lets only the planned people edit the sheet, or all after a warning where none are planned. A protection that the
 * office made is left as it is: a sheet has one of its own at most.
 */
export function protectSheet(spreadsheet: Spreadsheet, sheet: Sheet, plan: ProtectionPlan): Protected {
  const [present] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (present !== undefined && !isOurs(present, sheet) && !isBegun(spreadsheet, present)) return UNTOUCHED;
  const protection = present ?? sheet.protect();
  const isKnown = protection.getDescription() === plan.description;
  if (!isKnown) protection.setDescription(plan.description);
  const { mended, refused } = plan.editors.length === 0 ? warn(protection) : letIn(protection, plan.editors);
  return { mended: mended || !isKnown, refused };
}

/** Until version 2 only sheets of the program's were protected: by a warning, under their names. */
function isOurs(protection: Protection, sheet: Sheet): boolean {
  const description = protection.getDescription();
  return OURS.test(description) || (description === sheet.getName() && protection.isWarningOnly());
}

/**
 * Whether a run was cut off when it had made the protection and not yet described it: nobody is kept out by it. If it
 * is the office's after all, it protected nothing.
 */
function isBegun(spreadsheet: Spreadsheet, protection: Protection): boolean {
  if (protection.getDescription() !== '' || protection.isWarningOnly()) return false;
  const editors = addressesOf(protection);
  return spreadsheet.getEditors().every((user) => editors.includes(user.getEmail().toLowerCase()));
}

function warn(protection: Protection): Protected {
  if (protection.isWarningOnly()) return UNTOUCHED;
  protection.setWarningOnly(true);
  return { mended: true, refused: [] };
}

/**
 * Makes these people and whoever runs this the editors. The owner of the spreadsheet stays one whatever is asked for,
 * and where an account without an organisation owns it there is no domain to shut out: asking for it throws.
 */
function letIn(protection: Protection, wanted: readonly string[]): Protected {
  const onlyWarned = protection.isWarningOnly();
  if (onlyWarned) protection.setWarningOnly(false);
  const before = addressesOf(protection);
  const refused = wanted.filter((address) => !before.includes(address) && !isLetIn(protection, address));
  const kept = [...wanted, Session.getEffectiveUser().getEmail().toLowerCase()];
  const surplus = before.filter((address) => !kept.includes(address));
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  return { mended: onlyWarned || addressesOf(protection).join() !== before.join(), refused };
}

/** Adds one editor. False where there is nobody of that address. */
function isLetIn(protection: Protection, address: string): boolean {
  try {
    protection.addEditor(address);
    return true;
  } catch (thrown) {
    // What Google says of an address that it does not know is not documented; what it says of anything else is.
    if (!(thrown instanceof Error) || codeOfSaying(thrown.message) !== null) throw thrown;
    return false;
  }
}

function addressesOf(protection: Protection): readonly string[] {
  return protection
    .getEditors()
    .map((user) => user.getEmail().toLowerCase())
    .sort();
}

/**
 * Warns before an edit of each range, unless a protection of that description is there already.
 * Nobody is kept out: what people type makes the program write there on their behalf. Returns how many were made.
 */
export function protectRanges(
  sheet: Sheet,
  wanted: readonly { readonly description: string; readonly range: Range }[],
): number {
  if (wanted.length === 0) return 0;
  const present = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .map((protection) => ({ protection, is: protection.getDescription() }));
  const lacking = wanted.filter(({ description }) => present.every(({ is }) => is !== description));
  for (const { description, range } of lacking) {
    const begun = present.find(({ protection, is }) => is === '' && isOf(protection, range));
    // The description comes last: a protection without one was cut off before it was finished.
    (begun?.protection ?? range.protect()).setWarningOnly(true).setDescription(description);
  }
  return lacking.length;
}

function isOf(protection: Protection, range: Range): boolean {
  return protection.getRange().getA1Notation() === range.getA1Notation();
}
