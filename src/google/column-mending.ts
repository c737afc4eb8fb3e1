import { choicesOf, columnBelow } from './column-layout';
import type { ColumnPlan, Sheet, Spreadsheet } from './sheet-types';

/** A column that is there, by its header cell. */
export interface PresentColumn {
  readonly row: number;
  readonly column: number;
  readonly plan: ColumnPlan;
}

/** How a cell that was given no format is shown; what it is called differs. */
const NO_FORMAT = ['', 'General', '0.###############'];

/**
 * Puts back what columns have lost: notes on headers, lists, number formats. What the office set in their place stays,
 * but for cells in which what is typed would turn into something else. Returns how many columns lacked how many of
 * these.
 */
export function mendColumns(spreadsheet: Spreadsheet, sheet: Sheet, columns: readonly PresentColumn[]): number {
  const typedInto = columns.filter(({ plan }) => !plan.auto);
  return (
    mendNotes(sheet, columns) +
    typedInto.filter((column) => mendList(spreadsheet, sheet, column)).length +
    typedInto.filter((column) => mendFormat(sheet, column)).length
  );
}

function mendNotes(sheet: Sheet, columns: readonly PresentColumn[]): number {
  const [row, width] = [columns[0]?.row, Math.max(...columns.map(({ column }) => column))];
  if (row === undefined) return 0;
  const notes = sheet.getRange(row, 1, 1, width).getNotes()[0] ?? [];
  const lost = columns.filter(({ column, plan }) => plan.note !== '' && (notes[column - 1] ?? '') === '');
  for (const { column, plan } of lost) sheet.getRange(row, column, 1, 1).setNote(plan.note);
  return lost.length;
}

/** Offers the list in cells that have no validation at all. */
function mendList(spreadsheet: Spreadsheet, sheet: Sheet, { row, column, plan }: PresentColumn): boolean {
  const list = choicesOf(spreadsheet, plan);
  if (list === null) return false;
  const present = columnBelow(sheet, row, column).getDataValidations();
  const bare = stretches(present.map(([validation]) => validation === null));
  for (const { from, count } of bare) sheet.getRange(row + 1 + from, column, count, 1).setDataValidation(list);
  return bare.length > 0;
}

/** Gives cells their format: empty ones that have none; those to be kept as typed unless they hold a figure. */
function mendFormat(sheet: Sheet, { row, column, plan }: PresentColumn): boolean {
  const formats = columnBelow(sheet, row, column)
    .getNumberFormats()
    .map(([format]) => format ?? '');
  const contents = contentsBelow(sheet, row, column);
  const isLost = (format: string, index: number): boolean => {
    const content = contents[index] ?? 'nothing';
    if (plan.asTyped) return format !== plan.format && content !== 'figure';
    return content === 'nothing' && NO_FORMAT.includes(format);
  };
  const lost = stretches(formats.map(isLost));
  for (const { from, count } of lost) sheet.getRange(row + 1 + from, column, count, 1).setNumberFormat(plan.format);
  return lost.length > 0;
}

/** A number, date or duration is a figure, and so is whatever a formula gives. */
function contentsBelow(sheet: Sheet, row: number, column: number): readonly ('nothing' | 'text' | 'figure')[] {
  const rows = sheet.getLastRow() - row;
  if (rows < 1) return [];
  const range = sheet.getRange(row + 1, column, rows, 1);
  const formulas = range.getFormulas();
  return range.getValues().map(([value]: unknown[], index) => {
    if ((formulas[index]?.[0] ?? '') !== '') return 'figure';
    if (value === '') return 'nothing';
    return typeof value === 'string' ? 'text' : 'figure';
  });
}

/** Stretches of what is true, counted from 0. */
function stretches(cells: readonly boolean[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  cells.forEach((isPart, index) => {
    const last = found[found.length - 1];
    if (!isPart) return;
    if (last !== undefined && last.from + last.count === index) last.count += 1;
    else found.push({ from: index, count: 1 });
  });
  return found;
}
