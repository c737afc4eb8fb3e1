import type { Written } from './cell';

/** How one column of a sheet is laid out; all that Google Sheets and .xlsx both know. */
export interface ColumnPlan {
  readonly header: string;
  /** Note on the header cell: what to type here. */
  readonly note: string;
  /** Number format of the whole column below the header; `@` is plain text. */
  readonly format: string;
  /**
   * What is typed must stay as it was typed: cells that are empty or hold text are plain text, whatever format they
   * were given since.
   */
  readonly asTyped: boolean;
  readonly widthPixels: number;
  /** Values offered in a list; others warn, they are not refused. Empty: no list. */
  readonly choices: readonly string[];
  /** The list is another sheet's column instead (`{ sheet, header }`), growing with it. */
  readonly choicesFrom: { readonly sheet: string; readonly header: string } | null;
  /** Written by the program: shown greyed, protected with a warning. */
  readonly auto: boolean;
}

/** Who may edit a sheet that is not for all staff. */
export interface ProtectionPlan {
  /** What the protection is known by. */
  readonly description: string;
  /** Addresses of those who may, beside the spreadsheet's owner and whoever sets it up. Empty: all, after a warning. */
  readonly editors: readonly string[];
}

/** Cells that take a colour by a number in their row. */
export interface ColourPlan {
  /** Headers of the columns that take it. */
  readonly over: readonly string[];
  /** Header of the column with the number; what is no number counts as 0. */
  readonly by: string;
  readonly is: 'atLeast' | 'below';
  /** In steps of a millionth. */
  readonly limit: number;
  readonly tone: 'warning' | 'alarm';
}

/** What set-up makes of one sheet. Columns that the office added, and their order, are left alone. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  /** Rows written below the header of a sheet in which nothing stands yet, and never again. */
  readonly rows: readonly (readonly Written[])[];
  /** The header row is the last of them. */
  readonly frozenRows: number;
  /** Everything in it is the program's. */
  readonly auto: boolean;
  /** Null: staff type here, and only automatic columns warn before an edit. */
  readonly protection: ProtectionPlan | null;
  /** The first that holds counts. */
  readonly colours: readonly ColourPlan[];
}
