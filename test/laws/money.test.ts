import fc from 'fast-check';
import { dueIn, type Payment } from '../../src/ledger/agreement';
import { minutes, sumMinutes } from '../../src/ledger/minutes';
import { closeThrough, paid, retainer } from '../ledger/retainer';
import { arbitraryClient, arbitrarySteadyClient, grantedAsPaid } from './arbitrary-client';
import { historyOf, type Step } from './history';

/** Money in, less money back, of the rows of some closes; credit notes and adjustments are none. */
function received(steps: readonly Step[]): number {
  const worth = ({ kind, amountMinor }: Payment) => {
    if (kind === 'creditNote' || kind === 'adjustment') return 0;
    return kind === 'refund' ? -Math.abs(amountMinor ?? 0) : (amountMinor ?? 0);
  };
  return steps.flatMap((step) => step.postings.payments).reduce((sum, payment) => sum + worth(payment), 0);
}

it('money is conserved to the last minor unit where hours are granted as they are paid (L20)', () => {
  fc.assert(
    fc.property(arbitraryClient.map(grantedAsPaid), (client) => {
      const steps = historyOf(client);
      for (const [index, { closed }] of steps.entries()) {
        const past = steps.slice(0, index + 1);
        const sum = (figure: 'earned' | 'forfeited') =>
          past.reduce((total, step) => total + step.closed.statement[figure], 0);
        const { valueLeft, credit } = closed.statement;
        const paid = client.agreement.openingValueMinor + received(past) - closed.account.chargePaidMinor;
        expect(sum('earned') + sum('forfeited') + valueLeft + credit).toBe(paid);
      }
    }),
    { numRuns: 1000 },
  );
});

it('overage is never paid beyond what was charged (L13)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      let charged = 0;
      for (const { closed } of historyOf(client)) {
        expect(closed.account.chargePaidMinor).toBeLessThanOrEqual(charged);
        charged += closed.statement.overageCharge;
        expect(closed.account.chargedMinor).toBe(charged);
      }
    }),
    { numRuns: 400 },
  );
});

it('no due is paid beyond its fee while the terms stand (L6)', () => {
  fc.assert(
    fc.property(arbitrarySteadyClient, (client) => {
      for (const { agreement, closed } of historyOf(client)) {
        for (const [due, record] of closed.account.dues)
          expect(record.paidMinor).toBeLessThanOrEqual(dueIn(agreement, due));
      }
    }),
    { numRuns: 400 },
  );
});

/** What is paid of one due in each of the five months from its own on. */
const arbitraryParts = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_00 }), fc.nat(4)), {
  minLength: 1,
  maxLength: 9,
});

it('a due paid in parts, over whatever months, brings exactly the allotment (L6)', () => {
  fc.assert(
    fc.property(arbitraryParts, fc.nat(5000), fc.constantFrom('monthly', 'atOnce'), (parts, allotment, release) => {
      const fee = parts.reduce((sum, [amount]) => sum + amount, 0);
      const client = retainer({ fee, release, start: '2026-01', end: '2026-01' });
      const terms = client.terms.map((inForce) => ({ ...inForce, allotmentMinutes: minutes(allotment) }));
      const rows = parts.map(([amount, index]) => paid(`2026-0${index + 1}-10`, amount));
      const granted = closeThrough({ ...client, terms }, rows, '2026-05').map((closed) => closed.statement.granted);
      expect(sumMinutes(granted)).toBe(allotment);
    }),
    { numRuns: 500 },
  );
});
