import { planOfPresent } from '../../workbook/plan-of';
import type { Schema } from '../../workbook/schema';
import { SHEETS } from '../../workbook/sheets';
import type { Table } from '../../workbook/table';
import { loadBook } from '../load';
import { planContext } from '../plan-context';
import type { Migration } from './migration';

/** Sheets that only warned before an edit, if that, are from now on for managers, and Balances has its colours. */
export const rolesAndColours: Migration = {
  to: 2,
  run: (ports) => {
    const { tables } = ports;
    const book = loadBook(tables);
    let mended = 0;
    for (const schema of Object.values<Schema>(SHEETS)) {
      const table: Table | null = book.tables[schema.key];
      if (table === null || table.columns.size === 0) continue;
      mended += tables.prepare(planOfPresent(schema, book.language, table, planContext(ports, book))).mended;
    }
    tables.flush();
    return mended;
  },
};
