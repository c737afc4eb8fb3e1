import type { Block, Tables } from '../app/ports';

/** What the ports speak of, by its own names. */
export type Grid = ReturnType<Tables['read']>;
export type Cell = Grid['rows'][number][number];
export type Written = Block['cells'][number][number];
export type PlainDate = Extract<Written, { readonly date: unknown }>['date'];
export type SheetPlan = Parameters<Tables['prepare']>[0];
export type Prepared = ReturnType<Tables['prepare']>;
export type ColumnPlan = SheetPlan['columns'][number];

/** Google's own. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Range = GoogleAppsScript.Spreadsheet.Range;
