import type { Book } from './book';
import { managersIn } from './rows/managers';
import type { SheetName } from './sheets';
import type { Table } from './table';

/** What the plan of a sheet takes from the rest of the book. */
export interface PlanContext {
  /** Addresses of those who may edit what is not for all staff. Empty: the book names none, and nobody is kept out. */
  readonly managers: readonly string[];
  /** At which share of the hours to warn, 0.8. */
  readonly alertShare: number;
  /** The sheets that are there: lists are offered from them under the names and headers that they have. */
  readonly tables: { readonly [Name in SheetName]?: Table | null };
}

export function planContextOf({ tables, settings }: Book): PlanContext {
  return { managers: managersIn(tables.staff), alertShare: settings.alertPercent / 100, tables };
}
