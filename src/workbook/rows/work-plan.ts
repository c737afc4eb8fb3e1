import { readPeriod } from '../cells/period';
import { textOf } from '../cells/text';
import type { PlanRecord } from '../records';
import { readRows, type RowReading } from '../row-reading';
import type { workPlanSheet } from '../schemas/work-plan';
import type { Table } from '../table';
import { readClientCell, type KnownClients } from './known-clients';

/** The planned tasks, as far as their Spent formula needs them. */
export function readWorkPlan(
  table: Table<keyof typeof workPlanSheet.columns>,
  clients: KnownClients,
  locale: string,
): readonly RowReading<PlanRecord>[] {
  return readRows(table, (cursor) => {
    const period = cursor.required('period', readPeriod(cursor.cell('period'), locale));
    const client = readClientCell(cursor, 'client', clients);
    const task = textOf(cursor.cell('task'));
    if (period === null || client === null || task === '') return null;
    return { row: cursor.row, period, client: client.name, task };
  });
}
