import { minutes, type Minutes } from '../../ledger/minutes';
import { minor } from '../../ledger/money';
import type { Period } from '../../ledger/period';
import { addressesIn } from '../cells/addresses';
import { readChoice } from '../cells/choice';
import { readHours } from '../cells/hours';
import { nameKey } from '../cells/name';
import { readCount } from '../cells/number';
import { readPeriod } from '../cells/period';
import { isBlank, isFormulaError, textOf } from '../cells/text';
import type { ClientRecord, Settings } from '../records';
import { readRows, type RowCursor, type RowReading } from '../row-reading';
import { DELIVERIES, GRANTS, OVERAGES, RELEASES, CLIENT_TYPES, type clientsSheet } from '../schemas/clients';
import type { Table } from '../table';
import type { Choices } from '../schema';
import { readLeftOut } from './left-out';
import { moneyCell } from './money-cell';
import { readCurrency, readLanguage } from './settings';

type Column = keyof typeof clientsSheet.columns;
type Cursor = RowCursor<Column>;

/** The clients, each by the name of its row; a name that stands twice is an error on the later row. */
export function readClients(
  table: Table<Column>,
  settings: Settings,
  locale: string,
): readonly RowReading<ClientRecord>[] {
  const firstOf = new Map<string, { readonly name: string; readonly row: number }>();
  return readRows(table, (cursor) => {
    const name = readName(cursor);
    const earlier = name === null ? undefined : firstOf.get(nameKey(name));
    cursor.concern(earlier?.name ?? name, null);
    if (name === null) return null;
    if (earlier !== undefined) cursor.report('client', 'duplicate-client', { found: name, row: earlier.row });
    else firstOf.set(nameKey(name), { name, row: cursor.row });
    return readClient(cursor, name, settings, locale);
  });
}

function readName(cursor: Cursor): string | null {
  const cell = cursor.cell('client');
  const name = textOf(cell).replace(/\s+/gu, ' ');
  if (name !== '' && !isFormulaError(cell)) return name;
  if (name === '') cursor.report('client', 'value-missing', { column: cursor.header('client') });
  else cursor.report('client', 'formula-error', { found: name });
  return null;
}

function readClient(cursor: Cursor, name: string, settings: Settings, locale: string): ClientRecord | null {
  const start = cursor.required('start', readPeriod(cursor.cell('start'), locale));
  const end = cursor.optional('end', readPeriod(cursor.cell('end'), locale), null);
  checkOrder(cursor, start, end);
  const currency = readCurrency(cursor, 'currency', settings.currency);
  choice(cursor, 'type', CLIENT_TYPES, 'business');
  const delivery = choice<ClientRecord['delivery']>(cursor, 'delivery', DELIVERIES, 'share');
  const grant = choice(cursor, 'grant', GRANTS, 'paid');
  const release = choice(cursor, 'release', RELEASES, 'monthly');
  const overage = choice(cursor, 'overage', OVERAGES, 'carry');
  const billingMonths = readBillingMonths(cursor);
  const expiryMonths = cursor.optional('expiryMonths', readCount(cursor.cell('expiryMonths'), 0, 1200), null);
  const carryLimitMinutes = readCarryLimit(cursor);
  const openingMinutes = cursor.optional('openingHours', readHours(cursor.cell('openingHours')), minutes(0));
  const openingValueMinor = currency === null ? null : moneyCell(cursor, 'openingValue', currency, minor(0));
  checkOpening(cursor, openingMinutes, openingValueMinor);
  if (start === null || currency === null || grant === null || release === null || overage === null) return null;
  if (delivery === null || billingMonths === null || openingMinutes === null || openingValueMinor === null) return null;
  return {
    row: cursor.row,
    name,
    start,
    end,
    language: readLanguage(cursor, 'language', settings.language),
    currency,
    billingMonths,
    grant,
    release,
    carryLimitMinutes,
    expiryMonths,
    overage,
    openingMinutes,
    openingValueMinor,
    details: textOf(cursor.cell('details')),
    contract: textOf(cursor.cell('contract')),
    emails: readEmails(cursor),
    delivery,
    signatory: textOf(cursor.cell('signatory')),
    leftOut: readLeftOut(cursor, 'leaveOut', cursor.header('leaveOut')),
  };
}

/** Nothing but the mails hangs on an address: one that cannot be one is named, and passed over. */
function readEmails(cursor: Cursor): readonly string[] {
  const { addresses, wrong } = addressesIn(textOf(cursor.cell('emails')));
  if (wrong.length > 0) cursor.report('emails', 'address-unreadable', { found: wrong.join(' ') });
  return addresses;
}

function choice<V extends string>(cursor: Cursor, key: Column, choices: Choices<V>, blank: V): V | null {
  return cursor.optional(key, readChoice(cursor.cell(key), choices, blank), blank);
}

function checkOrder(cursor: Cursor, start: Period | null, end: Period | null): void {
  if (start !== null && end !== null && end < start) cursor.report('end', 'end-before-start', { start, end });
}

function readBillingMonths(cursor: Cursor): number | null {
  const months = cursor.optional('billingMonths', readCount(cursor.cell('billingMonths'), 1, 12), 1);
  if (months === null || [1, 3, 6, 12].includes(months)) return months;
  const choices = ['1', '3', '6', '12'];
  cursor.report('billingMonths', 'choice-unknown', { found: String(months), choices: { en: choices, ru: choices } });
  return null;
}

function readCarryLimit(cursor: Cursor): Minutes | null {
  const limit = cursor.optional('carryLimit', readHours(cursor.cell('carryLimit')), null);
  if (limit !== null && limit < 0) {
    cursor.report('carryLimit', 'below-zero', {
      found: textOf(cursor.cell('carryLimit')),
      column: cursor.header('carryLimit'),
    });
  }
  return limit;
}

/** An opening value belongs to opening hours above 0 (L14), and is never below 0 itself. */
function checkOpening(cursor: Cursor, hours: Minutes | null, value: number | null): void {
  const cell = cursor.cell('openingValue');
  if (isBlank(cell) || value === null || value === 0) return;
  const found = textOf(cell);
  if (value < 0) cursor.report('openingValue', 'below-zero', { found, column: cursor.header('openingValue') });
  else if (hours === null || hours <= 0) cursor.report('openingValue', 'opening-value-without-hours', { found });
}
