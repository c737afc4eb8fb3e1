import { NO_MINUTES, type Minutes } from '../../ledger/minutes';
import { readHours } from '../cells/hours';
import { readPeriod } from '../cells/period';
import { textOf } from '../cells/text';
import type { TermsRecord } from '../records';
import { readRows, type RowCursor, type RowReading } from '../row-reading';
import type { termsSheet } from '../schemas/terms';
import type { Table } from '../table';
import { readClientCell, type KnownClients } from './known-clients';
import { moneyCell } from './money-cell';

type Column = keyof typeof termsSheet.columns;

/** The terms of all clients; a second row of one client for one month is an error on the later row (L14). */
export function readTerms(
  table: Table<Column>,
  clients: KnownClients,
  locale: string,
): readonly RowReading<TermsRecord>[] {
  const rowOf = new Map<string, number>();
  return readRows(table, (cursor) => {
    const client = readClientCell(cursor, 'client', clients);
    cursor.concern(client?.name ?? null, null);
    const from = cursor.required('from', readPeriod(cursor.cell('from'), locale));
    if (client === null) return null;
    const feeMinor = moneyCell(cursor, 'fee', client.currency, undefined);
    if (feeMinor === undefined) cursor.report('fee', 'value-missing', { column: cursor.header('fee') });
    notBelowZero(cursor, 'fee', feeMinor ?? null);
    const allotmentMinutes = readAllotment(cursor, feeMinor === 0);
    const overageRateMinor = moneyCell(cursor, 'overageRate', client.currency, null);
    notBelowZero(cursor, 'overageRate', overageRateMinor);
    const projectRateMinor = moneyCell(cursor, 'projectRate', client.currency, null);
    notBelowZero(cursor, 'projectRate', projectRateMinor);
    if (from === null || allotmentMinutes === null || feeMinor === null || feeMinor === undefined) return null;
    const key = JSON.stringify([client.name, from]);
    const earlier = rowOf.get(key);
    if (earlier !== undefined) cursor.report('from', 'duplicate-terms', { period: from, row: earlier });
    else rowOf.set(key, cursor.row);
    return { row: cursor.row, from, feeMinor, allotmentMinutes, overageRateMinor, projectRateMinor };
  });
}

/** The hours of a paid month; they may be left out where the month is paused, at fee 0. */
function readAllotment(cursor: RowCursor<Column>, paused: boolean): Minutes | null {
  const hours = readHours(cursor.cell('allotment'));
  const allotment = paused ? cursor.optional('allotment', hours, NO_MINUTES) : cursor.required('allotment', hours);
  notBelowZero(cursor, 'allotment', allotment);
  return allotment;
}

function notBelowZero(cursor: RowCursor<Column>, key: Column, value: number | null): void {
  if (value !== null && value < 0)
    cursor.report(key, 'below-zero', { found: textOf(cursor.cell(key)), column: cursor.header(key) });
}
