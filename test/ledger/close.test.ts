import { closePeriod } from '../../src/ledger/close';
import { stateText } from '../../src/ledger/state-text';
import {
  closeOf,
  closeThrough,
  credited,
  gaveAway,
  lotsLeft,
  month,
  paid,
  postings,
  refunded,
  refusalsOf,
  retainer,
  told,
  toppedUp,
  worked,
} from './retainer';

describe('posting (L4)', () => {
  it('takes payments in order of date, then row', () => {
    const rows = [
      paid('2026-09-20', 10_00),
      paid('2026-09-03', 10_00, { id: 'a' }),
      paid('2026-09-03', 10_00, { id: 'b' }),
    ];
    const september = closeOf(retainer(), rows, '2026-09');
    expect(september.statement.lots.map((lot) => lot.payment)).toEqual(['a', 'b', 'subscription 2026-09-20']);
  });

  it('goes by the row in the sheet, not by the order in which rows are given', () => {
    const rows = postings([paid('2026-09-03', 10_00, { id: 'a' }), paid('2026-09-03', 10_00, { id: 'b' })]);
    const backwards = { ...rows, payments: [...rows.payments].reverse() };
    const given = [rows, backwards].map((all) => closePeriod(null, retainer(), month('2026-09'), all, 60));
    expect(given[1]).toEqual(given[0]);
  });

  it('counts a late row in the period that posts it, and says how many time entries are late', () => {
    const september = closeOf(retainer(), [], '2026-09').account;
    const late = [paid('2026-09-28', 100_00), worked('2026-09-29', '1:00'), gaveAway('2026-09-30', '1:00')];
    const october = closeOf(retainer(), [...late, worked('2026-10-01', '2:00')], '2026-10', september);
    expect(told(october)).toMatchObject({
      period: '2026-10',
      granted: '10:00',
      used: '3:00',
      lateEntries: 2,
      entries: 3,
    });
  });
});

it('counts work that is not charged as complimentary, not as used (L15)', () => {
  const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '2:00'), gaveAway('2026-09-11', '1:30')];
  expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({
    used: '2:00',
    complimentary: '1:30',
    closing: '8:00',
  });
});

describe('what the period brought', () => {
  it('is every lot as it came, before work used it, scheduled ones when they are made and when they come', () => {
    const rows = [paid('2026-09-03', 200_00), worked('2026-09-10', '9:00')];
    const brought = closeThrough(retainer(), rows, '2026-10').map((closed) =>
      closed.granting.map((lot) => [lot.release, lot.minutes]),
    );
    expect(brought).toEqual([
      [
        ['2026-09', 600],
        ['2026-10', 600],
      ],
      [['2026-10', 600]],
    ]);
  });
});

describe('a refused close', () => {
  it('names every row at fault, not the first alone', () => {
    const rows = [
      refunded('2026-09-01', 5),
      credited('2026-09-02', 200_00),
      toppedUp('2026-08-03', 10_00),
      paid('2026-09-04', 1_00),
    ];
    expect(refusalsOf(retainer(), rows).map((refusal) => refusal.code)).toEqual([
      'top-up-without-price',
      'refund-too-large',
      'credit-note-too-large',
    ]);
  });

  it('is that of a client whose currency changed after its first close (L14)', () => {
    const september = closeOf(retainer(), [], '2026-09').account;
    const refusal = { code: 'currency-changed', was: 'USD', is: 'EUR' };
    expect(refusalsOf(retainer({ currency: 'EUR' }), [], '2026-10', september)).toEqual([refusal]);
  });
});

it('leaves the state that it was given as it was', () => {
  const client = retainer({ carryLimit: '5:00' });
  const { account } = closeOf(client, [paid('2026-09-03', 250_00)], '2026-09');
  const before = stateText(account);
  const rows = [refunded('2026-10-03', 120_00), paid('2026-10-04', 10_00), worked('2026-10-05', '3:00')];
  closePeriod(account, client, month('2026-10'), postings(rows), 60);
  expect(stateText(account)).toBe(before);
});

it('lists the lots that are left in the order in which work would use them', () => {
  const rows = [toppedUp('2026-09-01', 10_00, { for: '2026-11' }), paid('2026-09-03', 200_00)];
  expect(lotsLeft(closeOf(retainer(), rows, '2026-09')).map((line) => line.split(' | ')[1])).toEqual([
    '2026-09',
    '2026-10',
    '2026-11',
  ]);
});
