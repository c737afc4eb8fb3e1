import type { Agreement } from './agreement';
import { dueIn } from './agreement';
import type { Lot } from './lots';
import { minutes, NO_MINUTES, type Minutes } from './minutes';
import { minor, NO_MONEY, type Minor } from './money';
import type { Period } from './period';

/** What was paid for one due, and the minutes that it has brought so far (L6). */
export interface DueRecord {
  readonly paidMinor: Minor;
  readonly broughtMinutes: Minutes;
}

/** Money that found no due (L8), with what it needs to go on sharing its row's `Hours`. */
export interface Credit {
  readonly payment: string;
  readonly leftMinor: Minor;
  /** The row's whole amount, and how much of it was used so far. */
  readonly amountMinor: Minor;
  readonly appliedMinor: Minor;
  /** The row's `Hours`, or null where it gave none. */
  readonly minutes: Minutes | null;
}

/** What a client's balance is made of since its first period: the terms of the proof that a report shows. */
export interface Totals {
  readonly opening: Minutes;
  readonly granted: Minutes;
  readonly adjusted: Minutes;
  readonly used: Minutes;
  readonly expired: Minutes;
  readonly overageSettled: Minutes;
}

/** Used and expired of one close, for the advice (L26). */
export interface Usage {
  readonly used: Minutes;
  readonly expired: Minutes;
}

/** A client's whole state after its newest closed period (L24). */
export interface Account {
  /** The newest closed period, or null before the first close. */
  readonly newest: Period | null;
  readonly currency: string;
  readonly lots: readonly Lot[];
  readonly lotsMade: number;
  readonly debtMinutes: Minutes;
  readonly credits: readonly Credit[];
  readonly dues: ReadonlyMap<Period, DueRecord>;
  readonly chargedMinor: Minor;
  readonly chargePaidMinor: Minor;
  readonly receivedMinor: Minor;
  readonly refundedMinor: Minor;
  /** The newest three closes, oldest first. */
  readonly recent: readonly Usage[];
  readonly totals: Totals;
}

/** The state before the first close: what the client brought over from elsewhere (L21). */
export function openAccount(agreement: Agreement): Account {
  const { openingMinutes, openingValueMinor, start, currency } = agreement;
  const opening: Lot = {
    kind: 'opening',
    payment: '',
    release: start,
    due: null,
    order: 0,
    minutes: openingMinutes,
    valueMinor: openingValueMinor,
  };
  return {
    newest: null,
    currency,
    lots: openingMinutes > 0 ? [opening] : [],
    lotsMade: 1,
    debtMinutes: minutes(Math.max(0, -openingMinutes)),
    credits: [],
    dues: new Map(),
    chargedMinor: NO_MONEY,
    chargePaidMinor: NO_MONEY,
    receivedMinor: openingValueMinor,
    refundedMinor: NO_MONEY,
    recent: [],
    totals: {
      opening: openingMinutes,
      granted: NO_MINUTES,
      adjusted: NO_MINUTES,
      used: NO_MINUTES,
      expired: NO_MINUTES,
      overageSettled: NO_MINUTES,
    },
  };
}

const UNTOUCHED: DueRecord = { paidMinor: NO_MONEY, broughtMinutes: NO_MINUTES };

export function dueRecord(account: Pick<Account, 'dues'>, period: Period): DueRecord {
  return account.dues.get(period) ?? UNTOUCHED;
}

/** What is still unpaid of a period's due; what was overpaid stays with its due (L6). */
export function unpaidIn(account: Pick<Account, 'dues'>, agreement: Agreement, period: Period): Minor {
  return minor(Math.max(0, dueIn(agreement, period) - dueRecord(account, period).paidMinor));
}

/** Credit on account (L8). */
export function creditOf(account: Pick<Account, 'credits'>): Minor {
  return minor(account.credits.reduce((sum, credit) => sum + credit.leftMinor, 0));
}

/** What was charged for overage and not yet paid (L13). */
export function overageOwed(account: Pick<Account, 'chargedMinor' | 'chargePaidMinor'>): Minor {
  return minor(account.chargedMinor - account.chargePaidMinor);
}
