import {
  adjusted,
  closeOf,
  closeThrough,
  credited,
  lotsLeft,
  paid,
  paidOverage,
  refunded,
  refusalsOf,
  retainer,
  told,
  toppedUp,
  worked,
} from './retainer';

describe('a refund takes value back (L11)', () => {
  it.each([
    // floor(600 · 3333 / 10000) = floor(199.98)
    ['part of a lot with its hours rounded down', 33_33, ['subscription 2026-09-03 | 2026-09 | 6:41 | 6667'], '-3:19'],
    ['a whole lot with all its hours', 100_00, [], '-10:00'],
  ])('%s', (_title, amount, lots, taken) => {
    const september = closeOf(retainer(), [paid('2026-09-03', 100_00), refunded('2026-09-20', amount)], '2026-09');
    expect(lotsLeft(september)).toEqual(lots);
    expect(told(september)).toMatchObject({ granted: '10:00', adjusted: taken, earned: 0 });
  });

  it('is the same with an amount below 0', () => {
    const rows = (amount: number) => [paid('2026-09-03', 100_00), refunded('2026-09-20', amount)];
    expect(closeOf(retainer(), rows(-25_00), '2026-09')).toEqual(closeOf(retainer(), rows(25_00), '2026-09'));
  });

  it('from credit on account first, newest first, leaving the hours alone', () => {
    const rows = [paid('2026-09-03', 130_00), paid('2026-09-04', 50_00), refunded('2026-09-20', 60_00)];
    const september = closeOf(retainer({ end: '2026-09' }), rows, '2026-09');
    expect(september.account.credits).toMatchObject([{ payment: 'subscription 2026-09-03', leftMinor: 20_00 }]);
    expect(told(september)).toMatchObject({ adjusted: '0:00', closing: '10:00', credit: 20_00 });
  });

  it('from scheduled hours before released ones, the latest first', () => {
    const rows = [paid('2026-09-03', 300_00), refunded('2026-09-20', 150_00)];
    const september = closeOf(retainer(), rows, '2026-09');
    expect(lotsLeft(september)).toEqual([
      'subscription 2026-09-03 | 2026-09 | 10:00 | 10000',
      'subscription 2026-09-03 | 2026-10 | 5:00 | 5000',
    ]);
    expect(told(september)).toMatchObject({ granted: '10:00', adjusted: '0:00' }); // scheduled hours never counted yet
  });

  it('from released hours the latest released first, then the latest made', () => {
    const before = closeOf(retainer(), [paid('2026-09-03', 100_00)], '2026-09').account;
    const rows = [toppedUp('2026-10-02', 10_00), toppedUp('2026-10-03', 10_00), refunded('2026-10-20', 15_00)];
    expect(lotsLeft(closeOf(retainer(), rows, '2026-10', before))).toEqual([
      'subscription 2026-09-03 | 2026-09 | 10:00 | 10000',
      'topUp 2026-10-02 | 2026-10 | 0:30 | 500',
    ]);
  });

  it('from no hours that were a gift', () => {
    const rows = [paid('2026-09-03', 100_00), adjusted('2026-09-04', '1:00'), refunded('2026-09-20', 100_00)];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ adjusted: '-9:00', closing: '1:00' });
  });

  it('and the due is unpaid again, so that paying it brings hours again', () => {
    const rows = [paid('2026-09-03', 100_00), refunded('2026-09-20', 33_33), paid('2026-09-25', 33_33)];
    const september = closeOf(retainer(), rows, '2026-09');
    // brought became floor(600 · 6667 / 10000) = 400, though 401 minutes were left: the last slice brings 200
    expect(lotsLeft(september)).toEqual([
      'subscription 2026-09-03 | 2026-09 | 6:41 | 6667',
      'subscription 2026-09-25 | 2026-09 | 3:20 | 3333',
    ]);
    expect(september.account.dues.get(september.statement.period)).toEqual({ paidMinor: 100_00, broughtMinutes: 600 });
  });

  it('and reverses earned where no lots are left: a goodwill refund of work done', () => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '10:00'), refunded('2026-10-05', 20_00)];
    const closes = closeThrough(retainer(), rows, '2026-10').map(told);
    expect(closes).toMatchObject([
      { earned: 100_00, closing: '0:00' },
      { earned: -20_00, adjusted: '0:00', closing: '0:00' },
    ]);
  });

  it('from the hours that the same month brought, before work uses them', () => {
    const rows = [worked('2026-09-01', '10:00'), paid('2026-09-03', 100_00), refunded('2026-09-20', 40_00)];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({
      adjusted: '-4:00',
      closing: '-4:00',
      earned: 60_00,
    });
  });
});

describe('a refund is refused where it exceeds what was received (L11)', () => {
  const tooLarge = (date: string, refundable: number) => [
    { code: 'refund-too-large', payment: `refund ${date}`, refundableMinor: refundable },
  ];

  it.each([
    [
      'by all rows before it',
      [paid('2026-09-03', 100_00), refunded('2026-09-20', 100_01)],
      tooLarge('2026-09-20', 100_00),
    ],
    ['not by rows after it', [refunded('2026-09-02', 1), paid('2026-09-03', 100_00)], tooLarge('2026-09-02', 0)],
    [
      'less earlier refunds',
      [paid('2026-09-03', 100_00), refunded('2026-09-20', 70_00), refunded('2026-09-21', 30_01)],
      tooLarge('2026-09-21', 30_00),
    ],
    ['and not where it is all of it', [paid('2026-09-03', 100_00), refunded('2026-09-20', 100_00)], []],
    ['top-ups counted', [toppedUp('2026-09-03', 20_00), refunded('2026-09-20', 20_01)], tooLarge('2026-09-20', 20_00)],
    [
      'overage payments counted',
      [paidOverage('2026-09-03', 20_00), refunded('2026-09-20', 20_01)],
      tooLarge('2026-09-20', 20_00),
    ],
    ['credit notes not counted', [credited('2026-09-03', 20_00), refunded('2026-09-20', 1)], tooLarge('2026-09-20', 0)],
  ])('%s', (_title, rows, refusals) => {
    expect(refusalsOf(retainer(), rows)).toEqual(refusals);
  });

  it('the opening value included', () => {
    const client = retainer({ openingHours: '5:00', openingValue: 50_00 });
    expect(refusalsOf(client, [refunded('2026-09-20', 50_00)])).toEqual([]);
    expect(refusalsOf(client, [refunded('2026-09-20', 50_01)])).toEqual(tooLarge('2026-09-20', 50_00));
  });

  it('what earlier closes received and refunded included', () => {
    const rows = [paid('2026-09-03', 100_00), refunded('2026-09-20', 30_00)];
    const september = closeOf(retainer(), rows, '2026-09').account;
    const refund = [refunded('2026-10-20', 70_01)];
    expect(refusalsOf(retainer(), refund, '2026-10', september)).toEqual(tooLarge('2026-10-20', 70_00));
  });
});
