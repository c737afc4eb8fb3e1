import type { Area } from '../../book/area';
import { copiedFormula, shiftedFormula, type Shift } from '../../book/shift';

/** Lines that were put in or taken out, or rows of an area in another order: row n, from 0, is the one that was `order[n]`. */
export type Move =
  | ({ readonly kind: 'lines' } & Shift)
  | {
      readonly kind: 'order';
      readonly area: Area;
      readonly order: readonly number[];
      readonly inverse: readonly number[];
    };

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function orderMove(area: Area, order: readonly number[]): Move {
  return { kind: 'order', area, order, inverse: inverseOf(order) };
}

/** The order that puts the rows back. */
export function inverseOf(order: readonly number[]): readonly number[] {
  const inverse = new Array<number>(order.length);
  order.forEach((from, to) => (inverse[from] = to));
  return inverse;
}

/** Where a cell is after the move; null where it is no more. */
export function movedPlace({ row, column }: Place, move: Move): Place | null {
  if (move.kind === 'order') {
    const { area, inverse } = move;
    const to = isAcross(column, area) ? inverse[row - area.row] : undefined;
    return to === undefined ? { row, column } : { row: area.row + to, column };
  }
  const { axis, at, count } = move;
  const line = axis === 'row' ? row : column;
  if (line < at) return { row, column };
  if (line < at - count) return null;
  return axis === 'row' ? { row: row + count, column } : { row, column: column + count };
}

/** A formula that stands in a cell of the sheet `own`, after the move in the sheet `moved`. */
export function movedFormula(formula: string, place: Place, own: string, moved: string, move: Move): string {
  if (move.kind === 'lines') return shiftedFormula(formula, own, moved, move);
  const to = own === moved ? movedPlace(place, move) : null;
  return to === null ? formula : copiedFormula(formula, to.row - place.row, 0);
}

function isAcross(column: number, area: Area): boolean {
  return column >= area.column && column < area.column + area.columns;
}

/** How many moves of a sheet are remembered. */
const REMEMBERED = 1000;

/** The moves of one sheet with the revisions that they led to, by which cells of earlier revisions are found again. */
export class MoveLog {
  private moves: readonly { readonly revision: number; readonly move: Move }[] = [];
  /** What is older cannot be found again. */
  private oldest: number;

  constructor(revision: number) {
    this.oldest = revision;
  }

  add(move: Move, revision: number): void {
    const forgotten = this.moves[this.moves.length - REMEMBERED];
    if (forgotten !== undefined) this.oldest = forgotten.revision;
    this.moves = [...this.moves.slice(1 - REMEMBERED), { revision, move }];
  }

  /** The moves since a revision; null where they are not known. */
  since(revision: number): readonly Move[] | null {
    if (revision < this.oldest) return null;
    return this.moves.filter((known) => known.revision > revision).map(({ move }) => move);
  }
}
