import { creditOf, openAccount, overageOwed, unpaidIn, dueRecord, type Account } from './account';
import { adviceAfter, forecastPeriods, type Advice } from './advice';
import { dueIn, horizonOf, type Agreement } from './agreement';
import { closingOf, type Postings } from './close';
import { minutes, type Minutes } from './minutes';
import { minor, type Minor } from './money';
import { addMonths, earlierOf, monthsBetween, type Period } from './period';
import type { Refusal } from './refusal';
import { tryClose } from './trial';

/** A client's figures now (L25): of a trial close of its open period, before overage and expiry. */
export interface Balance {
  /** Null after `End`, once nothing is left to close. The figures below it are then null too. */
  readonly openPeriod: Period | null;
  readonly carriedIn: Minutes | null;
  readonly granted: Minutes | null;
  readonly adjusted: Minutes | null;
  readonly used: Minutes | null;
  readonly available: Minutes;
  readonly owed: Minor;
  readonly asked: Minor;
  /** The last period whose due is paid, as are all dues before it. */
  readonly paidThrough: Period | null;
  readonly forecastPeriods: number | null;
  readonly advice: Advice | null;
}

export type Balanced =
  { readonly ok: true; readonly balance: Balance } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * What is available, owed and asked now (L25), with the advice and forecast of the newest statement (L26, L27).
 * `openPeriod` is that of `nextPeriod`; `postings` are the rows that its close would post.
 */
export function balanceNow(
  account: Account | null,
  agreement: Agreement,
  openPeriod: Period | null,
  postings: Postings,
  feeStepMinutes: number,
): Balanced {
  const outlook = outlookOf(account, agreement, feeStepMinutes);
  if (openPeriod === null) {
    const settled = account ?? openAccount(agreement);
    const { owed, asked } = standingAt(settled, agreement, lastAgreed(agreement));
    const none = { openPeriod: null, carriedIn: null, granted: null, adjusted: null, used: null, paidThrough: null };
    return { ok: true, balance: { ...none, available: closingOf(settled), owed, asked, ...outlook } };
  }
  const tried = tryClose(account, agreement, openPeriod, postings, feeStepMinutes);
  if (!tried.ok) return tried;
  const { statement, account: after } = tried.trial;
  return {
    ok: true,
    balance: {
      openPeriod,
      carriedIn: statement.opening,
      granted: statement.granted,
      adjusted: statement.adjusted,
      used: statement.used,
      available: minutes(statement.opening + statement.granted + statement.adjusted - statement.used),
      ...standingAt(after, agreement, openPeriod),
      ...outlook,
    },
  };
}

/** Up to which period dues count once no period is open (L25). */
export function lastAgreed({ start, end }: Agreement): Period {
  return end ?? start;
}

function outlookOf(account: Account | null, agreement: Agreement, feeStepMinutes: number) {
  if (account === null || account.newest === null) return { forecastPeriods: null, advice: null };
  const use = { recent: account.recent, newest: account.newest, closing: closingOf(account) };
  return { forecastPeriods: forecastPeriods(use, agreement), advice: adviceAfter(use, agreement, feeStepMinutes) };
}

/** How a client stands with what it has to pay. */
export interface Standing {
  readonly owed: Minor;
  readonly asked: Minor;
  /** The last period with a due that is paid, as are all dues before it; null where the first is not. */
  readonly paidThrough: Period | null;
}

/**
 * What a client owes at a period (L25). Owed: what is unpaid of the dues up to and with it, and overage charged and
 * not paid. Asked: the same with every rhythm begun by then whole (L3), less credit on account, but not below what
 * is owed.
 */
export function standingAt(account: Account, agreement: Agreement, period: Period): Standing {
  const overage = overageOwed(account);
  const owed = unpaidThrough(account, agreement, period) + overage;
  const asked = unpaidThrough(account, agreement, rhythmEnd(agreement, period)) + overage - creditOf(account);
  return {
    owed: minor(owed),
    asked: minor(Math.max(owed, asked)),
    paidThrough: paidThrough(account, agreement, period),
  };
}

/** The last period of the payment rhythm that `period` lies in (L3). */
export function rhythmEnd(agreement: Agreement, period: Period): Period {
  const begun = Math.floor(monthsBetween(agreement.start, period) / agreement.billingMonths) + 1;
  return addMonths(agreement.start, begun * agreement.billingMonths - 1);
}

function unpaidThrough(account: Account, agreement: Agreement, through: Period): number {
  const last = agreement.end === null ? through : earlierOf(through, agreement.end);
  let unpaid = 0;
  for (let due = agreement.start; due <= last; due = addMonths(due, 1)) unpaid += unpaidIn(account, agreement, due);
  return unpaid;
}

function paidThrough(account: Account, agreement: Agreement, period: Period): Period | null {
  const last = horizonOf(period);
  let paid: Period | null = null;
  for (let due = agreement.start; due <= last; due = addMonths(due, 1)) {
    const fee = dueIn(agreement, due);
    if (fee === 0) continue;
    if (dueRecord(account, due).paidMinor < fee) return paid;
    paid = due;
  }
  return paid;
}
