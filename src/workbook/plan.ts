import type { Written } from './cell';

/** How one column of a sheet is laid out; all that Google Sheets and .xlsx both know. */
export interface ColumnPlan {
  readonly header: string;
  /** Note on the header cell: what to type here. */
  readonly note: string;
  /** Number format of the whole column below the header; `@` is plain text. */
  readonly format: string;
  readonly widthPixels: number;
  /** Values offered in a list; others warn, they are not refused. Empty: no list. */
  readonly choices: readonly string[];
  /** The list is another sheet's column instead (`{ sheet, header }`), growing with it. */
  readonly choicesFrom: { readonly sheet: string; readonly header: string } | null;
  /** Written by the program: shown greyed, protected with a warning. */
  readonly auto: boolean;
}

/** What set-up makes of one sheet. Columns that the office added, and their order, are left alone. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** Rows written below the header of a sheet in which nothing stands yet, and never again. */
  readonly rows: readonly (readonly Written[])[];
  readonly frozenRows: number;
  /** Everything in it is the program's: the whole sheet warns before an edit. */
  readonly auto: boolean;
}
