import fc from 'fast-check';
import type { Lot } from '../../src/ledger/lots';
import type { Payment } from '../../src/ledger/agreement';
import { arbitraryClient, neverExpiring, type Client, type Typed } from './arbitrary-client';
import { historyOf } from './history';

const RUNS = { numRuns: 400 };

const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });

/** A client, and the same client with its rows given in another order. */
const arbitraryShuffle = (given: fc.Arbitrary<Client>) =>
  given.chain((client) =>
    fc
      .record({ payments: shuffled(client.payments), work: shuffled(client.work) })
      .map((rows) => ({ client, again: { ...client, ...rows } })),
  );

function statementsOf(client: Client) {
  return historyOf(client).map((step) => step.closed.statement);
}

it('the order in which rows are read does not matter (L4)', () => {
  fc.assert(
    fc.property(arbitraryShuffle(arbitraryClient), ({ client, again }) => {
      expect(statementsOf(again)).toEqual(statementsOf(client));
    }),
    RUNS,
  );
});

it('nor does the place of a row in its sheet, where no two dates are equal (L4)', () => {
  fc.assert(
    fc.property(arbitraryShuffle(arbitraryClient.map(withDistinctDates)), ({ client, again }) => {
      expect(statementsOf({ ...again, payments: renumbered(again.payments) })).toEqual(statementsOf(client));
    }),
    RUNS,
  );
});

function withDistinctDates(client: Client): Client {
  const firstOfDate = new Map([...client.payments].reverse().map((payment) => [payment.row.date, payment]));
  return { ...client, payments: client.payments.filter((payment) => firstOfDate.get(payment.row.date) === payment) };
}

function renumbered(payments: readonly Typed<Payment>[]): readonly Typed<Payment>[] {
  return payments.map(({ row, typedIn }, position) => ({ row: { ...row, row: position + 2 }, typedIn }));
}

/** Whether work uses one lot before the other: by release, then in the order in which they were made (L16). */
function isOlder(a: Lot, b: Lot): boolean {
  return a.release < b.release || (a.release === b.release && a.order < b.order);
}

it('no lot gives while an older one has minutes (L16)', () => {
  fc.assert(
    fc.property(arbitraryClient.map(neverExpiring), (client) => {
      for (const { period, closed } of historyOf(client)) {
        const released = closed.account.lots.filter((lot) => lot.release <= period);
        for (const { lot } of closed.draws) {
          const passedOver = closed.draws.filter((draw) => isOlder(draw.lot, lot) && draw.minutes < draw.lot.minutes);
          expect([...passedOver, ...released.filter((left) => isOlder(left, lot))]).toEqual([]);
        }
      }
    }),
    RUNS,
  );
});

it('the lots of a client are told apart by the order in which they were made, for ever', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const made = new Map<number, string>();
      for (const lot of historyOf(client).flatMap((step) => step.closed.account.lots)) {
        const origin = [lot.kind, lot.payment, lot.release, lot.due].join();
        expect(made.get(lot.order) ?? origin).toBe(origin);
        made.set(lot.order, origin);
      }
    }),
    RUNS,
  );
});
