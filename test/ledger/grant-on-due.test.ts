import { closeOf, closeThrough, lotsLeft, month, paid, refunded, retainer, told, toppedUp, worked } from './retainer';

describe('hours granted on due (L12)', () => {
  const client = retainer({ grant: 'due' });

  it('come whether or not the month was paid, with the fee as their value', () => {
    const closes = closeThrough(client, [worked('2026-09-10', '4:00')], '2026-10');
    expect(closes.map(told)).toMatchObject([
      { granted: '10:00', closing: '6:00', earned: 40_00, valueLeft: 60_00 },
      { granted: '10:00', closing: '16:00', earned: 0, valueLeft: 160_00 },
    ]);
    expect(closes[1] && lotsLeft(closes[1])).toEqual([
      'due:2026-09 | 2026-09 | 6:00 | 6000',
      'due:2026-10 | 2026-10 | 10:00 | 10000',
    ]);
  });

  it('stop after End', () => {
    const closes = closeThrough(retainer({ grant: 'due', end: '2026-09' }), [], '2026-10');
    expect(closes.map((closed) => told(closed).granted)).toEqual(['10:00', '0:00']);
  });

  it('have no value where the client is served free', () => {
    const september = closeOf(retainer({ grant: 'due', fee: 0 }), [], '2026-09');
    expect(told(september)).toMatchObject({ granted: '10:00', valueLeft: 0 });
  });

  it('do not come twice: a payment only settles the due', () => {
    const september = closeOf(client, [paid('2026-09-03', 100_00)], '2026-09');
    expect(told(september)).toMatchObject({ granted: '10:00', credit: 0 });
    expect(september.account.dues.get(month('2026-09'))).toEqual({ paidMinor: 100_00, broughtMinutes: 600 });
  });

  it('leave money beyond the dues so far as credit, which pays later dues as they come', () => {
    const closes = closeThrough(client, [paid('2026-09-03', 250_00)], '2026-11');
    expect(closes.map((closed) => told(closed).credit)).toEqual([150_00, 50_00, 0]);
    expect(closes.map((closed) => told(closed).granted)).toEqual(['10:00', '10:00', '10:00']);
  });

  it('are not taken back by a refund, which takes credit, then top-ups, then earned', () => {
    const rows = [paid('2026-09-03', 130_00), toppedUp('2026-09-04', 20_00), refunded('2026-09-20', 60_00)];
    const september = closeOf(client, rows, '2026-09');
    expect(lotsLeft(september)).toEqual(['due:2026-09 | 2026-09 | 10:00 | 10000']);
    // $30 of credit, $20 of the top-up with its 2 h, $10 of earned
    expect(told(september)).toMatchObject({ granted: '12:00', adjusted: '-2:00', credit: 0, earned: -10_00 });
  });
});

describe('a change of Grant (L12)', () => {
  const onPaid = retainer();
  const onDue = retainer({ grant: 'due' });

  it('to Due grants what a part payment has not brought yet, at its share of the fee', () => {
    const september = closeOf(onPaid, [paid('2026-09-03', 150_00)], '2026-09').account;
    const october = closeOf(onDue, [], '2026-10', september);
    expect(lotsLeft(october)).toEqual([
      'subscription 2026-09-03 | 2026-09 | 10:00 | 10000',
      'subscription 2026-09-03 | 2026-10 | 5:00 | 5000',
      'due:2026-10 | 2026-10 | 5:00 | 5000', // 10000 · 300 / 600
    ]);
  });

  it('to Due grants nothing where prepayment brought it all', () => {
    const september = closeOf(onPaid, [paid('2026-09-03', 200_00)], '2026-09').account;
    expect(told(closeOf(onDue, [], '2026-10', september)).granted).toBe('10:00');
  });

  it('to Paid brings no hours for a due that was granted, and earns its money', () => {
    const september = closeOf(onDue, [], '2026-09').account;
    const october = closeOf(onPaid, [paid('2026-10-03', 200_00)], '2026-10', september);
    expect(told(october)).toMatchObject({ opening: '10:00', granted: '10:00', earned: 100_00 });
  });

  it('to Paid lets a due bring its hours that was unpaid before and settled in part without them', () => {
    const unpaid = closeOf(onPaid, [], '2026-09').account;
    const settled = closeOf(onDue, [paid('2026-10-03', 50_00)], '2026-10', unpaid).account;
    expect(settled.dues.get(month('2026-09'))).toEqual({ paidMinor: 50_00, broughtMinutes: 0 });
    expect(told(closeOf(onPaid, [paid('2026-11-03', 50_00)], '2026-11', settled)).granted).toBe('10:00');
  });

  it('to Paid lets credit bring hours', () => {
    const september = closeOf(onDue, [paid('2026-09-03', 250_00)], '2026-09').account;
    const october = closeOf(onPaid, [], '2026-10', september);
    expect(lotsLeft(october).slice(1)).toEqual([
      'subscription 2026-09-03 | 2026-10 | 10:00 | 10000',
      'subscription 2026-09-03 | 2026-11 | 5:00 | 5000',
    ]);
  });
});
