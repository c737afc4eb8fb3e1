import type { PaymentKind } from '../ledger/agreement';
import type { Language } from '../words/language';
import { hoursText } from '../words/format';
import type { KnownClients } from '../workbook/rows/known-clients';
import { readChoice } from '../workbook/cells/choice';
import { nameKey, sameName } from '../workbook/cells/name';
import type { EntryRecord, HistoryRecord, PaymentRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';
import { PAYMENT_KINDS } from '../workbook/schemas/payments';
import { decimalText } from './decimal-text';

/** Whether a time entry still says what History recorded of it (L29). */
export function entryMatches(reading: RowReading<EntryRecord>, history: HistoryRecord): boolean {
  const { value, client } = reading;
  return (
    value !== null &&
    sameName(client ?? '', history.client) &&
    value.date === history.date &&
    sameName(value.service, history.service) &&
    sameName(value.task, history.task) &&
    sameName(value.worker, history.worker) &&
    value.minutes === history.minutes &&
    value.charged === history.charged
  );
}

/** Whether a payment still says what History recorded of it (L29); its note is not compared. */
export function paymentMatches(
  reading: RowReading<PaymentRecord>,
  history: HistoryRecord,
  clients: KnownClients,
): boolean {
  const { value, client } = reading;
  const kind = readChoice<PaymentKind>(history.service, PAYMENT_KINDS, 'subscription');
  return (
    value !== null &&
    sameName(client ?? '', history.client) &&
    value.date === history.date &&
    kind.ok &&
    value.kind === kind.value &&
    amountText(value.amountMinor, clients.get(nameKey(client ?? ''))?.currency.exponent ?? 0) === history.amount &&
    (value.forPeriod ?? '') === history.for &&
    value.minutes === history.minutes
  );
}

/** An amount as History keeps it: the shortest decimal text, `''` for none. */
export function amountText(amountMinor: number | null, exponent: number): string {
  return amountMinor === null ? '' : String(Number(decimalText(amountMinor, exponent)));
}

/** A row in a few words, as it was posted. */
export function historyText(history: HistoryRecord): string {
  return joined([
    history.date,
    history.client,
    history.service,
    history.task,
    history.worker,
    history.minutes === null ? '' : hoursText(history.minutes),
    history.amount,
    history.for,
  ]);
}

/** A time entry in a few words, as it stands now. */
export function entryText({ value, client }: RowReading<EntryRecord>): string {
  if (value === null) return UNREADABLE;
  return joined([value.date, client ?? '', value.service, value.task, value.worker, hoursText(value.minutes)]);
}

/** A payment in a few words, as it stands now. */
export function paymentText(
  { value, client }: RowReading<PaymentRecord>,
  clients: KnownClients,
  language: Language,
): string {
  if (value === null) return UNREADABLE;
  const exponent = clients.get(nameKey(client ?? ''))?.currency.exponent ?? 0;
  return joined([
    value.date,
    client ?? '',
    PAYMENT_KINDS[value.kind][language],
    value.minutes === null ? '' : hoursText(value.minutes),
    amountText(value.amountMinor, exponent),
    value.forPeriod ?? '',
  ]);
}

const UNREADABLE = '?';

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
