import type { Sheet } from '../../book/sheet';
import { movedContent } from './content';
import { movedPlace, type Move } from './move';
import type { PutCell, Step } from './step';

/** How many changes a window can take back. */
const DEPTH = 100;

/** A step that waits for its window. `shape`: how the book's cells lay when it was made; and how they lay before. */
export interface Waiting {
  readonly step: Step;
  readonly shape: number;
  readonly shapeBefore: number;
  /** What other steps were before they followed the move; they are again once it is taken back. */
  readonly followed: readonly Followed[];
}

export interface Followed {
  readonly cell: PutCell;
  readonly before: PutCell;
}

export type Direction = 'undo' | 'redo';

/** What each window can take back and make again, the last change first. */
export class UndoHistory {
  private readonly windows = new Map<string, Record<Direction, readonly Waiting[]>>();

  /** A change of the window's own: what it took back before cannot be made again. */
  add(window: string, waiting: Waiting): void {
    this.windows.set(window, { undo: [...this.of(window).undo, waiting].slice(-DEPTH), redo: [] });
  }

  last(window: string, direction: Direction): Waiting | undefined {
    const waiting = this.of(window)[direction];
    return waiting[waiting.length - 1];
  }

  /** The last step was made: what takes it back waits on the other side. */
  turn(window: string, direction: Direction, waiting: Waiting): void {
    const { undo, redo } = this.of(window);
    this.windows.set(
      window,
      direction === 'undo'
        ? { undo: undo.slice(0, -1), redo: [...redo, waiting] }
        : { undo: [...undo, waiting], redo: redo.slice(0, -1) },
    );
  }

  forget(window: string): void {
    this.windows.delete(window);
  }

  /** All that waits follows a move of the sheet's cells; what it was before is returned. */
  follow(sheet: Sheet, move: Move): readonly Followed[] {
    const followed: Followed[] = [];
    for (const { undo, redo } of this.windows.values()) {
      for (const { step } of [...undo, ...redo]) {
        if (step.kind !== 'put') continue;
        for (const cell of step.cells) {
          const before = { ...cell };
          if (followOne(cell, step.sheet, sheet, move)) followed.push({ cell, before });
        }
      }
    }
    return followed;
  }

  /** What followed a move that is taken back is as it was. */
  restore(followed: readonly Followed[]): void {
    for (const { cell, before } of followed) Object.assign(cell, before);
  }

  private of(window: string): Record<Direction, readonly Waiting[]> {
    return this.windows.get(window) ?? { undo: [], redo: [] };
  }
}

/** Whether anything in it is another now. */
function followOne(cell: PutCell, own: Sheet, moved: Sheet, move: Move): boolean {
  if (cell.isGone) return false;
  const { row, column, from, to } = cell;
  cell.from = movedContent(from, cell, own.name, moved.name, move);
  cell.to = movedContent(to, cell, own.name, moved.name, move);
  const place = own === moved ? movedPlace(cell, move) : cell;
  if (place === null) cell.isGone = true;
  else Object.assign(cell, { row: place.row, column: place.column });
  return cell.isGone || cell.row !== row || cell.column !== column || cell.from !== from || cell.to !== to;
}
