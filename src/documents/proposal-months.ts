import type { Account } from '../ledger/account';
import type { Agreement } from '../ledger/agreement';
import { closePeriod } from '../ledger/close';
import { minutes, NO_MINUTES, type Minutes } from '../ledger/minutes';
import { minor, NO_MONEY, type Minor } from '../ledger/money';
import { addMonths, firstDay, periodOfDate, type Period } from '../ledger/period';
import type { ProposalSource } from './proposal-source';

/** A month of the example. */
interface CarriedMonth {
  readonly period: Period;
  readonly opening: Minutes;
  readonly paid: Minor;
  readonly granted: Minutes;
  readonly used: Minutes;
  readonly closing: Minutes;
}

/**
 * How unused hours carry forward, with the client's own fee and hours and by the rules of the ledger: half a month's
 * hours used, then all of them, then one and a half. Nothing where no fee buys hours.
 */
export function carriedMonths(source: ProposalSource): CarriedMonth[] {
  const { fee, allotmentMinutes, billingMonths, date } = source;
  if (fee <= 0 || allotmentMinutes <= 0) return [];
  const agreement = agreementOf(source);
  const half = Math.floor(allotmentMinutes / 2);
  const uses = [half, allotmentMinutes, 2 * allotmentMinutes - half].map(minutes);
  let account: Account | null = null;
  return uses.map((used, index) => {
    const period = addMonths(periodOfDate(date), index + 1);
    const paid = index % billingMonths === 0 ? minor(fee * billingMonths) : NO_MONEY;
    const closing = closePeriod(
      account,
      agreement,
      period,
      {
        payments: paid === 0 ? [] : [subscription(period, paid)],
        work: [{ date: firstDay(period), countedMinutes: used, charged: true }],
      },
      60,
    );
    if (!closing.ok) throw new Error(`an example that cannot be closed: ${JSON.stringify(closing.refusals)}`);
    const { statement, account: after } = closing.closed;
    account = after;
    return { period, opening: statement.opening, paid, granted: statement.granted, used, closing: statement.closing };
  });
}

function subscription(period: Period, paid: Minor) {
  const date = firstDay(period);
  return {
    id: period,
    row: 1,
    date,
    kind: 'subscription',
    amountMinor: paid,
    forPeriod: null,
    minutes: null,
  } as const;
}

function agreementOf({ fee, allotmentMinutes, billingMonths, currency, date }: ProposalSource): Agreement {
  const start = addMonths(periodOfDate(date), 1);
  return {
    start,
    end: null,
    currency: currency.code,
    billingMonths,
    grant: 'paid',
    release: 'monthly',
    carryLimitMinutes: null,
    expiryMonths: null,
    overage: 'carry',
    openingMinutes: NO_MINUTES,
    openingValueMinor: NO_MONEY,
    terms: [{ from: start, feeMinor: fee, allotmentMinutes, overageRateMinor: null }],
  };
}
