import type { Language } from '../words/language';
import { planOf } from '../workbook/plan-of';
import type { Schema } from '../workbook/schema';
import { SHEETS, type SheetName } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import { loadBook } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';

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
}

/** Makes the sheets that are missing and mends those that are there, leaving alone what the office added. */
export function setUpBook(ports: Ports, { language }: SetUpRequest): SetUpResult {
  return whileLocked(ports.lock, () => {
    const { tables } = ports;
    const before = tables.names();
    const book = loadBook(tables);
    const isNew = Object.values(book.tables).every((table) => table === null);
    for (const name of ORDER) {
      const schema: Schema = SHEETS[name];
      const table: Table | null = book.tables[name];
      tables.prepare(planOf(schema, isNew ? language : book.language, table));
    }
    tables.flush();
    return { made: tables.names().filter((name) => !before.includes(name)) };
  });
}
