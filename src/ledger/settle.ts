import { dueRecord, unpaidIn } from './account';
import { allotmentIn, dueIn, type Agreement } from './agreement';
import type { Draft } from './draft';
import { minutes, type Minutes } from './minutes';
import { minor, type Minor } from './money';
import { addMonths, earlierOf, laterOf, type Period } from './period';
import { floorOfProduct } from './proportion';

/** The part of a payment that went to one due, and the minutes that it brings by L6. */
export interface Slice {
  readonly due: Period;
  readonly amountMinor: Minor;
  readonly minutes: Minutes;
}

export interface Settlement {
  readonly slices: readonly Slice[];
  readonly leftMinor: Minor;
}

/** How a payment finds dues: from one period on (never before `Start`) to another. */
export interface Reach {
  readonly from: Period | null;
  readonly through: Period;
}

/**
 * Pays the client's dues within reach with an amount, oldest unpaid first (L6). Of each due it records what
 * was paid; `bring` says whether the minutes it brings are recorded too (L12: a settled due brings none).
 */
export function settleDues(draft: Draft, amountMinor: Minor, reach: Reach, bring: boolean): Settlement {
  const { agreement } = draft;
  const slices: Slice[] = [];
  let left: number = amountMinor;
  const last = agreement.end === null ? reach.through : earlierOf(reach.through, agreement.end);
  for (let due = firstReached(agreement, reach); due <= last && left > 0; due = addMonths(due, 1)) {
    const paying = minor(Math.min(left, unpaidIn(draft, agreement, due)));
    if (paying === 0) continue;
    slices.push({ due, amountMinor: paying, minutes: payDue(draft, due, paying, bring) });
    left -= paying;
  }
  return { slices, leftMinor: minor(left) };
}

/** What is unpaid of the dues within reach. */
export function unpaidWithin(draft: Draft, reach: Reach): Minor {
  let unpaid = 0;
  for (let due = firstReached(draft.agreement, reach); due <= reach.through; due = addMonths(due, 1)) {
    unpaid += unpaidIn(draft, draft.agreement, due);
  }
  return minor(unpaid);
}

function firstReached(agreement: Agreement, reach: Reach): Period {
  return reach.from === null ? agreement.start : laterOf(reach.from, agreement.start);
}

function payDue(draft: Draft, due: Period, paying: Minor, bring: boolean): Minutes {
  const record = dueRecord(draft, due);
  const paidMinor = minor(record.paidMinor + paying);
  const bought = boughtBy(draft.agreement, due, paidMinor);
  const brought = minutes(Math.max(0, bought - record.broughtMinutes));
  const broughtMinutes = bring ? minutes(record.broughtMinutes + brought) : record.broughtMinutes;
  draft.dues.set(due, { paidMinor, broughtMinutes });
  return brought;
}

/**
 * The minutes that a due has bought once so much was paid for it: `floor(A · paid / due)`, 0 where nothing is
 * due. Below 0 where more was refunded than was ever paid for it (hours granted on due, refunded by value).
 */
export function boughtBy(agreement: Agreement, due: Period, paidMinor: Minor): Minutes {
  const fee = dueIn(agreement, due);
  if (fee === 0) return minutes(0);
  const { quotient, remainder } = floorOfProduct(allotmentIn(agreement, due), Math.abs(paidMinor), fee);
  return minutes(paidMinor >= 0 ? quotient : -quotient - Math.sign(remainder));
}
