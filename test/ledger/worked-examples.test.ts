import { sumMinutes } from '../../src/ledger/minutes';
import { addMonths } from '../../src/ledger/period';
import {
  adjusted,
  closeOf,
  closeThrough,
  clock,
  lotsLeft,
  month,
  paid,
  retainer,
  told,
  toppedUp,
  worked,
  type Row,
} from './retainer';

/** The arithmetic that users of other systems know, in hours of a client that pays each month in full. */

const START = '2026-01';

/** Each month paid with the fee of $100, and the hours worked in it. */
function months(used: readonly string[]): readonly Row[] {
  return used.flatMap((hours, index) => {
    const period = addMonths(month(START), index);
    return [paid(`${period}-03`, 100_00), worked(`${period}-15`, hours)];
  });
}

const through = (count: number) => addMonths(month(START), count - 1);

it.each([
  [
    'a chain that never burns',
    10,
    ['8:00', '6:00', '15:00', '12:00', '5:00', '20:00'],
    ['2:00', '6:00', '1:00', '-1:00', '4:00', '-6:00'],
  ],
  ['a surplus carried, then an overrun carried', 40, ['30:00', '60:00', '0:00'], ['10:00', '-10:00', '30:00']],
])('%s', (_title, hours, used, closing) => {
  const closes = closeThrough(retainer({ start: START, hours }), months(used), through(used.length));
  expect(closes.map((closed) => told(closed).closing)).toEqual(closing);
});

it.each([
  ['a debt of 3 h leaves 7 h of 10', '-3:00', { closing: '7:00', debt: '0:00' }],
  [
    'a debt of 15 h leaves nothing of 10 h, and 5 h of debt',
    '-15:00',
    { closing: '-5:00', debt: '5:00', valueLeft: 0 },
  ],
])('%s', (_title, openingHours, figures) => {
  expect(told(closeOf(retainer({ start: START, openingHours }), months(['0:00']), START))).toMatchObject(figures);
});

it('10.5 h granted and 2.75 h carried, less 7.25 h used, are 6 h', () => {
  const client = retainer({ start: START, hours: 10.5, openingHours: '2:45' });
  expect(told(closeOf(client, months(['7:15']), START)).closing).toBe('6:00');
});

it.each([
  ['a cap of 10 h lets 30 h of 40 expire', { carryLimit: '10:00' }, '30:00', '50:00'],
  ['without a cap 80 h add up', {}, '0:00', '80:00'],
])('%s', (_title, policy, expired, available) => {
  const closes = closeThrough(retainer({ start: START, hours: 40, ...policy }), months(['0:00', '0:00']), through(2));
  const [first, second] = closes.map((closed) => closed.statement);
  expect(first && clock(first.expired)).toBe(expired);
  expect(second && clock(sumMinutes([second.opening, second.granted]))).toBe(available);
});

it('use it or lose it: 5 h expire, and the next month is over by 2 h', () => {
  const closes = closeThrough(retainer({ start: START, expiryMonths: 0 }), months(['5:00', '12:00']), through(2)).map(
    told,
  );
  expect(closes).toMatchObject([{ expired: '5:00' }, { closing: '-2:00' }]);
});

describe('age comes from the period', () => {
  it('not from the position among months that had hours', () => {
    const rows = [
      paid('2026-01-03', 100_00),
      worked('2026-01-15', '5:00'),
      paid('2026-03-03', 100_00, { for: '2026-03' }),
    ];
    const closes = closeThrough(retainer({ start: START, expiryMonths: 2 }), rows, '2026-03').map(told);
    expect(closes.map((closed) => [closed.expired, closed.closing])).toEqual([
      ['0:00', '5:00'],
      ['0:00', '5:00'],
      ['5:00', '10:00'],
    ]);
  });

  it('and nothing expires where the oldest hours are used first', () => {
    const closes = closeThrough(
      retainer({ start: START, expiryMonths: 1 }),
      months(['5:00', '10:00', '15:00']),
      through(3),
    );
    expect(closes.map((closed) => told(closed).expired)).toEqual(['0:00', '0:00', '0:00']);
  });
});

it('450 minutes out of 300, 300 and 300 take 300 and 150', () => {
  const lots = ['2026-01-01', '2026-01-02', '2026-01-03'].map((date) => toppedUp(date, 50_00, { hours: '5:00' }));
  const january = closeOf(retainer({ start: START }), [...lots, worked('2026-01-15', '7:30')], START);
  expect(january.draws.map((draw) => draw.minutes)).toEqual([300, 150]);
  expect(lotsLeft(january)).toHaveLength(2);
});

it('25 h out of 20 h for $5,000 charge $1,000 at $200 an hour', () => {
  const client = retainer({ start: START, fee: 5000_00, hours: 20, overage: 'bill', overageRate: 200_00 });
  const rows = [paid('2026-01-03', 5000_00), worked('2026-01-15', '25:00')];
  expect(told(closeOf(client, rows, START))).toMatchObject({
    overageSettled: '5:00',
    overageCharge: 1000_00,
    closing: '0:00',
  });
});

it('goodwill hours neither lessen the fee nor are earned', () => {
  const rows = [paid('2026-01-03', 100_00), adjusted('2026-01-04', '2:00'), worked('2026-01-15', '12:00')];
  expect(told(closeOf(retainer({ start: START }), rows, START))).toMatchObject({ closing: '0:00', earned: 100_00 });
});
