import type { Language } from '../words/language';
import type { Book } from '../workbook/book';
import { planOf } from '../workbook/plan-of';
import type { Schema } from '../workbook/schema';
import { SHEETS, type SheetName } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import { deriveAll } from './derive';
import { beginAtSchema, migrate, refuseNewerBook } from './migrations';
import { loadBook, loadFrame } from './load';
import { whileLocked } from './locked';
import { planContext } from './plan-context';
import type { Ports, Prepared } from './ports';

export interface SetUpRequest {
  readonly language: Language;
}

/** Sheets in the order of their tabs; those that others offer lists from come before them. */
const ORDER: readonly SheetName[] = [
  'clients',
  'services',
  'staff',
  'terms',
  'payments',
  'timeLog',
  'workPlan',
  'balances',
  'settings',
  'ledger',
  'history',
  'journal',
];

export interface SetUpResult {
  /** Names of the sheets that were made. */
  readonly made: readonly string[];
  /** How many things were put back in sheets that were there. */
  readonly mended: number;
  /** Addresses of managers that Google does not know: they could not be let into the managers' sheets. */
  readonly refusedEditors: readonly string[];
}

/**
 * Makes the sheets that are missing and mends those that are there, leaving alone what the office added; a book of an
 * earlier version is brought up to this one first. Throws NewerBook.
 */
export function setUpBook(ports: Ports, { language }: SetUpRequest): SetUpResult {
  return whileLocked(ports.lock, () => {
    const { tables, store } = ports;
    const before = tables.names();
    refuseNewerBook(store);
    const isNew = isNothingThere(loadFrame(tables));
    const migrated = isNew ? 0 : migrate(ports);
    const book = loadBook(tables);
    const context = planContext(ports, book);
    const prepared = ORDER.map((name): Prepared => {
      const schema: Schema = SHEETS[name];
      const table: Table | null = book.tables[name];
      return tables.prepare(planOf(schema, isNew ? language : book.language, table, context));
    });
    tables.flush();
    beginAtSchema(store);
    if (!isNew && !loadFrame(tables).broken) deriveAll(ports);
    return {
      made: tables.names().filter((name) => !before.includes(name)),
      mended: prepared.reduce((sum, { mended }) => sum + mended, migrated),
      refusedEditors: [...new Set(prepared.flatMap(({ refusedEditors }) => refusedEditors))],
    };
  });
}

function isNothingThere({ tables }: Book): boolean {
  return Object.values(tables).every((table) => table === null);
}
