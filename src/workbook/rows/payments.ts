import type { PaymentKind } from '../../ledger/agreement';
import { paymentFault } from '../../ledger/payment-fault';
import { readChoice } from '../cells/choice';
import { readDate } from '../cells/date';
import { readHours } from '../cells/hours';
import { readPeriod } from '../cells/period';
import { textOf } from '../cells/text';
import type { PaymentRecord } from '../records';
import { readRows, type RowCursor, type RowReading } from '../row-reading';
import { PAYMENT_KINDS, type paymentsSheet } from '../schemas/payments';
import type { Table } from '../table';
import { readClientCell, type KnownClients } from './known-clients';
import { moneyCell } from './money-cell';

type Column = keyof typeof paymentsSheet.columns;

/** The payments of all clients, with what L14 refuses as errors on their cells. */
export function readPayments(
  table: Table<Column>,
  clients: KnownClients,
  locale: string,
): readonly RowReading<PaymentRecord>[] {
  return readRows(table, (cursor) => {
    const date = cursor.required('date', readDate(cursor.cell('date'), locale));
    const client = readClientCell(cursor, 'client', clients);
    cursor.concern(client?.name ?? null, date);
    const kind = cursor.optional(
      'kind',
      readChoice<PaymentKind>(cursor.cell('kind'), PAYMENT_KINDS, 'subscription'),
      null,
    );
    const forPeriod = cursor.optional('for', readPeriod(cursor.cell('for'), locale), null);
    const hours = readHours(cursor.cell('hours'));
    const minutes = cursor.optional('hours', hours, null);
    if (client === null) return null;
    const amountMinor = moneyCell(cursor, 'amount', client.currency, undefined);
    if (date === null || kind === null || amountMinor === null || (minutes === null && wasTyped(hours))) return null;
    const payment = { kind, amountMinor: amountMinor ?? null, minutes };
    reportFault(cursor, payment);
    return { row: cursor.row, date, forPeriod, note: textOf(cursor.cell('note')), ...payment };
  });
}

function wasTyped(result: ReturnType<typeof readHours>): boolean {
  return !result.ok && result.problem !== 'missing';
}

function reportFault(
  cursor: RowCursor<Column>,
  payment: Pick<PaymentRecord, 'kind' | 'amountMinor' | 'minutes'>,
): void {
  const fault = paymentFault(payment);
  if (fault === null) return;
  const key = fault.field === 'amount' ? 'amount' : 'hours';
  cursor.report(key, fault.code, { found: textOf(cursor.cell(key)) });
}
