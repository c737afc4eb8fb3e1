import { headerKey } from './head';
import type { Sheet, SheetPlan } from './sheet-types';

type Colour = SheetPlan['colours'][number];
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Texts can be read on their backgrounds: contrast is above 4.5 : 1. */
export const TONES: Readonly<Record<Colour['tone'], { readonly background: string; readonly text: string }>> = {
  warning: { background: '#fef3c7', text: '#92400e' },
  alarm: { background: '#fee2e2', text: '#991b1b' },
};

/** Part of each rule of ours, by which it is known again; it is worth 0. */
const MARK = 'N("Carryover")';

/**
 * Makes the sheet's own colours as planned, after those of the office, which stay. `columnOf`: where a header stands.
 * Returns how many rules were missing or have changed.
 */
export function colourSheet(
  sheet: Sheet,
  headRow: number,
  columnOf: ReadonlyMap<string, number>,
  colours: readonly Colour[],
): number {
  if (colours.length === 0) return 0;
  const present = sheet.getConditionalFormatRules();
  const wanted = colours.map((colour) => ruleOf(sheet, headRow, columnOf, colour)).filter((rule) => rule !== null);
  const own = present.filter(isOurs);
  const had = own.map(textOf);
  const changed = wanted.filter((rule, index) => textOf(rule) !== had[index]).length;
  if (changed === 0 && own.length === wanted.length) return 0;
  sheet.setConditionalFormatRules([...present.filter((rule) => !isOurs(rule)), ...wanted]);
  return Math.max(changed, own.length - wanted.length);
}

/** Null where a column that it needs is not there. */
function ruleOf(
  sheet: Sheet,
  headRow: number,
  columnOf: ReadonlyMap<string, number>,
  { over, by, is, limit, tone }: Colour,
): Rule | null {
  const decisive = columnOf.get(headerKey(by));
  const columns = over.flatMap((header) => columnOf.get(headerKey(header)) ?? []);
  if (decisive === undefined || columns.length === 0) return null;
  const rows = sheet.getMaxRows() - headRow;
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(conditionOf(`$${lettersOf(sheet, decisive)}${headRow + 1}`, is, limit))
    .setBackground(TONES[tone].background)
    .setFontColor(TONES[tone].text)
    .setRanges(columns.map((column) => sheet.getRange(headRow + 1, column, rows, 1)))
    .build();
}

/**
 * In millionths and without a decimal mark or a list of arguments: whether a rule's formula is read in the
 * spreadsheet's locale is not documented.
 */
function conditionOf(cell: string, is: Colour['is'], limit: number): string {
  const bound = Math.round(limit * 1_000_000) - 1;
  return `=1000000*N(${cell})+${MARK}${is === 'atLeast' ? '>' : '<'}${bound}`;
}

/** `F` for column 6. */
function lettersOf(sheet: Sheet, column: number): string {
  return sheet.getRange(1, column, 1, 1).getA1Notation().replace(/\d+$/, '');
}

function isOurs(rule: Rule): boolean {
  return criteriaOf(rule).includes(MARK);
}

function textOf(rule: Rule): string {
  const ranges = rule.getRanges().map((range) => range.getA1Notation());
  return JSON.stringify([criteriaOf(rule), ranges]);
}

function criteriaOf(rule: Rule): string {
  return (rule.getBooleanCondition()?.getCriteriaValues() ?? []).join();
}
