import type { PlainDate } from '../ledger/period';

/**
 * What a cell with a date, time or duration format holds: the day in the spreadsheet's zone and the text it
 * shows. Durations and times are read from `shown`, never by clock arithmetic.
 */
export interface Moment {
  readonly date: PlainDate;
  readonly shown: string;
}

/** A cell as it is read: `''` where empty, a formula error as its text (`#N/A`). */
export type Cell = string | number | boolean | Moment;

/** A whole sheet; `rows[0]` is spreadsheet row 1, `rows[r][0]` column A. Rows may be ragged. */
export interface Grid {
  readonly sheet: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell as it is written; text is always written as text, whatever it looks like. null empties the cell. */
export type Written = string | number | boolean | null | { readonly formula: string } | { readonly date: PlainDate };

export function isMoment(cell: Cell | undefined): cell is Moment {
  return typeof cell === 'object';
}
