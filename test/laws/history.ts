import type { Account } from '../../src/ledger/account';
import type { Agreement } from '../../src/ledger/agreement';
import { closePeriod, type Closed, type Closing, type Postings } from '../../src/ledger/close';
import { nextPeriod } from '../../src/ledger/next-period';
import { addMonths, lastDay, type Period } from '../../src/ledger/period';
import type { Refusal } from '../../src/ledger/refusal';
import { parseState, stateText } from '../../src/ledger/state-text';
import type { Client } from './arbitrary-client';

/** One close of a client: what it was given and what came of it. */
export interface Step {
  readonly period: Period;
  readonly agreement: Agreement;
  readonly before: Account | null;
  readonly postings: Postings;
  readonly closed: Closed;
}

export const FEE_STEP_MINUTES = 60;

/** The months from `Start` on: somebody closes at the end of each. */
export function everyMonth({ agreement, through }: Client): readonly Period[] {
  const months: Period[] = [];
  for (let period = agreement.start; period <= through; period = addMonths(period, 1)) months.push(period);
  return months;
}

/**
 * The client's closes where somebody closes in each of the given months what is open by then, with the rows typed
 * by then. A row that is refused is struck out, as the office would. The state goes through its text each time.
 */
export function historyOf(
  client: Client,
  closingIn: readonly Period[] = everyMonth(client),
  carried = throughText,
): readonly Step[] {
  const steps: Step[] = [];
  let account: Account | null = null;
  let rows: Postings = { payments: [], work: [] };
  let typedBefore: Period | null = null;
  for (const today of closingIn) {
    const agreement = today < client.editedIn ? client.agreement : client.edited;
    rows = withRows(rows, client, typedBefore, today);
    typedBefore = today;
    for (;;) {
      const period = nextPeriod(account, agreement, datesOf(rows));
      if (period === null || period > today) break;
      const { due: postings, later } = split(rows, period);
      const closing: Closing = closePeriod(account, agreement, period, postings, FEE_STEP_MINUTES);
      if (!closing.ok) {
        rows = struckOut(rows, closing.refusals);
        continue;
      }
      steps.push({ period, agreement, before: account, postings, closed: closing.closed });
      account = carried(closing.closed.account);
      rows = later;
    }
  }
  return steps;
}

/** The state as the next close reads it (L24). */
function throughText(account: Account): Account {
  const read = parseState(stateText(account));
  if (read === null) throw new Error(`unreadable: ${stateText(account)}`);
  return read;
}

/** Closes again, from the same state and rows. */
export function closeAgain({ before, agreement, period, postings }: Step): Closed {
  const closing = closePeriod(before, agreement, period, postings, FEE_STEP_MINUTES);
  if (!closing.ok) throw new Error(JSON.stringify(closing.refusals));
  return closing.closed;
}

function struckOut(rows: Postings, refusals: readonly Refusal[]): Postings {
  const refused = new Set(refusals.map((refusal) => ('payment' in refusal ? refusal.payment : null)));
  const payments = rows.payments.filter((payment) => !refused.has(payment.id));
  if (payments.length === rows.payments.length) throw new Error(JSON.stringify(refusals));
  return { ...rows, payments };
}

function withRows(rows: Postings, client: Client, after: Period | null, today: Period): Postings {
  const isNew = ({ typedIn }: { readonly typedIn: Period }) => typedIn <= today && (after === null || typedIn > after);
  return {
    payments: [...rows.payments, ...client.payments.filter(isNew).map(({ row }) => row)],
    work: [...rows.work, ...client.work.filter(isNew).map(({ row }) => row)],
  };
}

function split(rows: Postings, period: Period): { readonly due: Postings; readonly later: Postings } {
  const isDue = ({ date }: { readonly date: string }) => date <= lastDay(period);
  return {
    due: { payments: rows.payments.filter(isDue), work: rows.work.filter(isDue) },
    later: {
      payments: rows.payments.filter((row) => !isDue(row)),
      work: rows.work.filter((row) => !isDue(row)),
    },
  };
}

function datesOf(rows: Postings) {
  return [...rows.payments, ...rows.work].map(({ date }) => date);
}
