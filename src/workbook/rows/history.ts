import { parsePeriod } from '../../ledger/period';
import type { Language } from '../../words/language';
import type { Cell, Written } from '../cell';
import { readChoice } from '../cells/choice';
import { isBlank, textOf } from '../cells/text';
import type { HistoryRecord } from '../records';
import { existingRowsOfProgram } from '../row-reading';
import { HISTORY_KINDS, type historySheet } from '../schemas/history';
import { CHARGES } from '../schemas/time-log';
import type { Table } from '../table';
import { countOf, decimalHours, minutesOfDecimal } from './auto-cells';

export type HistoryColumn = keyof typeof historySheet.columns;

/** The rows that closes have recorded; a row that is torn counts nowhere, for no statement bears its close. */
export function readHistory(table: Table<HistoryColumn>): readonly HistoryRecord[] {
  return existingRowsOfProgram(table).flatMap(({ row, cells }) => {
    const record = recordOf(row, (key) => cells[(table.columns.get(key) ?? 0) - 1]);
    return record === null ? [] : [record];
  });
}

function recordOf(row: number, at: (key: HistoryColumn) => Cell | undefined): HistoryRecord | null {
  const kind = readChoice<HistoryRecord['kind']>(at('kind'), HISTORY_KINDS, 'work');
  const period = parsePeriod(textOf(at('period')));
  const revision = countOf(at('revision'));
  const charge = readChoice<'yes' | 'no'>(at('charge'), CHARGES, 'yes');
  if (!kind.ok || period === null || revision === null || !charge.ok) return null;
  return {
    row,
    close: textOf(at('close')),
    kind: kind.value,
    period,
    client: textOf(at('client')),
    revision,
    date: textOf(at('date')),
    service: textOf(at('service')),
    category: textOf(at('category')),
    task: textOf(at('task')),
    worker: textOf(at('worker')),
    minutes: minutesOfDecimal(at('hours')),
    countedMinutes: minutesOfDecimal(at('counted')),
    charged: isBlank(at('charge')) ? null : charge.value === 'yes',
    amount: textOf(at('amount')),
    for: textOf(at('for')),
    id: textOf(at('id')),
    data: textOf(at('data')),
  };
}

/** The cells of a History row. */
export function historyCells(record: Omit<HistoryRecord, 'row'>, language: Language): Record<HistoryColumn, Written> {
  return {
    close: record.close,
    kind: HISTORY_KINDS[record.kind][language],
    period: record.period,
    client: record.client,
    revision: record.revision,
    date: record.date,
    service: record.service,
    category: record.category,
    task: record.task,
    worker: record.worker,
    hours: record.minutes === null ? null : decimalHours(record.minutes),
    counted: record.countedMinutes === null ? null : decimalHours(record.countedMinutes),
    charge: record.charged === null ? null : CHARGES[record.charged ? 'yes' : 'no'][language],
    amount: record.amount === '' ? null : Number(record.amount),
    for: record.for,
    id: record.id,
    data: record.data,
  };
}
