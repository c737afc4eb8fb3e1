import type { Sheet } from '../../book/sheet';
import type { Area } from '../../book/area';
import { contentAt, isSameContent, putContent, type Content } from './content';
import type { Move } from './move';

/** A cell that a step changes from one content to another. It follows where cells move. */
export interface PutCell {
  row: number;
  column: number;
  /** The cell was taken out. */
  isGone: boolean;
  from: Content;
  to: Content;
}

export interface PutStep {
  readonly kind: 'put';
  readonly sheet: Sheet;
  readonly cells: readonly PutCell[];
}

export interface MoveStep {
  readonly kind: 'move';
  readonly sheet: Sheet;
  readonly move: Move;
  /** What it changes, for whoever may not change it. */
  readonly area: Area;
  /** What is to be done once the move is made; null where what it takes back is not as it was left. */
  completion(): Completion | null;
}

/** Puts back what a move alone does not; whether any of that is more than cells hold. */
export type Completion = () => boolean;

/** What takes a change back, or makes it again. */
export type Step = PutStep | MoveStep;

/** The cells of a step that somebody changed since. */
export function changedSince({ sheet, cells }: PutStep): readonly PutCell[] {
  return cells.filter((cell) => cell.isGone || !isSameContent(contentAt(sheet, cell), cell.from));
}

/** Makes a step of which nothing was changed since; returns what takes it back. */
export function put({ sheet, cells }: PutStep): PutStep {
  for (const { row, column } of cells) {
    sheet.maxRows = Math.max(sheet.maxRows, row);
    sheet.maxColumns = Math.max(sheet.maxColumns, column);
  }
  for (const cell of cells) putContent(sheet, cell, cell.to, cell.from);
  sheet.touch();
  return { kind: 'put', sheet, cells: cells.map((cell) => ({ ...cell, from: cell.to, to: cell.from })) };
}
