import fc from 'fast-check';
import { nextPeriod } from '../../src/ledger/next-period';
import { periodOfDate, type PlainDate } from '../../src/ledger/period';
import { parseState, stateText } from '../../src/ledger/state-text';
import { arbitraryClient, arbitrarySteadyClient, type Client, type Typed } from './arbitrary-client';
import { closeAgain, everyMonth, historyOf } from './history';

const RUNS = { numRuns: 200 };

it('the text of a state gives it back, whole (L24)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      for (const { closed } of historyOf(client)) expect(parseState(stateText(closed.account))).toEqual(closed.account);
    }),
    RUNS,
  );
});

it('nothing but the text of the state passes from one close to the next (L24)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      const kept = historyOf(client, everyMonth(client), (account) => account);
      expect(historyOf(client).map((step) => step.closed)).toEqual(kept.map((step) => step.closed));
    }),
    RUNS,
  );
});

it('closing month by month gives what closing in one go does (L23)', () => {
  fc.assert(
    fc.property(arbitrarySteadyClient.map(typedInTime), (client) => {
      expect(historyOf(client)).toEqual(historyOf(client, [client.through]));
    }),
    RUNS,
  );
});

function typedInTime(client: Client): Client {
  const punctual = <R extends { readonly date: PlainDate }>({ row }: Typed<R>) => ({
    row,
    typedIn: periodOfDate(row.date),
  });
  return { ...client, payments: client.payments.map(punctual), work: client.work.map(punctual) };
}

it('closing twice closes nothing more (L23)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      expect(historyOf(client, [...everyMonth(client), client.through])).toHaveLength(historyOf(client).length);
      for (const { period, agreement, closed } of historyOf(client)) {
        const next = nextPeriod(closed.account, agreement, []);
        expect(next === null || next > period).toBe(true);
      }
    }),
    RUNS,
  );
});

it('reopening a period and closing it again gives the same statement (L22)', () => {
  fc.assert(
    fc.property(arbitraryClient, (client) => {
      for (const step of historyOf(client)) expect(closeAgain(step)).toEqual(step.closed);
    }),
    RUNS,
  );
});
