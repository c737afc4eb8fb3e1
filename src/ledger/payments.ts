import { dueRecord } from './account';
import { allotmentIn, termsIn, type Payment } from './agreement';
import { isReleased, makeLot, type Draft } from './draft';
import { drawFrom, drawnMinutes, drawnValue, refundFrom, type Lot } from './lots';
import { minutes, NO_MINUTES } from './minutes';
import { minor, NO_MONEY, type Minor } from './money';
import { laterOf, periodOfDate } from './period';
import { roundedProportion } from './proportion';
import type { Refusal } from './refusal';
import { boughtBy, settleDues, unpaidWithin } from './settle';
import { paySubscription } from './subscription';

/**
 * Posts one payment into the close, by its kind (L6–L13). Adjustments below 0 only count at the end, after all
 * work (`takeAdjustments`). A refusal leaves the draft as it was.
 */
export function postPayment(draft: Draft, payment: Payment): Refusal | null {
  const amountMinor = payment.amountMinor ?? NO_MONEY;
  switch (payment.kind) {
    case 'subscription':
      draft.receivedMinor += amountMinor;
      paySubscription(draft, payment, amountMinor);
      return null;
    case 'overage':
      draft.receivedMinor += amountMinor;
      payOverage(draft, payment, amountMinor);
      return null;
    case 'topUp':
      return topUp(draft, payment, amountMinor);
    case 'adjustment':
      return adjust(draft, payment);
    case 'creditNote':
      return creditNote(draft, payment, amountMinor);
    case 'refund':
      return refund(draft, payment, minor(Math.abs(amountMinor)));
  }
}

/** Pays overage charged by earlier closes; what is left of it is a subscription (L13). */
function payOverage(draft: Draft, payment: Payment, amountMinor: Minor): void {
  const paying = Math.min(amountMinor, draft.chargedMinor - draft.chargePaidMinor);
  draft.chargePaidMinor += paying;
  const rest = minor(amountMinor - paying);
  if (rest > 0) paySubscription(draft, payment, rest);
}

/** One lot, priced by the terms of the payment's own period where the row gives no `Hours` (L9). */
function topUp(draft: Draft, payment: Payment, amountMinor: Minor): Refusal | null {
  const { agreement } = draft;
  const priced = periodOfDate(payment.date);
  const fee = termsIn(agreement, priced)?.feeMinor ?? NO_MONEY;
  const allotment = allotmentIn(agreement, priced);
  if (payment.minutes === null && (fee === 0 || allotment === 0)) {
    return { code: 'top-up-without-price', payment: payment.id, period: priced };
  }
  draft.receivedMinor += amountMinor;
  makeLot(draft, {
    kind: 'topUp',
    payment: payment.id,
    release: payment.forPeriod === null ? draft.period : laterOf(payment.forPeriod, draft.period),
    due: null,
    minutes: payment.minutes ?? minutes(roundedProportion(amountMinor, allotment, fee)),
    valueMinor: amountMinor,
  });
  return null;
}

/** Above 0: a lot without value, released at once (L10). */
function adjust(draft: Draft, payment: Payment): null {
  const given = payment.minutes ?? NO_MINUTES;
  if (given > 0) {
    makeLot(draft, {
      kind: 'adjustment',
      payment: payment.id,
      release: draft.period,
      due: null,
      minutes: given,
      valueMinor: NO_MONEY,
    });
  }
  return null;
}

/** Minutes taken away by adjustments, oldest lots first, after all work; what no lot covers is debt (L10, L16). */
export function takeAdjustments(draft: Draft, payments: readonly Payment[]): void {
  for (const payment of payments) {
    const given = payment.kind === 'adjustment' ? (payment.minutes ?? NO_MINUTES) : NO_MINUTES;
    if (given >= 0) continue;
    const { lots, draws } = drawFrom(draft.lots, minutes(-given), (lot) => isReleased(draft, lot));
    draft.lots = [...lots];
    draft.adjusted += given;
    draft.forfeitedMinor += drawnValue(draws);
    draft.debtMinutes += -given - drawnMinutes(draws);
  }
}

/** Settles dues without money and without hours, up to the period (L13). */
function creditNote(draft: Draft, payment: Payment, amountMinor: Minor): Refusal | null {
  const reach = { from: payment.forPeriod, through: draft.period };
  const unpaidMinor = unpaidWithin(draft, reach);
  if (amountMinor > unpaidMinor) return { code: 'credit-note-too-large', payment: payment.id, unpaidMinor };
  settleDues(draft, amountMinor, reach, true);
  return null;
}

/**
 * Takes value back (L11): from credit on account, newest first; from lots that have a value, scheduled before
 * released, latest release and latest made first; what is still left reverses what was earned.
 */
function refund(draft: Draft, payment: Payment, amountMinor: Minor): Refusal | null {
  const refundableMinor = minor(draft.receivedMinor - draft.refundedMinor);
  if (amountMinor > refundableMinor) return { code: 'refund-too-large', payment: payment.id, refundableMinor };
  draft.refundedMinor += amountMinor;
  let left = refundCredit(draft, amountMinor);
  for (const lot of refundable(draft)) {
    if (left === 0) break;
    left = minor(left - refundLot(draft, lot, left));
  }
  draft.earnedMinor -= left;
  return null;
}

function refundCredit(draft: Draft, amountMinor: Minor): Minor {
  let left: number = amountMinor;
  const credits = [...draft.credits].reverse().map((credit) => {
    const taken = Math.min(left, credit.leftMinor);
    left -= taken;
    return { ...credit, leftMinor: minor(credit.leftMinor - taken) };
  });
  draft.credits = credits.reverse().filter((credit) => credit.leftMinor > 0);
  return minor(left);
}

/** The lots that a refund takes from, in its order. Where hours are granted on due only top-ups were paid for (L12). */
function refundable(draft: Draft): Lot[] {
  const paidFor = (lot: Lot) => lot.valueMinor > 0 && (draft.agreement.grant === 'paid' || lot.kind === 'topUp');
  const latestFirst = (a: Lot, b: Lot) =>
    a.release === b.release ? b.order - a.order : a.release < b.release ? 1 : -1;
  const lots = draft.lots.filter(paidFor).sort(latestFirst);
  return [...lots.filter((lot) => !isReleased(draft, lot)), ...lots.filter((lot) => isReleased(draft, lot))];
}

function refundLot(draft: Draft, lot: Lot, wantedMinor: Minor): Minor {
  const taken = refundFrom(lot, wantedMinor);
  draft.lots = draft.lots.flatMap((other) => (other === lot ? (taken.rest === null ? [] : [taken.rest]) : [other]));
  if (isReleased(draft, lot)) draft.adjusted -= taken.minutes;
  if (lot.due !== null) unpayDue(draft, lot.due, taken.valueMinor);
  return taken.valueMinor;
}

function unpayDue(draft: Draft, due: Lot['release'], valueMinor: Minor): void {
  const paidMinor = minor(dueRecord(draft, due).paidMinor - valueMinor);
  draft.dues.set(due, { paidMinor, broughtMinutes: boughtBy(draft.agreement, due, paidMinor) });
}
