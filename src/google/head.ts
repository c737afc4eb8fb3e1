import type { Sheet, SheetPlan } from './sheet-types';

/** Where a sheet has its headers. */
export interface Head {
  /** The header row, counted from 1. */
  readonly row: number;
  /** Column of each header, by its key. */
  readonly columns: ReadonlyMap<string, number>;
  /** The first column to the right of everything. */
  readonly nextColumn: number;
  /** Nothing is written anywhere in the sheet. */
  readonly blank: boolean;
}

const ROWS_SEARCHED = 20;

/**
 * The header row of a planned sheet: among the first rows the one with most of the planned headers; where there are
 * none, the one that was planned.
 */
export function findHead(sheet: Sheet, plan: SheetPlan): Head {
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  if (lastRow === 0 || lastColumn === 0) return { row: 1, columns: new Map(), nextColumn: 1, blank: true };
  const rows: unknown[][] = sheet.getRange(1, 1, Math.min(lastRow, ROWS_SEARCHED), lastColumn).getValues();
  const wanted = new Set(plan.columns.map((column) => headerKey(column.header)));
  let best: Pick<Head, 'row' | 'columns'> = { row: plan.frozenRows, columns: new Map() };
  rows.forEach((row, index) => {
    const columns = headersIn(row, wanted);
    if (columns.size > best.columns.size) best = { row: index + 1, columns };
  });
  return { ...best, nextColumn: lastColumn + 1, blank: false };
}

/** Where a header stands first among a sheet's first rows, or null. The sheet has a row below it. */
export function headerPlace(sheet: Sheet, header: string): { readonly row: number; readonly column: number } | null {
  const rows = Math.min(sheet.getLastRow(), sheet.getMaxRows() - 1, ROWS_SEARCHED);
  const columns = sheet.getLastColumn();
  if (rows < 1 || columns < 1) return null;
  const cells: unknown[][] = sheet.getRange(1, 1, rows, columns).getValues();
  for (let row = 0; row < cells.length; row++) {
    const column = headersIn(cells[row] ?? [], new Set([headerKey(header)])).get(headerKey(header));
    if (column !== undefined) return { row: row + 1, column };
  }
  return null;
}

/** What two spellings of one header share: case and space do not count. */
export function headerKey(header: string): string {
  return header.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The wanted headers among a row's cells, each where it stands first. */
function headersIn(cells: readonly unknown[], wanted: ReadonlySet<string>): Map<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const key = typeof cell === 'string' ? headerKey(cell) : '';
    if (wanted.has(key) && !columns.has(key)) columns.set(key, index + 1);
  });
  return columns;
}
