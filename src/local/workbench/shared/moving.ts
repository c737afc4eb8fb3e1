import { createHash } from 'node:crypto';
import { LIMIT, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { Cell } from '../../book/cell';
import { formulaCells } from '../../book/formula-cells';
import type { Row, Sheet } from '../../book/sheet';
import type { Shift } from '../../book/shift';
import { contentAt } from './content';
import { areaOf } from './guards';
import { placeNamesOf } from './place-names';
import { inverseOf, orderMove, type Move } from './move';
import { reorder } from './reorder';
import { reshapeLines } from './reshape-lines';
import type { Completion, MoveStep } from './step';

/** Makes a move, and what completes it where it takes another back. `step` takes it back. */
export function makeMove(
  sheet: Sheet,
  move: Move,
  complete: Completion = () => false,
): { readonly step: MoveStep; readonly isMoreThanCells: boolean } {
  const { book } = sheet;
  const area = areaOfMove(sheet, move);
  const formulas = formulasOf(book);
  const names = placeNamesOf(book);
  const putBack = move.kind === 'lines' && move.count < 0 ? taken(sheet, move) : () => false;
  if (move.kind === 'order') reorder(sheet, move.area, move.order);
  else reshapeLines(sheet, move);
  const isMoreThanCells = complete();
  const isAsLeft = stateOf(sheet, move);
  const changed = [...formulas].flatMap(([cell, before]) =>
    cell.formula !== null && cell.formula !== before ? [{ cell, before, after: cell.formula }] : [],
  );
  const completion = (): Completion | null => {
    if (!isAsLeft()) return null;
    const untouched = changed.filter(({ cell, after }) => cell.formula === after);
    return () => {
      const hasFrames = putBack();
      // Taken back, a formula can read otherwise than it did: what was `#REF!` stays so.
      for (const { cell, before } of untouched) cell.formula = before;
      const hasNames = names.restore();
      sheet.touch();
      return hasFrames || hasNames;
    };
  };
  return { step: { kind: 'move', sheet, move: inverse(move), area, completion }, isMoreThanCells };
}

function inverse(move: Move): Move {
  return move.kind === 'order' ? orderMove(move.area, inverseOf(move.order)) : { ...move, count: -move.count };
}

function areaOfMove(sheet: Sheet, move: Move): Area {
  return move.kind === 'order' ? move.area : areaOf(sheet, { ...move, count: Math.abs(move.count) });
}

/** Whether it is still as now: all that names places, and the cells that would be taken out or put in another order. */
function stateOf(sheet: Sheet, move: Move): () => boolean {
  const names = placeNamesOf(sheet.book);
  const area = move.kind === 'lines' && move.count < 0 ? null : areaOfMove(sheet, move);
  const left = area === null ? '' : fingerprint(sheet, area);
  return () => names.isAsNow() && (area === null || fingerprint(sheet, area) === left);
}

function formulasOf(book: Book): ReadonlyMap<Cell, string> {
  const all = { row: 1, column: 1, rows: LIMIT.rows, columns: LIMIT.columns };
  const cells = book.sheets.flatMap((sheet) => formulaCells(sheet, all).map(({ cell }) => cell));
  return new Map(cells.flatMap((cell) => (cell.formula === null ? [] : [[cell, cell.formula] as const])));
}

/** What lines hold that are about to be taken out, to be put back once there is room; whether it is more than cells. */
function taken(sheet: Sheet, { axis, at, count: shift }: Shift): Completion {
  const count = -shift;
  if (axis === 'row') {
    // Rows that nobody ever touched are not there, and are put back like all others.
    const rows = Array.from(sheet.rowsFromTop.slice(at - 1, at - 1 + count));
    return () => {
      rows.forEach((row, index) => (sheet.rowsFromTop[at - 1 + index] = row));
      return rows.some((row) => row?.frame !== undefined);
    };
  }
  const columns = Array.from(sheet.columnsFromLeft.slice(at - 1, at - 1 + count));
  const cells = new Map<Row, readonly (Cell | undefined)[]>();
  for (const row of sheet.rowsFromTop)
    if (row !== undefined) cells.set(row, Array.from(row.cells.slice(at - 1, at - 1 + count)));
  return () => {
    columns.forEach((column, index) => (sheet.columnsFromLeft[at - 1 + index] = column));
    for (const row of sheet.rowsFromTop)
      if (row !== undefined) cells.get(row)?.forEach((cell, index) => (row.cells[at - 1 + index] = cell));
    return columns.some((column) => column !== undefined);
  };
}

/** Of what people put into the cells; sheets can be large, and many changes are remembered. */
function fingerprint(sheet: Sheet, area: Area): string {
  const hash = createHash('sha1');
  const last = Math.min(area.row + area.rows - 1, sheet.rowsFromTop.length);
  for (let row = area.row; row <= last; row++) {
    const cells = sheet.rowsFromTop[row - 1]?.cells ?? [];
    const end = Math.min(area.column + area.columns - 1, cells.length);
    for (let column = area.column; column <= end; column++) {
      const { value, formula } = contentAt(sheet, { row, column });
      if (formula !== null || value !== '') hash.update(JSON.stringify([row, column, formula ?? value]));
    }
  }
  return hash.digest('base64');
}
