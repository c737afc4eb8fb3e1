import type { Area } from './area';
import type { Cell } from './cell';
import type { Sheet } from './sheet';

export interface FormulaCell {
  readonly cell: Cell;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Listing {
  readonly version: number;
  /** By column, from the top. */
  readonly columns: ReadonlyMap<number, readonly FormulaCell[]>;
}

const listings = new WeakMap<Sheet, Listing>();

/** The cells of an area that hold formulas. Sheets with few formulas answer at once, however large the area. */
export function formulaCells(sheet: Sheet, area: Area): FormulaCell[] {
  const { columns } = listing(sheet);
  const found: FormulaCell[] = [];
  for (const [column, cells] of columns) {
    if (column < area.column || column >= area.column + area.columns) continue;
    if (area.rows === 1) found.push(...at(sheet, area.row, column));
    else for (const cell of cells) if (cell.row >= area.row && cell.row < area.row + area.rows) found.push(cell);
  }
  return found;
}

function at(sheet: Sheet, row: number, column: number): FormulaCell[] {
  const cell = sheet.cell(row, column);
  return cell === undefined || cell.formula === null ? [] : [{ cell, sheet, row, column }];
}

function listing(sheet: Sheet): Listing {
  const known = listings.get(sheet);
  if (known?.version === sheet.version) return known;
  const columns = new Map<number, FormulaCell[]>();
  sheet.rowsFromTop.forEach((row, index) => {
    row?.cells.forEach((cell, offset) => {
      if (cell === undefined || cell.formula === null) return;
      const found = columns.get(offset + 1) ?? [];
      columns.set(offset + 1, found);
      found.push({ cell, sheet, row: index + 1, column: offset + 1 });
    });
  });
  const made = { version: sheet.version, columns };
  listings.set(sheet, made);
  return made;
}
