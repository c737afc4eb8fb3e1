import type { Looks, ShownCell } from '../protocol';

/** What windows are to be told; sheets by number. What is told of a whole sheet depends on who looks: `shownSheet`. */
export type BookChange =
  /** Sheets came, went, or stand in another order: all there is is to be told. */
  | { readonly kind: 'sheets' }
  /** Rows or columns moved: the whole sheet is. */
  | { readonly kind: 'sheet'; readonly sheet: number; readonly looks: Looks }
  /** All of the sheet but its cells. */
  | { readonly kind: 'layout'; readonly sheet: number; readonly looks: Looks }
  | {
      readonly kind: 'cells';
      readonly sheet: number;
      readonly revision: number;
      readonly cells: readonly ShownCell[];
      readonly looks: Looks;
    };
