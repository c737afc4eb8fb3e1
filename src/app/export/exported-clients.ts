import { creditOf, overageOwed, type Account } from '../../ledger/account';
import type { PaymentKind } from '../../ledger/agreement';
import { minor } from '../../ledger/money';
import type { PlainDate } from '../../ledger/period';
import { inOrderOfUse, sourceOf } from '../../ledger/lots';
import { currencyExponent } from '../../ledger/currency';
import { readChoice } from '../../workbook/cells/choice';
import { nameKey } from '../../workbook/cells/name';
import type { HistoryRecord, LedgerRecord } from '../../workbook/records';
import { minorOfDecimal } from '../../workbook/rows/auto-cells';
import { PAYMENT_KINDS } from '../../workbook/schemas/payments';
import { statementKey } from '../journal-lines';
import { accountOf, newestStatements } from '../ledger-check';
import type { Survey } from '../survey';
import type { ExportedClient, ExportedPayment, ExportedPeriod } from './exported-client';

/** Every client that has closed periods, with what each of them posted; by its name as the newest of them has it. */
export function exportedClients({ book, ledger }: Survey): readonly ExportedClient[] {
  const standing = ledger.rows.filter((row) => row.status === 'closed');
  const historyOf = new Map<string, HistoryRecord[]>(standing.map((row) => [statementKey(row), []]));
  for (const row of book.history) historyOf.get(statementKey(row))?.push(row);
  const newest = newestStatements(standing);
  const rowsOf = new Map<string, LedgerRecord[]>([...newest.keys()].map((key) => [key, []]));
  for (const row of standing) rowsOf.get(nameKey(row.client))?.push(row);
  return [...newest].map(([key, { client: name }]) => {
    const rows = (rowsOf.get(key) ?? []).sort((a, b) => (a.period < b.period ? -1 : 1));
    const accounts = rows.map(accountOf);
    const currency = accounts[0]?.currency ?? '';
    const exponent = currencyExponent(currency) ?? 0;
    const periods = rows.map((row, index) =>
      exportedPeriod(row, accounts[index], historyOf.get(statementKey(row)) ?? [], exponent),
    );
    return {
      name,
      currency,
      exponent,
      openingValueMinor: openingValue(accounts[0], periods[0]),
      periods,
    };
  });
}

function exportedPeriod(
  row: LedgerRecord,
  account: Account | undefined,
  history: readonly HistoryRecord[],
  exponent: number,
): ExportedPeriod {
  if (account === undefined) throw new Error(`ledger row ${row.row} has no state`);
  const works = history.filter((one) => one.kind === 'work');
  return {
    period: row.period,
    revision: row.revision,
    opening: row.opening,
    granted: row.granted,
    adjusted: row.adjusted,
    used: row.used,
    expired: row.expired,
    overageSettled: row.overageSettled,
    closing: row.closing,
    earned: row.earned,
    forfeited: row.forfeited,
    valueLeft: row.valueLeft,
    credit: creditOf(account),
    overageCharge: row.overageCharge,
    overageOwed: overageOwed(account),
    entries: works.length,
    debt: account.debtMinutes,
    lots: inOrderOfUse(account.lots).map((lot) => ({
      release: lot.release,
      minutes: lot.minutes,
      value: lot.valueMinor,
      source: sourceOf(lot),
    })),
    payments: history.flatMap((one) => payment(one, exponent)),
  };
}

/** What a payment row moved in money; credit notes and adjustments move none. */
function payment(row: HistoryRecord, exponent: number): ExportedPayment[] {
  const kind = readChoice<PaymentKind>(row.service, PAYMENT_KINDS, 'subscription');
  const amount = row.amount === '' ? null : minorOfDecimal(Number(row.amount), exponent);
  if (row.kind !== 'payment' || !kind.ok || amount === null || amount === 0) return [];
  if (kind.value === 'creditNote' || kind.value === 'adjustment') return [];
  const amountMinor = kind.value === 'refund' ? minor(-Math.abs(amount)) : amount;
  return [{ id: row.id, date: row.date as PlainDate, amountMinor }];
}

/** What was received before the first close: all received by then, less what its rows brought. */
function openingValue(
  first: Account | undefined,
  period: ExportedPeriod | undefined,
): ExportedClient['openingValueMinor'] {
  const brought = (period?.payments ?? []).reduce((sum, one) => sum + Math.max(0, one.amountMinor), 0);
  return minor((first?.receivedMinor ?? 0) - brought);
}
