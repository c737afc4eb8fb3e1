import type { PlainDate } from '../../ledger/period';
import type { Cell, Grid } from '../../workbook/cell';
import type { Block } from '../ports';

/** What can be seen and done at once when somebody has edited a sheet: a few rows of it, and other sheets where needed. */
export interface EditDesk {
  /** Name of the edited sheet. */
  readonly sheet: string;
  /** Rows of the edited sheet as they stand now, from 1; fewer where it ends before. What a date shows is its instant. */
  rows(first: number, last: number): readonly (readonly Cell[])[];
  /** Another sheet of the book by its very name; null where there is none. */
  other(sheet: string): Grid | null;
  /** Names of all sheets. */
  names(): readonly string[];
  /** True when nobody else may write IDs from now on. Does not wait. */
  lock(): boolean;
  /** Writes cells of the edited sheet, all within it. */
  write(blocks: readonly Block[]): void;
  flush(): void;
  /** Whether a formula stands in each cell of a column of the edited sheet from one row to another. */
  formulas(column: number, first: number, last: number): readonly boolean[];
  /** Notes of a column of the edited sheet from one row to another, `''` where there is none. */
  notes(column: number, first: number, last: number): readonly string[];
  /** Marks a cell with a colour and this note; null takes the colour and the note away. */
  mark(row: number, column: number, note: string | null): void;
  /** In the spreadsheet's zone. */
  today(): PlainDate;
  locale(): string;
  newId(): string;
}

/** The rectangle that was edited, from 1, its ends included. */
export interface EditedArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
