import { creditOf, dueRecord, openAccount, type Account, type Usage } from './account';
import { ADVICE_CLOSES, adviceAfter } from './advice';
import { allotmentIn, isWithin, termsIn, type Agreement, type Payment, type Work } from './agreement';
import { draftOf, isReleased, makeLot, type Draft } from './draft';
import { expire } from './expiry';
import {
  drawAll,
  drawFrom,
  drawnMinutes,
  drawnValue,
  inOrderOfUse,
  minutesIn,
  valueIn,
  type Draw,
  type Lot,
} from './lots';
import { minutes, NO_MINUTES, sumMinutes, type Minutes } from './minutes';
import { minor, NO_MONEY, type Minor } from './money';
import { periodOfDate, type Period } from './period';
import { postPayment, takeAdjustments } from './payments';
import { roundedProportion } from './proportion';
import type { Refusal } from './refusal';
import type { Statement } from './statement';
import { applyCredit } from './subscription';

/** What a close posts: every not yet posted row of the client dated on or before the period's last day (L4). */
export interface Postings {
  readonly payments: readonly Payment[];
  readonly work: readonly Work[];
}

export interface Closed {
  readonly statement: Statement;
  /** The client's state after the close (L24). */
  readonly account: Account;
  /** Lots that the period brought: granted, adjusted, or scheduled for later. */
  readonly granting: readonly Lot[];
  /** Which lots the work of the period used. */
  readonly draws: readonly Draw[];
}

export type Closing =
  { readonly ok: true; readonly closed: Closed } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * Closes one period of one client (L16–L18). Pure: state, terms and rows in, statement and state out. `account`
 * is null for the first close. Every refusal of a payment is reported, not the first alone.
 */
export function closePeriod(
  account: Account | null,
  agreement: Agreement,
  period: Period,
  postings: Postings,
  feeStepMinutes: number,
): Closing {
  const before = account ?? openAccount(agreement);
  if (before.currency !== agreement.currency) {
    return { ok: false, refusals: [{ code: 'currency-changed', was: before.currency, is: agreement.currency }] };
  }
  const draft = draftOf(before, agreement, period);
  const payments = [...postings.payments].sort(byDateThenRow);
  grantOnDue(draft);
  applyCredit(draft);
  const refusals = payments.map((payment) => postPayment(draft, payment)).filter((refusal) => refusal !== null);
  const used = sumMinutes(postings.work.filter((work) => work.charged).map((work) => work.countedMinutes));
  earnEmptyLots(draft);
  const draws = use(draft, used);
  takeAdjustments(draft, payments);
  if (refusals.length > 0) return { ok: false, refusals };
  const settled = settleOverage(draft);
  if (!settled.ok) return { ok: false, refusals: [settled.refusal] };
  const expired = expire(draft);
  const figures = { used, expired, overageSettled: settled.minutes, overageCharge: settled.charge };
  const after = accountAfter(before, draft, figures);
  const statement = statementOf(draft, after, postings.work, figures, feeStepMinutes);
  return { ok: true, closed: { statement, account: after, granting: draft.granting, draws } };
}

function byDateThenRow(a: Payment, b: Payment): number {
  return a.date === b.date ? a.row - b.row : a.date < b.date ? -1 : 1;
}

/** The lot that the close itself makes where hours are granted on due, paid or not (L12). */
function grantOnDue(draft: Draft): void {
  const { agreement, period } = draft;
  if (agreement.grant !== 'due' || !isWithin(agreement, period)) return;
  const allotment = allotmentIn(agreement, period);
  const record = dueRecord(draft, period);
  const granted = minutes(allotment - record.broughtMinutes);
  if (granted <= 0) return;
  const fee = termsIn(agreement, period)?.feeMinor ?? NO_MONEY;
  makeLot(draft, {
    kind: 'due',
    payment: '',
    release: period,
    due: period,
    minutes: granted,
    valueMinor: minor(roundedProportion(fee, granted, allotment)),
  });
  draft.dues.set(period, { ...record, broughtMinutes: allotment });
}

/** A released lot of 0 minutes gives all its value, whatever the need (L16). */
function earnEmptyLots(draft: Draft): void {
  const { lots, draws } = drawAll(draft.lots, (lot) => isReleased(draft, lot) && lot.minutes === 0);
  draft.lots = [...lots];
  draft.earnedMinor += drawnValue(draws);
}

/** Debt and work are taken from released lots, oldest first; time taken back beyond them becomes a lot (L16). */
function use(draft: Draft, used: Minutes): readonly Draw[] {
  const need = draft.debtMinutes + used;
  draft.debtMinutes = 0;
  if (need < 0) {
    const { period } = draft;
    makeLot(draft, {
      kind: 'correction',
      payment: '',
      release: period,
      due: null,
      minutes: minutes(-need),
      valueMinor: NO_MONEY,
    });
    return [];
  }
  const { lots, draws } = drawFrom(draft.lots, minutes(need), (lot) => isReleased(draft, lot));
  draft.lots = [...lots];
  draft.earnedMinor += drawnValue(draws);
  draft.debtMinutes = need - drawnMinutes(draws);
  return draws;
}

type Settled =
  | { readonly ok: true; readonly minutes: Minutes; readonly charge: Minor }
  | { readonly ok: false; readonly refusal: Refusal };

/** Carries, bills or writes off the debt that is left (L17). */
function settleOverage(draft: Draft): Settled {
  const { agreement, period } = draft;
  const debt = minutes(draft.debtMinutes);
  if (debt === 0 || agreement.overage === 'carry') return { ok: true, minutes: NO_MINUTES, charge: NO_MONEY };
  if (agreement.overage === 'writeOff') {
    draft.debtMinutes = 0;
    return { ok: true, minutes: debt, charge: NO_MONEY };
  }
  const rate = termsIn(agreement, period)?.overageRateMinor ?? null;
  if (rate === null) return { ok: false, refusal: { code: 'no-overage-rate', period, debtMinutes: debt } };
  draft.debtMinutes = 0;
  return { ok: true, minutes: debt, charge: minor(roundedProportion(rate, debt, 60)) };
}

interface Figures extends Usage {
  readonly overageSettled: Minutes;
  readonly overageCharge: Minor;
}

function accountAfter(before: Account, draft: Draft, figures: Figures): Account {
  const add = (total: Minutes, more: number) => minutes(total + more);
  return {
    newest: draft.period,
    currency: before.currency,
    lots: inOrderOfUse(draft.lots),
    lotsMade: draft.lotsMade,
    debtMinutes: minutes(draft.debtMinutes),
    credits: draft.credits,
    dues: draft.dues,
    chargedMinor: minor(draft.chargedMinor + figures.overageCharge),
    chargePaidMinor: minor(draft.chargePaidMinor),
    receivedMinor: minor(draft.receivedMinor),
    refundedMinor: minor(draft.refundedMinor),
    recent: [...before.recent, { used: figures.used, expired: figures.expired }].slice(-ADVICE_CLOSES),
    totals: {
      opening: before.totals.opening,
      granted: add(before.totals.granted, draft.granted),
      adjusted: add(before.totals.adjusted, draft.adjusted),
      used: add(before.totals.used, figures.used),
      expired: add(before.totals.expired, figures.expired),
      overageSettled: add(before.totals.overageSettled, figures.overageSettled),
    },
  };
}

function statementOf(
  draft: Draft,
  account: Account,
  work: readonly Work[],
  figures: Figures,
  feeStepMinutes: number,
): Statement {
  const { period } = draft;
  const closing = closingOf(account);
  const complimentary = sumMinutes(work.filter((entry) => !entry.charged).map((entry) => entry.countedMinutes));
  return {
    period,
    currency: account.currency,
    opening: draft.opening,
    granted: minutes(draft.granted),
    adjusted: minutes(draft.adjusted),
    used: figures.used,
    complimentary,
    expired: figures.expired,
    overageSettled: figures.overageSettled,
    closing,
    earned: minor(draft.earnedMinor),
    forfeited: minor(draft.forfeitedMinor),
    valueLeft: valueIn(account.lots),
    credit: creditOf(account),
    overageCharge: figures.overageCharge,
    lateEntries: work.filter((entry) => periodOfDate(entry.date) < period).length,
    entries: work.length,
    lots: account.lots,
    debt: account.debtMinutes,
    advice: adviceAfter({ recent: account.recent, newest: period, closing }, draft.agreement, feeStepMinutes),
  };
}

/** Minutes left in released lots, less debt (L19). */
export function closingOf(account: Account): Minutes {
  const { newest, lots, debtMinutes } = account;
  return minutes(minutesIn(lots.filter((lot) => newest !== null && lot.release <= newest)) - debtMinutes);
}
