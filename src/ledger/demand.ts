import { dueRecord, openAccount, overageOwed, unpaidIn, type Account } from './account';
import { allotmentIn, type Agreement } from './agreement';
import { lastAgreed, rhythmEnd, standingAt } from './balance';
import type { Postings } from './close';
import { minutes, NO_MINUTES, type Minutes } from './minutes';
import { minor, sumMinor, type Minor } from './money';
import { addMonths, earlierOf, type Period } from './period';
import type { Refusal } from './refusal';
import { tryClose } from './trial';

/** What a client is asked for now, item by item (L25). */
export interface Demand {
  /** The client's open period; after `End`, where none is open, the last one. */
  readonly period: Period;
  /** Oldest first, overage the last. */
  readonly lines: readonly DemandLine[];
  /** What of the lines credit on account meets: they less it are `asked`. */
  readonly credit: Minor;
  readonly asked: Minor;
  readonly owed: Minor;
  /** The minutes that paying all the dues brings (L6); 0 where they come on due (L12). */
  readonly bringsMinutes: Minutes;
}

/** Neighbouring periods of which the same is unpaid, or all overage, which is of no period. */
export interface DemandLine {
  readonly kind: 'fee' | 'overage';
  readonly from: Period | null;
  readonly through: Period | null;
  readonly amount: Minor;
}

export type Demanded =
  { readonly ok: true; readonly demand: Demand } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What is asked now, of the same trial close as `balanceNow`, with the same arguments. */
export function demandNow(
  account: Account | null,
  agreement: Agreement,
  openPeriod: Period | null,
  postings: Postings,
  feeStepMinutes: number,
): Demanded {
  if (openPeriod === null)
    return { ok: true, demand: demandAt(account ?? openAccount(agreement), agreement, lastAgreed(agreement)) };
  const tried = tryClose(account, agreement, openPeriod, postings, feeStepMinutes);
  return tried.ok ? { ok: true, demand: demandAt(tried.trial.account, agreement, openPeriod) } : tried;
}

function demandAt(account: Account, agreement: Agreement, period: Period): Demand {
  const unpaid = unpaidDues(account, agreement, period);
  const overage = overageOwed(account);
  const lines = [...feeLines(unpaid), ...(overage === 0 ? [] : [overageLine(overage)])];
  const { owed, asked } = standingAt(account, agreement, period);
  const brings = ({ due }: UnpaidDue) =>
    Math.max(0, allotmentIn(agreement, due) - dueRecord(account, due).broughtMinutes);
  return {
    period,
    lines,
    credit: minor(sumMinor(lines.map(({ amount }) => amount)) - asked),
    asked,
    owed,
    bringsMinutes: agreement.grant === 'due' ? NO_MINUTES : minutes(unpaid.reduce((sum, one) => sum + brings(one), 0)),
  };
}

interface UnpaidDue {
  readonly due: Period;
  readonly amount: Minor;
}

/** The dues, up to the end of the rhythm begun, of which anything is unpaid (L3). */
function unpaidDues(account: Account, agreement: Agreement, period: Period): readonly UnpaidDue[] {
  const through = rhythmEnd(agreement, period);
  const last = agreement.end === null ? through : earlierOf(through, agreement.end);
  const unpaid: UnpaidDue[] = [];
  for (let due = agreement.start; due <= last; due = addMonths(due, 1)) {
    const amount = unpaidIn(account, agreement, due);
    if (amount > 0) unpaid.push({ due, amount });
  }
  return unpaid;
}

function feeLines(unpaid: readonly UnpaidDue[]): readonly DemandLine[] {
  const stretches: { readonly from: Period; through: Period; readonly each: Minor; amount: Minor }[] = [];
  for (const { due, amount } of unpaid) {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && addMonths(last.through, 1) === due && last.each === amount) {
      last.through = due;
      last.amount = minor(last.amount + amount);
    } else stretches.push({ from: due, through: due, each: amount, amount });
  }
  return stretches.map(({ from, through, amount }) => ({ kind: 'fee', from, through, amount }));
}

function overageLine(amount: Minor): DemandLine {
  return { kind: 'overage', from: null, through: null, amount };
}
