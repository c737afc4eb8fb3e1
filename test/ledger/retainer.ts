import { closePeriod, type Closed, type Postings } from '../../src/ledger/close';
import type { Account } from '../../src/ledger/account';
import type { Agreement, Payment, PaymentKind, Terms, Work } from '../../src/ledger/agreement';
import { sourceOf } from '../../src/ledger/lots';
import { minutes, type Minutes } from '../../src/ledger/minutes';
import { minor } from '../../src/ledger/money';
import { nextPeriod } from '../../src/ledger/next-period';
import { lastDay, parsePeriod, plainDateOf, type Period, type PlainDate } from '../../src/ledger/period';
import type { Refusal } from '../../src/ledger/refusal';

/** A client written the way people say it: hours as `1:30`, money in minor units, months and days as text. */

export type Row = Payment | Work;

const FEE_STEP_MINUTES = 60;

export function month(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`not a month: ${text}`);
  return period;
}

export function day(text: string): PlainDate {
  const [year, monthOfYear, dayOfMonth] = text.split('-').map(Number);
  const date = plainDateOf(year ?? NaN, monthOfYear ?? NaN, dayOfMonth ?? NaN);
  if (date === null) throw new Error(`not a day: ${text}`);
  return date;
}

export function time(text: string): Minutes {
  const [, sign, hours, rest] = /^(-?)(\d+):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined) throw new Error(`not a time: ${text}`);
  return minutes((sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest)));
}

export function clock(count: Minutes): string {
  const size = Math.abs(count);
  return `${count < 0 ? '-' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
}

interface TermsGiven {
  readonly from: string;
  readonly fee: number;
  readonly hours: number;
  readonly overageRate?: number;
}

interface Given extends Partial<
  Pick<Agreement, 'grant' | 'release' | 'overage' | 'billingMonths' | 'expiryMonths' | 'currency'>
> {
  readonly start?: string;
  readonly end?: string;
  readonly fee?: number;
  readonly hours?: number;
  readonly overageRate?: number;
  /** Terms rows after the first. */
  readonly changes?: readonly TermsGiven[];
  readonly carryLimit?: string;
  readonly openingHours?: string;
  readonly openingValue?: number;
}

/** An agreement; what is not given is $100 a month for 10 hours from September 2026 on, and the defaults of the book. */
export function retainer(given: Given = {}): Agreement {
  const { start = '2026-09', fee = 100_00, hours = 10, changes = [], ...rest } = given;
  const first = {
    from: start,
    fee,
    hours,
    ...(given.overageRate === undefined ? {} : { overageRate: given.overageRate }),
  };
  return {
    start: month(start),
    end: given.end === undefined ? null : month(given.end),
    currency: rest.currency ?? 'USD',
    billingMonths: rest.billingMonths ?? 1,
    grant: rest.grant ?? 'paid',
    release: rest.release ?? 'monthly',
    carryLimitMinutes: rest.carryLimit === undefined ? null : time(rest.carryLimit),
    expiryMonths: rest.expiryMonths ?? null,
    overage: rest.overage ?? 'carry',
    openingMinutes: time(rest.openingHours ?? '0:00'),
    openingValueMinor: minor(rest.openingValue ?? 0),
    terms: [first, ...changes].map(termsOf),
  };
}

function termsOf(given: TermsGiven): Terms {
  return {
    from: month(given.from),
    feeMinor: minor(given.fee),
    allotmentMinutes: minutes(given.hours * 60),
    overageRateMinor: given.overageRate === undefined ? null : minor(given.overageRate),
  };
}

interface More {
  readonly id?: string;
  readonly for?: string;
  readonly hours?: string;
}

/** A payment whose ID, unless one is given, is its kind and date. */
function payment(kind: PaymentKind, date: string, amount: number | null, more: More): Payment {
  return {
    id: more.id ?? `${kind} ${date}`,
    row: 0,
    date: day(date),
    kind,
    amountMinor: amount === null ? null : minor(amount),
    forPeriod: more.for === undefined ? null : month(more.for),
    minutes: more.hours === undefined ? null : time(more.hours),
  };
}

export const paid = (date: string, amount: number, more: More = {}) => payment('subscription', date, amount, more);
export const toppedUp = (date: string, amount: number | null, more: More = {}) => payment('topUp', date, amount, more);
export const refunded = (date: string, amount: number, more: More = {}) => payment('refund', date, amount, more);
export const credited = (date: string, amount: number, more: More = {}) => payment('creditNote', date, amount, more);
export const paidOverage = (date: string, amount: number, more: More = {}) => payment('overage', date, amount, more);
export const adjusted = (date: string, hours: string) => payment('adjustment', date, null, { hours });

export function worked(date: string, hours: string): Work {
  return { date: day(date), countedMinutes: time(hours), charged: true };
}

export function gaveAway(date: string, hours: string): Work {
  return { ...worked(date, hours), charged: false };
}

/** The rows as a close is given them: payments numbered as they stand in the sheet. */
export function postings(rows: readonly Row[]): Postings {
  return {
    payments: rows.filter(isPayment).map((given, position) => ({ ...given, row: position + 2 })),
    work: rows.filter((row): row is Work => !isPayment(row)),
  };
}

function isPayment(row: Row): row is Payment {
  return 'kind' in row;
}

/** Closes every open period through the named one, each with the rows that it takes (L4); fails where one is refused. */
export function closeThrough(
  agreement: Agreement,
  rows: readonly Row[],
  through: string,
  after: Account | null = null,
): readonly Closed[] {
  const closes: Closed[] = [];
  let account = after;
  let open = rows;
  for (;;) {
    const period = nextPeriod(
      account,
      agreement,
      open.map((row) => row.date),
    );
    if (period === null || period > month(through)) return closes;
    const closed = closeOne(
      account,
      agreement,
      period,
      open.filter((row) => row.date <= lastDay(period)),
    );
    open = open.filter((row) => row.date > lastDay(period));
    account = closed.account;
    closes.push(closed);
  }
}

function closeOne(account: Account | null, agreement: Agreement, period: Period, rows: readonly Row[]): Closed {
  const closing = closePeriod(account, agreement, period, postings(rows), FEE_STEP_MINUTES);
  if (!closing.ok) throw new Error(`${period} is refused: ${JSON.stringify(closing.refusals)}`);
  return closing.closed;
}

/** The last close of `closeThrough`. */
export function closeOf(...given: Parameters<typeof closeThrough>): Closed {
  const closed = closeThrough(...given).slice(-1)[0];
  if (closed === undefined) throw new Error('nothing was open');
  return closed;
}

/** Why the close of a period is refused; empty where it is not. */
export function refusalsOf(
  agreement: Agreement,
  rows: readonly Row[],
  period: string = agreement.start,
  account: Account | null = null,
): readonly Refusal[] {
  const closing = closePeriod(account, agreement, month(period), postings(rows), FEE_STEP_MINUTES);
  return closing.ok ? [] : closing.refusals;
}

/** A statement as people read it: hours as `h:mm`, money in minor units. */
export function told({ statement }: Closed) {
  return {
    period: statement.period,
    opening: clock(statement.opening),
    granted: clock(statement.granted),
    adjusted: clock(statement.adjusted),
    used: clock(statement.used),
    complimentary: clock(statement.complimentary),
    expired: clock(statement.expired),
    overageSettled: clock(statement.overageSettled),
    closing: clock(statement.closing),
    debt: clock(statement.debt),
    earned: statement.earned,
    forfeited: statement.forfeited,
    valueLeft: statement.valueLeft,
    credit: statement.credit,
    overageCharge: statement.overageCharge,
    lateEntries: statement.lateEntries,
    entries: statement.entries,
  };
}

/** The lots that are left, one line each: source, release, minutes, value. */
export function lotsLeft({ statement }: Closed): readonly string[] {
  return statement.lots.map((lot) => `${sourceOf(lot)} | ${lot.release} | ${clock(lot.minutes)} | ${lot.valueMinor}`);
}
