import fc from 'fast-check';
import { balanceNow } from '../../src/ledger/balance';
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
