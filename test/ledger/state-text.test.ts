import { parseState, stateText } from '../../src/ledger/state-text';
import { adjusted, closeOf, closeThrough, paid, refunded, retainer, toppedUp, worked } from './retainer';

/** A state with something of everything: six kinds of lots, credit with Hours, overage charged and paid. */
const rows = [
  paid('2026-09-03', 100_00, { hours: '9:00' }),
  toppedUp('2026-09-04', 20_00, { for: '2027-01' }),
  worked('2026-09-10', '30:00'),
  adjusted('2026-10-02', '1:15'),
  worked('2026-10-10', '-2:00'),
  paid('2026-10-20', 900_00, { hours: '90:00' }),
  refunded('2026-10-21', 10_00),
];
const client = retainer({
  end: '2026-12',
  openingHours: '3:00',
  openingValue: 30_00,
  overage: 'bill',
  overageRate: 20_00,
});
const { account } = closeOf(client, rows, '2026-10');

describe('the text of a state (L24)', () => {
  it('gives the state back', () => {
    expect(parseState(stateText(account))).toEqual(account);
  });

  it('gives a state before the first statement of a rare kind back', () => {
    for (const kind of ['due', 'opening', 'correction'] as const) {
      const lots = account.lots.map((lot) => ({ ...lot, kind }));
      expect(parseState(stateText({ ...account, lots }))?.lots).toEqual(lots);
    }
  });

  it('is the same for the same state, in whatever order its dues were paid', () => {
    const dues = new Map([...account.dues].reverse());
    expect(stateText({ ...account, dues })).toBe(stateText(account));
  });

  it('stays short through ten years of monthly payments', () => {
    const months = Array.from(
      { length: 120 },
      (_, index) => `${2026 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    );
    const decade = closeThrough(
      retainer({ start: '2026-01' }),
      months.map((period) => paid(`${period}-03`, 100_00)),
      '2035-12',
    );
    expect(stateText(decade[119]?.account ?? account).length).toBeLessThan(30_000);
  });

  const intact = stateText(account);
  it.each([
    ['nothing', ''],
    ['no JSON', 'closed'],
    ['no object', '[1]'],
    ['a torn text', intact.slice(0, -20)],
    ['another version', intact.replace('"v":1', '"v":2')],
    ['a part missing', intact.replace('"made"', '"mode"')],
    ['a text for a number', intact.replace(/"debt":\d+/, '"debt":"0"')],
    ['a fraction of a minute', intact.replace(/"debt":\d+/, '"debt":0.5')],
    ['an unknown kind of lot', intact.replace('["s"', '["x"')],
    ['a month that is none', intact.replace('"newest":"2026-10"', '"newest":"2026-13"')],
    ['totals cut short', intact.replace(/"totals":\[[^\]]*\]/, '"totals":[1,2]')],
  ])('is none where it holds %s', (_title, text) => {
    expect(text).not.toBe(intact);
    expect(parseState(text)).toBeNull();
  });
});
