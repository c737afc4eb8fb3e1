import fc from 'fast-check';
import { agePeriodOf, minutesIn } from '../../src/ledger/lots';
import { addMonths } from '../../src/ledger/period';
import { arbitraryClient } from './arbitrary-client';
import { historyOf, type Step } from './history';

const RUNS = { numRuns: 300 };

/** Checks every close of random clients. */
function everyClose(check: (step: Step) => void): void {
  fc.assert(
    fc.property(arbitraryClient, (client) => historyOf(client).forEach(check)),
    RUNS,
  );
}

function releasedIn({ period, closed }: Step) {
  return closed.account.lots.filter((lot) => lot.release <= period);
}

it('each statement adds up to its closing (L19)', () => {
  everyClose(({ closed: { statement } }) => {
    const { opening, granted, adjusted, used, expired, overageSettled, closing } = statement;
    expect(opening + granted + adjusted - used - expired + overageSettled).toBe(closing);
  });
});

it('the closing is what released lots have left, less debt (L19)', () => {
  everyClose((step) => {
    const { closing, debt } = step.closed.statement;
    expect(closing).toBe(minutesIn(releasedIn(step)) - debt);
  });
});

it('each statement opens with the closing of the one before, the first with the opening balance (L21)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const statements = historyOf(client).map((step) => step.closed.statement);
      const closings = [client.agreement.openingMinutes, ...statements.map((statement) => statement.closing)];
      expect(statements.map((statement) => statement.opening)).toEqual(closings.slice(0, -1));
    }),
    RUNS,
  );
});

it('the totals of the state prove the balance: all hours so far add up to the closing', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const steps = historyOf(client);
      for (const [index, { closed }] of steps.entries()) {
        const statements = steps.slice(0, index + 1).map((step) => step.closed.statement);
        const sum = (figure: 'granted' | 'adjusted' | 'used' | 'expired' | 'overageSettled') =>
          statements.reduce((total, statement) => total + statement[figure], 0);
        const { opening, granted, adjusted, used, expired, overageSettled } = closed.account.totals;
        expect([opening, granted, adjusted, used, expired, overageSettled]).toEqual([
          client.agreement.openingMinutes,
          sum('granted'),
          sum('adjusted'),
          sum('used'),
          sum('expired'),
          sum('overageSettled'),
        ]);
        expect(opening + granted + adjusted - used - expired + overageSettled).toBe(closed.statement.closing);
      }
    }),
    RUNS,
  );
});

it('no lot is ever below 0, in minutes or value, and none is left without minutes once released', () => {
  everyClose((step) => {
    for (const lot of step.closed.account.lots) {
      expect(lot.minutes).toBeGreaterThanOrEqual(0);
      expect(lot.valueMinor).toBeGreaterThanOrEqual(0);
    }
    expect(releasedIn(step).filter((lot) => lot.minutes === 0)).toEqual([]);
  });
});

it('there is no debt while released hours are left (L16)', () => {
  everyClose((step) => {
    expect(Math.min(step.closed.statement.debt, minutesIn(releasedIn(step)))).toBe(0);
    expect(step.closed.statement.debt).toBeGreaterThanOrEqual(0);
  });
});

it('debt outlives a close only where overage is carried (L17)', () => {
  everyClose(({ agreement, closed }) => {
    if (agreement.overage !== 'carry') expect(closed.statement.debt).toBe(0);
  });
});

it('what is left is younger than the expiry and within the carry limit (L18)', () => {
  everyClose((step) => {
    const { expiryMonths, carryLimitMinutes } = step.agreement;
    const left = releasedIn(step);
    if (expiryMonths !== null) {
      expect(left.filter((lot) => addMonths(agePeriodOf(lot), expiryMonths) <= step.period)).toEqual([]);
    }
    if (carryLimitMinutes !== null) {
      expect(minutesIn(left.filter((lot) => agePeriodOf(lot) <= step.period))).toBeLessThanOrEqual(carryLimitMinutes);
    }
  });
});

it('nothing expires where neither expiry nor limit is agreed (L18)', () => {
  everyClose(({ agreement, closed }) => {
    if (agreement.expiryMonths === null && agreement.carryLimitMinutes === null)
      expect(closed.statement.expired).toBe(0);
  });
});
