import type { Credit } from './account';
import { horizonOf } from './agreement';
import { makeLot, type Draft } from './draft';
import { minutes, type Minutes } from './minutes';
import { minor, type Minor } from './money';
import { laterOf, type Period } from './period';
import { proportion } from './proportion';
import { settleDues } from './settle';

/** Money of one row on its way to dues: what is left of it, and how far its `Hours` were shared out. */
type Money = Credit;

/**
 * A subscription payment (L6): pays dues, oldest unpaid first, and each slice is a lot (L7); what finds no due
 * stays as credit on account (L8). Where the client's `Grant` is `Due` it settles dues up to the period, and
 * brings no lots (L12).
 */
export function paySubscription(
  draft: Draft,
  payment: { readonly id: string; readonly forPeriod: Period | null; readonly minutes: Minutes | null },
  amountMinor: Minor,
): void {
  const money: Money = {
    payment: payment.id,
    leftMinor: amountMinor,
    amountMinor,
    appliedMinor: minor(0),
    minutes: payment.minutes,
  };
  const rest = payDues(draft, money, payment.forPeriod);
  if (rest.leftMinor > 0) draft.credits.push(rest);
}

/** Credit on account pays, oldest first, before anything else (L8); then overage charged by earlier closes. */
export function applyCredit(draft: Draft): void {
  const rests = draft.credits.map((credit) => payDues(draft, credit, null));
  const settled = draft.agreement.grant === 'paid' ? rests.map((credit) => payOverage(draft, credit)) : rests;
  draft.credits = settled.filter((credit) => credit.leftMinor > 0);
}

function payDues(draft: Draft, money: Money, from: Period | null): Money {
  const brings = draft.agreement.grant === 'paid';
  const through = brings ? horizonOf(draft.period) : draft.period;
  const { slices } = settleDues(draft, money.leftMinor, { from, through }, brings);
  let rest = money;
  for (const slice of slices) {
    const after = used(rest, slice.amountMinor);
    if (brings) {
      makeLot(draft, {
        kind: 'subscription',
        payment: money.payment,
        release: draft.agreement.release === 'monthly' ? laterOf(slice.due, draft.period) : draft.period,
        due: slice.due,
        minutes: shareOfHours(rest, after) ?? slice.minutes,
        valueMinor: slice.amountMinor,
      });
    }
    rest = after;
  }
  return rest;
}

function payOverage(draft: Draft, credit: Credit): Credit {
  const paying = minor(Math.min(credit.leftMinor, draft.chargedMinor - draft.chargePaidMinor));
  draft.chargePaidMinor += paying;
  return used(credit, paying);
}

function used(money: Money, amountMinor: Minor): Money {
  return {
    ...money,
    leftMinor: minor(money.leftMinor - amountMinor),
    appliedMinor: minor(money.appliedMinor + amountMinor),
  };
}

/** The part of the row's `Hours` between two amounts used, or null where the row gives none (L6). */
function shareOfHours(before: Money, after: Money): Minutes | null {
  if (before.minutes === null) return null;
  const until = (money: Money) => proportion(before.minutes ?? 0, money.appliedMinor, before.amountMinor);
  return minutes(until(after) - until(before));
}
