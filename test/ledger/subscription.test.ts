import { closeOf, closeThrough, lotsLeft, paid, refunded, retainer, told, worked } from './retainer';

describe('a subscription pays dues and brings their hours (L6)', () => {
  it('brings the allotment of a due paid whole', () => {
    const september = closeOf(retainer(), [paid('2026-09-03', 100_00)], '2026-09');
    expect(lotsLeft(september)).toEqual(['subscription 2026-09-03 | 2026-09 | 10:00 | 10000']);
  });

  it('brings exactly the allotment where a due is paid in parts', () => {
    const parts = [paid('2026-09-01', 33_33), paid('2026-09-02', 33_33), paid('2026-09-03', 33_34)];
    expect(lotsLeft(closeOf(retainer(), parts, '2026-09'))).toEqual([
      'subscription 2026-09-01 | 2026-09 | 3:19 | 3333', // floor(600 · 3333 / 10000) = floor(199.98)
      'subscription 2026-09-02 | 2026-09 | 3:20 | 3333', // floor(600 · 6666 / 10000) − 199 = 399 − 199
      'subscription 2026-09-03 | 2026-09 | 3:21 | 3334', // 600 − 399
    ]);
  });

  it('pays the oldest unpaid due first', () => {
    const october = closeOf(retainer(), [paid('2026-10-05', 150_00)], '2026-10');
    expect(lotsLeft(october)).toEqual([
      'subscription 2026-10-05 | 2026-10 | 10:00 | 10000',
      'subscription 2026-10-05 | 2026-10 | 5:00 | 5000',
    ]);
    expect([...october.account.dues.keys()]).toEqual(['2026-09', '2026-10']);
  });

  it.each([
    ['from the period that For names on', '2026-11', ['2026-11', '2026-12']],
    ['from Start where For names a period before it', '2026-01', ['2026-09', '2026-10']],
  ])('pays %s', (_title, forPeriod, dues) => {
    const september = closeOf(retainer(), [paid('2026-09-03', 150_00, { for: forPeriod })], '2026-09');
    expect([...september.account.dues.keys()]).toEqual(dues);
  });

  it('skips paused months', () => {
    const client = retainer({
      changes: [
        { from: '2026-10', fee: 0, hours: 0 },
        { from: '2026-11', fee: 100_00, hours: 10 },
      ],
    });
    const september = closeOf(client, [paid('2026-09-03', 200_00)], '2026-09');
    expect([...september.account.dues.keys()]).toEqual(['2026-09', '2026-11']);
  });

  it('shares the Hours of a row among its slices, by the money used so far', () => {
    const september = closeOf(retainer(), [paid('2026-09-03', 250_00, { hours: '10:01' })], '2026-09');
    expect(lotsLeft(september)).toEqual([
      'subscription 2026-09-03 | 2026-09 | 4:00 | 10000', // floor(601 · 100 / 250) = floor(240.4)
      'subscription 2026-09-03 | 2026-10 | 4:00 | 10000', // floor(601 · 200 / 250) − 240 = 480 − 240
      'subscription 2026-09-03 | 2026-11 | 2:01 | 5000', // 601 − 480
    ]);
  });

  it('counts a due as having brought its usual hours where the row gave others', () => {
    const rows = [paid('2026-09-03', 50_00, { hours: '20:00' }), paid('2026-09-04', 50_00)];
    expect(told(closeOf(retainer(), rows, '2026-09')).granted).toBe('25:00'); // 20 h given, then 10 h − 5 h
  });
});

describe('terms changed after money was posted (L6)', () => {
  const september = closeOf(retainer(), [paid('2026-09-03', 200_00)], '2026-09').account;

  it('leave posted hours as they are, and ask for the rest of a raised fee', () => {
    const raised = retainer({ changes: [{ from: '2026-10', fee: 150_00, hours: 12 }] });
    const october = closeOf(raised, [paid('2026-10-03', 50_00)], '2026-10', september);
    expect(lotsLeft(october).slice(1)).toEqual([
      'subscription 2026-09-03 | 2026-10 | 10:00 | 10000',
      'subscription 2026-10-03 | 2026-10 | 2:00 | 5000', // floor(720 · 150 / 150) − 600
    ]);
  });

  it('leave what was overpaid with its due', () => {
    const lowered = retainer({ changes: [{ from: '2026-10', fee: 80_00, hours: 8 }] });
    const october = closeOf(lowered, [paid('2026-10-03', 80_00)], '2026-10', september);
    expect(lotsLeft(october).slice(1)).toEqual([
      'subscription 2026-09-03 | 2026-10 | 10:00 | 10000',
      'subscription 2026-10-03 | 2026-11 | 8:00 | 8000',
    ]);
  });

  it('take no hours back where the allotment shrank below what was brought', () => {
    const client = retainer({ changes: [{ from: '2026-10', fee: 150_00, hours: 5 }] });
    const october = closeOf(client, [paid('2026-10-03', 50_00)], '2026-10', september);
    // floor(300 · 150 / 150) − 600 is below 0: the slice brings nothing, and its value is earned (L16)
    expect(told(october)).toMatchObject({ granted: '10:00', earned: 50_00 });
  });
});

describe('release (L7)', () => {
  it.each([
    ['month by month', 'monthly', ['10:00', '10:00', '10:00']],
    ['at once', 'atOnce', ['30:00', '0:00', '0:00']],
  ] as const)('grants three prepaid months %s', (_title, release, granted) => {
    const closes = closeThrough(retainer({ release }), [paid('2026-09-03', 300_00)], '2026-11');
    expect(closes.map((closed) => told(closed).granted)).toEqual(granted);
  });

  it('grants what is paid late in the month that posts it', () => {
    const closes = closeThrough(retainer(), [paid('2026-11-03', 100_00)], '2026-11');
    expect(closes.map((closed) => told(closed).granted)).toEqual(['0:00', '0:00', '10:00']);
  });
});

describe('credit on account (L8)', () => {
  const ended = retainer({ end: '2026-09' });
  const resumed = retainer({ end: '2026-12' });

  it('is what finds no due after End', () => {
    expect(told(closeOf(ended, [paid('2026-09-03', 150_00)], '2026-09'))).toMatchObject({
      granted: '10:00',
      credit: 50_00,
    });
  });

  it('is what finds no due where the terms end at fee 0', () => {
    const stopped = retainer({ changes: [{ from: '2026-10', fee: 0, hours: 0 }] });
    expect(told(closeOf(stopped, [paid('2026-09-03', 150_00)], '2026-09')).credit).toBe(50_00);
  });

  it('is what finds no due within 120 periods of the close', () => {
    const cheap = retainer({ fee: 1_00 });
    const september = closeOf(cheap, [paid('2026-09-03', 130_00)], '2026-09');
    expect(told(september).credit).toBe(9_00); // $130 less 121 dues of $1
    expect(told(closeOf(cheap, [], '2026-10', september.account)).credit).toBe(8_00);
  });

  it('pays the first due that turns up, from Start on, before new payments', () => {
    const september = closeOf(ended, [paid('2026-09-03', 150_00, { for: '2026-09' })], '2026-09');
    const october = closeOf(resumed, [paid('2026-10-01', 100_00)], '2026-10', september.account);
    expect(lotsLeft(october).slice(1)).toEqual([
      'subscription 2026-09-03 | 2026-10 | 5:00 | 5000',
      'subscription 2026-10-01 | 2026-10 | 5:00 | 5000',
      'subscription 2026-10-01 | 2026-11 | 5:00 | 5000',
    ]);
  });

  it('pays oldest first', () => {
    const september = closeOf(ended, [paid('2026-09-03', 160_00), paid('2026-09-04', 70_00)], '2026-09');
    const october = closeOf(resumed, [], '2026-10', september.account);
    expect(lotsLeft(october).slice(1)).toEqual([
      'subscription 2026-09-03 | 2026-10 | 6:00 | 6000',
      'subscription 2026-09-04 | 2026-10 | 4:00 | 4000',
      'subscription 2026-09-04 | 2026-11 | 3:00 | 3000',
    ]);
  });

  it('is no longer bound by For once its row was posted', () => {
    const september = closeOf(ended, [paid('2026-09-03', 40_00, { for: '2026-10' })], '2026-09');
    expect(told(september)).toMatchObject({ granted: '0:00', credit: 40_00 });
    const october = closeOf(resumed, [], '2026-10', september.account);
    expect([...october.account.dues.keys()]).toEqual(['2026-09']);
  });

  it('keeps its share of the Hours of its row', () => {
    const september = closeOf(ended, [paid('2026-09-03', 200_00, { hours: '30:00' })], '2026-09');
    expect(told(september)).toMatchObject({ granted: '15:00', credit: 100_00 });
    expect(told(closeOf(resumed, [], '2026-10', september.account)).granted).toBe('15:00');
  });

  it('loses the share of Hours that a refund took', () => {
    const rows = [paid('2026-09-03', 200_00, { hours: '10:01' }), refunded('2026-09-20', 33_33)];
    const september = closeOf(ended, rows, '2026-09');
    // $100 brought 300 minutes; the $66.67 left bring floor(601 · 166.67 / 200) − 300
    expect(told(closeOf(resumed, [], '2026-10', september.account)).granted).toBe('3:20');
  });

  describe('where it finds no due', () => {
    const billed = { end: '2026-09', overage: 'bill', overageRate: 20_00 } as const;
    const rows = [paid('2026-09-03', 130_00), paid('2026-09-04', 70_00), worked('2026-09-10', '12:00')];
    const later = worked('2026-10-02', '0:30');

    it('pays overage charged by earlier closes, oldest credit first', () => {
      const september = closeOf(retainer(billed), rows, '2026-09');
      expect(told(september)).toMatchObject({ credit: 100_00, overageCharge: 40_00 });
      const october = closeOf(retainer(billed), [later], '2026-10', september.account);
      expect(october.account.credits.map((credit) => [credit.payment, credit.leftMinor])).toEqual([
        ['subscription 2026-09-04', 60_00], // $30 of the first credit and $10 of this one paid the $40
      ]);
      expect(october.account).toMatchObject({ chargedMinor: 50_00, chargePaidMinor: 40_00 });
    });

    it('stays where hours are granted on due', () => {
      const client = retainer({ ...billed, grant: 'due' });
      const september = closeOf(client, rows, '2026-09');
      expect(told(closeOf(client, [later], '2026-10', september.account)).credit).toBe(100_00);
    });
  });

  it('is 0 where every payment finds its due', () => {
    expect(told(closeOf(retainer(), [paid('2026-09-03', 100_00)], '2026-09')).credit).toBe(0);
  });
});
