import fc from 'fast-check';
import { addMonths, laterOf } from '../../src/ledger/period';
import { arbitraryClient, arbitrarySteadyClient } from './arbitrary-client';
import { historyOf } from './history';

const RUNS = { numRuns: 400 };

it('periods are closed from Start on, in order and without gaps up to End (L5)', () => {
  fc.assert(
    fc.property(arbitrarySteadyClient, (client) => {
      const { start, end } = client.agreement;
      const closed = historyOf(client).map((step) => step.period);
      expect(closed[0]).toBe(start);
      for (const [index, period] of closed.slice(1).entries()) {
        const next = addMonths(closed[index] ?? start, 1);
        if (end === null || next <= end) expect(period).toBe(next);
        else expect(laterOf(period, next)).toBe(period);
      }
    }),
    RUNS,
  );
});

it('after End a period is closed for what is left or for a row, never for nothing (L5)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      for (const { agreement, period, before, postings } of historyOf(client)) {
        if (agreement.end === null || period <= agreement.end || before === null) continue;
        const rows = postings.payments.length + postings.work.length;
        expect(before.lots.length + rows).toBeGreaterThan(0);
      }
    }),
    RUNS,
  );
});

it('no work is left behind: every entry is posted once, also one that turns up after End (L4, L5)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const typed = client.work.filter(({ typedIn }) => typedIn <= client.through);
      const posted = historyOf(client).flatMap((step) => step.postings.work);
      expect(posted).toHaveLength(typed.length);
    }),
    RUNS,
  );
});
