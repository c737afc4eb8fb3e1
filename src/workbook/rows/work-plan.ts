import { firstDay } from '../../ledger/period';
import { readChoice } from '../cells/choice';
import { readPeriod } from '../cells/period';
import { textOf } from '../cells/text';
import type { PlanRecord } from '../records';
import { readRows, type RowCursor, type RowReading } from '../row-reading';
import { wordsOf } from '../schema';
import { PLAN_STATUSES, type workPlanSheet } from '../schemas/work-plan';
import type { Table } from '../table';
import { hoursOrNone } from './hours-or-none';
import { readClientCell, type KnownClients } from './known-clients';

type Column = keyof typeof workPlanSheet.columns;

/** The planned tasks. An estimate or a status that cannot be read is passed over: only reports show them. */
export function readWorkPlan(
  table: Table<Column>,
  clients: KnownClients,
  locale: string,
): readonly RowReading<PlanRecord>[] {
  return readRows(table, (cursor) => {
    const period = cursor.required('period', readPeriod(cursor.cell('period'), locale));
    const client = readClientCell(cursor, 'client', clients);
    cursor.concern(client?.name ?? null, period === null ? null : firstDay(period));
    const task = textOf(cursor.cell('task'));
    const estimateMinutes = hoursOrNone(cursor, 'estimate');
    const status = readStatus(cursor);
    if (period === null || client === null || task === '') return null;
    const service = textOf(cursor.cell('service'));
    return { row: cursor.row, period, client: client.name, task, service, estimateMinutes, status };
  });
}

function readStatus(cursor: RowCursor<Column>): PlanRecord['status'] {
  const status = readChoice<PlanRecord['status']>(cursor.cell('status'), PLAN_STATUSES, 'planned');
  if (status.ok) return status.value;
  const { found } = status;
  cursor.report('status', 'word-ignored', { found, column: cursor.header('status'), choices: wordsOf(PLAN_STATUSES) });
  return 'planned';
}
