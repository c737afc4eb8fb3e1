import type { PlainDate } from '../ledger/period';
import { hoursText } from '../words/format';
import type { Written } from '../workbook/cell';
import { issue, type Issue } from '../workbook/issue';
import type { HistoryRecord, LedgerRecord } from '../workbook/records';
import { existingRowsOfProgram } from '../workbook/row-reading';
import { CHARGES } from '../workbook/schemas/time-log';
import type { ColumnOf } from '../workbook/sheets';
import { cellName, type Table } from '../workbook/table';
import { appended } from './cells-of';
import { statementKey } from './journal-lines';
import type { Tables } from './ports';
import type { Survey } from './survey';

/**
 * Puts rows back that statements posted and the office has since cleared out of its sheets, as History recorded them,
 * with ID and stamp: a month that is reopened without them would be closed again without that work (L22). Says of
 * each where it stands now.
 */
export function restoreRows(tables: Tables, survey: Survey, statements: readonly LedgerRecord[]): readonly Issue[] {
  const { book } = survey;
  const keys = new Set(statements.map(statementKey));
  const cleared = (kind: HistoryRecord['kind'], there: readonly { readonly id: string }[]) => {
    const ids = new Set(there.map((row) => row.id));
    return book.history.filter((row) => row.kind === kind && keys.has(statementKey(row)) && !ids.has(row.id));
  };
  const charge = (row: HistoryRecord) => (row.charged === false ? CHARGES.no[book.language] : null);
  return [
    ...putBack(tables, book.tables.timeLog, cleared('work', book.entries), (row) => entryCells(row, charge(row))),
    ...putBack(tables, book.tables.payments, cleared('payment', book.payments), paymentCells),
  ];
}

function putBack<K extends string>(
  tables: Tables,
  table: Table<K> | null,
  rows: readonly HistoryRecord[],
  cellsOf: (row: HistoryRecord) => Partial<Record<K, Written>>,
): Issue[] {
  if (table === null || rows.length === 0) return [];
  const existing = existingRowsOfProgram(table);
  const last = existing[existing.length - 1]?.row ?? table.headerRow;
  tables.write(table.sheet, [appended(table, rows.map(cellsOf))]);
  return rows.map(({ client, period }, index) =>
    issue('row-restored', { period }, { sheet: table.sheet, cell: cellName(1, last + 1 + index), client, date: null }),
  );
}

function entryCells(row: HistoryRecord, charge: string | null): Partial<Record<ColumnOf<'timeLog'>, Written>> {
  const { client, service, task, worker, period, id } = row;
  return { date: dateOf(row), client, service, task, worker, hours: hoursOf(row), charge, posted: period, id };
}

function paymentCells(row: HistoryRecord): Partial<Record<ColumnOf<'payments'>, Written>> {
  const { client, service, task, period, id, amount } = row;
  return {
    date: dateOf(row),
    client,
    amount: amount === '' ? null : Number(amount),
    kind: service,
    for: row.for,
    hours: hoursOf(row),
    note: task,
    posted: period,
    id,
  };
}

function dateOf(row: HistoryRecord): Written {
  return { date: row.date as PlainDate };
}

function hoursOf({ minutes }: HistoryRecord): Written {
  return minutes === null ? null : hoursText(minutes).replace('\u2212', '-');
}
