import type { Area } from '../../book/area';
import type { Cell } from '../../book/cell';

/**
 * A change of the book in a form that can be written down as JSON and made again on the book as its file has it. Sheets
 * are known by name: their numbers are the file's.
 */
export type Entry =
  /** Lines put in before `at`, or taken out from `at` on (`count` below 0). */
  | {
      readonly kind: 'lines';
      readonly sheet: string;
      readonly axis: 'row' | 'column';
      readonly at: number;
      readonly count: number;
    }
  /** Row n of the area, from 0, is the one that was `order[n]`. */
  | { readonly kind: 'order'; readonly sheet: string; readonly area: Area; readonly order: readonly number[] }
  /** The sheet's size, and what cells hold. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly rows: number;
      readonly columns: number;
      readonly cells: readonly EntryCell[];
    };

/** All that a cell is; null where there is none. */
export interface EntryCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<Cell> | null;
}
