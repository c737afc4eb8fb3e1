import type { SheetDates } from './sheet-dates';
import type { Cell, Grid, Sheet } from './sheet-types';
import { unguarded } from './text-guard';

/** A rectangle within a block of values, counted from 0; the ends are not part of it. */
interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How often a sheet is read that changes while it is read. */
const ATTEMPTS = 4;

/**
 * The sheet's cells from A1 to the last row and column with content, or fewer where limits say so; no rows where the
 * sheet is empty.
 */
export function readSheet(
  sheet: Sheet,
  name: string,
  dates: SheetDates,
  limits: { readonly columns?: number; readonly rows?: number } = {},
): Grid {
  const rows = Math.min(sheet.getLastRow(), limits.rows ?? Infinity);
  const columns = Math.min(sheet.getLastColumn(), limits.columns ?? Infinity);
  if (rows < 1 || columns < 1) return { sheet: name, rows: [] };
  const { values, shown } = readCells(sheet, rows, columns);
  return {
    sheet: name,
    rows: values.map((row, r) =>
      row.map((value, c) =>
        value instanceof Date ? { date: dates.dayOf(value), shown: shown(r, c) } : plainCell(value),
      ),
    ),
  };
}

/**
 * What the cells hold and what they show come by two calls, and others may move rows in between. Where times or
 * durations are among them, which are read from what they show, both are read until nothing has changed meanwhile.
 */
function readCells(
  sheet: Sheet,
  rows: number,
  columns: number,
): { readonly values: unknown[][]; readonly shown: (row: number, column: number) => string } {
  const range = sheet.getRange(1, 1, rows, columns);
  let values: unknown[][] = range.getValues();
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const shown = shownIn(sheet, boxOfDates(values));
    if (!values.some((row) => row.some(isTime))) return { values, shown };
    const again: unknown[][] = range.getValues();
    if (JSON.stringify(again) === JSON.stringify(values)) return { values, shown };
    values = again;
  }
  throw new Error(`Others change the sheet ${sheet.getName()} simultaneously, each time that it is read`);
}

/** A time of day or a duration: a day about that from which spreadsheets count. */
export function isTime(value: unknown): boolean {
  return value instanceof Date && value.getUTCFullYear() < 1901;
}

/** What is neither text, number nor boolean (a picture in a cell) counts as empty. */
export function plainCell(value: unknown): Cell {
  if (typeof value === 'string') return unguarded(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** The smallest box around all dates, or null where there is none. */
function boxOfDates(values: readonly (readonly unknown[])[]): Box | null {
  let top = -1;
  let left = Infinity;
  let bottom = 0;
  let right = 0;
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!(value instanceof Date)) return;
      if (top < 0) top = r;
      bottom = r + 1;
      left = Math.min(left, c);
      right = Math.max(right, c + 1);
    });
  });
  return top < 0 ? null : { top, left, bottom, right };
}

/**
 * What cells in the box show. Read for the box alone: a cell that crosses from the service is the dearest thing
 * there is, and dates mostly stand in one column.
 */
function shownIn(sheet: Sheet, box: Box | null): (row: number, column: number) => string {
  if (box === null) return () => '';
  const { top, left, bottom, right } = box;
  const shown = sheet.getRange(top + 1, left + 1, bottom - top, right - left).getDisplayValues();
  return (row, column) => shown[row - top]?.[column - left] ?? '';
}
