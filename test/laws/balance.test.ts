import fc from 'fast-check';
import { balanceNow } from '../../src/ledger/balance';
import { closePeriod } from '../../src/ledger/close';
import { demandNow, type Demand } from '../../src/ledger/demand';
import type { Payment } from '../../src/ledger/agreement';
import { sumMinutes } from '../../src/ledger/minutes';
import { sumMinor, type Minor } from '../../src/ledger/money';
import { lastDay, type Period } from '../../src/ledger/period';
import { nextPeriod } from '../../src/ledger/next-period';
import { arbitraryClient } from './arbitrary-client';
import { FEE_STEP_MINUTES, historyOf, type Step } from './history';

const RUNS = { numRuns: 400 };

/** The figures shown just before each close of random clients, with the rows that it posts. */
function beforeEveryClose(check: (step: Step, balance: ReturnType<typeof balanceBefore>) => void): void {
  fc.assert(
    fc.property(arbitraryClient, (client) => historyOf(client).forEach((step) => check(step, balanceBefore(step)))),
    RUNS,
  );
}

function balanceBefore({ before, agreement, period, postings }: Step) {
  const balanced = balanceNow(before, agreement, period, postings, FEE_STEP_MINUTES);
  if (!balanced.ok) throw new Error(JSON.stringify(balanced.refusals));
  return balanced.balance;
}

it('what is available is what the close finds, before overage and expiry (L25)', () => {
  beforeEveryClose(({ closed: { statement } }, balance) => {
    const { opening, granted, adjusted, used, closing, expired, overageSettled } = statement;
    expect(balance).toMatchObject({ carriedIn: opening, granted, adjusted, used });
    expect(balance.available).toBe(closing + expired - overageSettled);
  });
});

it('nobody is owed less than nothing, nor asked for less than is owed (L25)', () => {
  beforeEveryClose((_step, balance) => {
    expect(balance.owed).toBeGreaterThanOrEqual(0);
    expect(balance.asked).toBeGreaterThanOrEqual(balance.owed);
  });
});

it('what is asked is the lines less the credit, each line something, and never below what is owed (L25)', () => {
  beforeEveryClose((step, { owed, asked }) => {
    const demand = demandBefore(step);
    expect(demand).toMatchObject({ owed, asked });
    expect(sumMinor(demand.lines.map(({ amount }) => amount)) - demand.credit).toBe(asked);
    expect(demand.lines.every(({ amount }) => amount > 0)).toBe(true);
    expect(demand.credit).toBeGreaterThanOrEqual(0);
  });
});

it('paying the fees that are asked for brings the hours that were promised, and asks for no fee again (L6, L25)', () => {
  beforeEveryClose((step) => {
    const { lines, bringsMinutes } = demandBefore(step);
    const fees = sumMinor(lines.flatMap(({ kind, amount }) => (kind === 'fee' ? [amount] : [])));
    if (fees === 0 || step.agreement.grant === 'due') return;
    const payments = [...step.postings.payments, subscription(step.period, fees)];
    const paid = { ...step, postings: { ...step.postings, payments } };
    const closing = closePeriod(step.before, step.agreement, step.period, paid.postings, FEE_STEP_MINUTES);
    if (!closing.ok) throw new Error(JSON.stringify(closing.refusals));
    const lots = closing.closed.granting.filter((lot) => lot.payment === 'asked for');
    expect(sumMinutes(lots.map((lot) => lot.minutes))).toBe(bringsMinutes);
    expect(demandBefore(paid).lines.filter(({ kind }) => kind === 'fee')).toEqual([]);
  });
});

function demandBefore({ before, agreement, period, postings }: Step): Demand {
  const demanded = demandNow(before, agreement, period, postings, FEE_STEP_MINUTES);
  if (!demanded.ok) throw new Error(JSON.stringify(demanded.refusals));
  return demanded.demand;
}

/** A payment after all others of the period. */
function subscription(period: Period, amountMinor: Minor): Payment {
  const row = Number.MAX_SAFE_INTEGER;
  return {
    id: 'asked for',
    row,
    date: lastDay(period),
    kind: 'subscription',
    amountMinor,
    forPeriod: null,
    minutes: null,
  };
}

it('who has paid through the open period owes overage alone (L25)', () => {
  beforeEveryClose(({ period, closed }, balance) => {
    if (balance.paidThrough === null || balance.paidThrough < period) return;
    const { chargedMinor, chargePaidMinor } = closed.account;
    expect(balance.owed).toBe(chargedMinor - closed.statement.overageCharge - chargePaidMinor);
  });
});

it('where no period is open, what is available is the newest closing (L25)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const newest = historyOf(client).slice(-1)[0];
      if (newest === undefined) return;
      const { account, statement } = newest.closed;
      const open = nextPeriod(account, newest.agreement, []);
      const balanced = balanceNow(account, newest.agreement, open, { payments: [], work: [] }, FEE_STEP_MINUTES);
      if (open === null) expect(balanced).toMatchObject({ ok: true, balance: { available: statement.closing } });
      else expect(balanced).toMatchObject({ ok: true, balance: { carriedIn: statement.closing } });
    }),
    RUNS,
  );
});
