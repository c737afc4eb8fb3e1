import type { Area } from '../../book/area';
import type { Cell } from '../../book/cell';
import { copiedFormula } from '../../book/shift';
import type { Sheet } from '../../book/sheet';
import { inverseOf } from './move';

/**
 * Puts the rows of an area in another order: row n, from 0, is the one that was `order[n]`. Formulas go along as if
 * they were copied; formats and notes go with their cells; what refers to the cells from elsewhere stays.
 */
export function reorder(sheet: Sheet, area: Area, order: readonly number[]): void {
  const { row, column, columns } = area;
  const lines = order.map((from) => cellsOf(sheet, row + from, column, columns));
  lines.forEach((cells, down) => {
    const from = order[down] ?? down;
    if (from === down || (cells.length === 0 && sheet.rowsFromTop[row - 1 + down] === undefined)) return;
    const own = (sheet.rowsFromTop[row - 1 + down] ??= { cells: [] }).cells;
    for (let right = 0; right < columns; right++) {
      const cell = cells[right];
      own[column - 1 + right] = cell;
      if (cell !== undefined) goAlong(cell, down - from);
    }
  });
  const inverse = inverseOf(order);
  sheet.hyperlinks = sheet.hyperlinks.map((link) => {
    const isInside = link.area.column >= column && link.area.column < column + columns && link.area.rows === 1;
    const to = isInside ? inverse[link.area.row - row] : undefined;
    return to === undefined ? link : { ...link, area: { ...link.area, row: row + to } };
  });
  sheet.touch();
}

function goAlong(cell: Cell, down: number): void {
  if (cell.formula !== null) cell.formula = copiedFormula(cell.formula, down, 0);
  if (cell.array !== undefined) cell.array = { ...cell.array, row: cell.array.row + down };
}

function cellsOf(sheet: Sheet, row: number, column: number, columns: number): (Cell | undefined)[] {
  return sheet.rowsFromTop[row - 1]?.cells.slice(column - 1, column - 1 + columns) ?? [];
}
