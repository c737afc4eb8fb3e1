import type { Block } from '../app/ports';
import type { SheetDates } from './sheet-dates';
import type { Sheet, Written } from './sheet-types';
import { guarded } from './text-guard';

/** A rectangle of cells within a block, counted from 0. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Writes the blocks, each by one setValues, after making the sheet large enough.
 *
 * setValues parses a text as if it were typed, so that `2026-09` would become a date, `00123` a number and `TRUE` a
 * truth value, by rules that depend on the spreadsheet's locale. Only a cell with the plain-text format takes every
 * text as it is, so cells get that format before a text is written into them.
 */
export function writeBlocks(sheet: Sheet, blocks: readonly Block[], dates: SheetDates): void {
  const filled = blocks.filter((block) => widthOf(block) > 0);
  if (filled.length === 0) return;
  growTo(
    sheet,
    Math.max(...filled.map((block) => block.row + block.cells.length - 1)),
    Math.max(...filled.map((block) => block.column + widthOf(block) - 1)),
  );
  for (const block of filled) {
    for (const area of textAreas(block.cells)) {
      sheet.getRange(block.row + area.row, block.column + area.column, area.rows, area.columns).setNumberFormat('@');
    }
    writeValues(sheet, block, dates);
  }
}

/** Writes one block into cells that are there, by one setValues; those for text have the plain-text format already. */
export function writeValues(sheet: Sheet, { row, column, cells }: Block, dates: SheetDates): void {
  sheet
    .getRange(row, column, cells.length, cells[0]?.length ?? 1)
    .setValues(cells.map((line) => line.map((cell) => valueOf(cell, dates))));
}

/** Adds rows and columns at the end until the sheet has as many as that. */
export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/**
 * Rectangles that hold texts and blanks only: stretches of a column, joined with equal stretches to the left. Few for
 * what is written here, whose columns are of one kind each.
 */
export function textAreas(cells: readonly (readonly Written[])[]): readonly Area[] {
  const done: Area[] = [];
  let open: readonly Area[] = [];
  for (let column = 0; column < (cells[0]?.length ?? 0); column++) {
    const joined = textStretches(cells, column).map(({ row, rows }): Area => {
      const left = open.find((area) => area.row === row && area.rows === rows);
      return left === undefined ? { row, column, rows, columns: 1 } : { ...left, columns: left.columns + 1 };
    });
    done.push(
      ...open.filter((area) => !joined.some((wider) => wider.column === area.column && wider.row === area.row)),
    );
    open = joined;
  }
  return [...done, ...open];
}

/** Stretches of a column without a number, truth value, date or formula, and with at least one text. */
function textStretches(cells: readonly (readonly Written[])[], column: number): { row: number; rows: number }[] {
  const stretches: { row: number; rows: number }[] = [];
  let start = 0;
  let hasText = false;
  for (let row = 0; row <= cells.length; row++) {
    const cell = row < cells.length ? (cells[row]?.[column] ?? null) : 0;
    if (cell === null || typeof cell === 'string') {
      hasText = hasText || (cell !== null && cell !== '');
      continue;
    }
    if (hasText) stretches.push({ row: start, rows: row - start });
    start = row + 1;
    hasText = false;
  }
  return stretches;
}

function valueOf(cell: Written, dates: SheetDates): string | number | boolean | Date {
  if (cell === null) return '';
  if (typeof cell === 'string') return guarded(cell);
  if (typeof cell !== 'object') return cell;
  return 'formula' in cell ? formulaText(cell.formula) : dates.instantOf(cell.date);
}

function formulaText(formula: string): string {
  return formula.charAt(0) === '=' ? formula : `=${formula}`;
}

function widthOf(block: Block): number {
  return block.cells[0]?.length ?? 0;
}
