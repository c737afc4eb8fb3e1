import type { Book } from '../workbook/book';
import { planOf } from '../workbook/plan-of';
import type { Schema } from '../workbook/schema';
import { SHEETS, type SheetName } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import { planContext } from './plan-context';
import type { Ports } from './ports';

/** Sheets that a close writes to, and what it needs of them. */
const NEEDED: readonly SheetName[] = ['payments', 'timeLog', 'balances', 'ledger', 'history', 'journal'];

/** Makes the sheets and automatic columns that a close writes to, where they are missing. True if anything was. */
export function prepareForClose(ports: Pick<Ports, 'tables' | 'store'>, book: Book): boolean {
  const { tables } = ports;
  const lacking = NEEDED.filter((name) => lacksAutoColumns(SHEETS[name], book.tables[name]));
  for (const name of lacking) {
    const table: Table | null = book.tables[name];
    const schema: Schema = SHEETS[name];
    const plan = planOf(schema, book.language, table, planContext(ports, book));
    const keys = Object.keys(schema.columns);
    const columns = plan.columns.filter((column, index) => {
      const key = keys[index] ?? '';
      return column.auto || table?.columns.has(key) === true;
    });
    tables.prepare(table === null ? plan : { ...plan, columns });
  }
  if (lacking.length > 0) tables.flush();
  return lacking.length > 0;
}

function lacksAutoColumns(schema: Schema, table: Table | null): boolean {
  if (table === null) return true;
  return Object.keys(schema.columns).some((key) => schema.columns[key]?.auto === true && !table.columns.has(key));
}
