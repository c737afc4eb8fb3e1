import { adjusted, closeOf, closeThrough, lotsLeft, paid, retainer, told, toppedUp, worked } from './retainer';

describe('work uses lots, oldest first (L16)', () => {
  it('by release, then in the order in which they were made', () => {
    const rows = [
      toppedUp('2026-09-01', 10_00, { for: '2026-10' }),
      toppedUp('2026-09-02', 10_00),
      paid('2026-09-03', 200_00),
      worked('2026-09-10', '0:30'),
      worked('2026-10-10', '11:30'),
    ];
    const [september, october] = closeThrough(retainer(), rows, '2026-10');
    expect(september && lotsLeft(september)).toEqual([
      'topUp 2026-09-02 | 2026-09 | 0:30 | 500',
      'subscription 2026-09-03 | 2026-09 | 10:00 | 10000',
      'topUp 2026-09-01 | 2026-10 | 1:00 | 1000',
      'subscription 2026-09-03 | 2026-10 | 10:00 | 10000',
    ]);
    expect(october && lotsLeft(october)).toEqual(['subscription 2026-09-03 | 2026-10 | 10:00 | 10000']);
  });

  it('and scheduled hours not at all', () => {
    const rows = [paid('2026-09-03', 200_00), worked('2026-09-10', '12:00')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ closing: '-2:00', valueLeft: 100_00 });
  });

  it('after the payments of the month, whatever their days', () => {
    const rows = [worked('2026-09-01', '10:00'), paid('2026-09-30', 100_00)];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ closing: '0:00', earned: 100_00 });
  });

  it('and says which work used what', () => {
    const rows = [toppedUp('2026-09-01', 10_00), paid('2026-09-03', 100_00), worked('2026-09-10', '3:00')];
    const { draws } = closeOf(retainer(), rows, '2026-09');
    expect(draws.map((draw) => [draw.lot.payment, draw.minutes, draw.valueMinor])).toEqual([
      ['topUp 2026-09-01', 60, 10_00],
      ['subscription 2026-09-03', 120, 20_00],
    ]);
  });
});

describe('the value of used minutes (L16)', () => {
  it.each([
    ['rounded half up', '0:01', 17, 99_83], // 10000 / 600 = 16.67
    ['below half down', '0:02', 33, 99_67], // 33.33
    ['all with the last minute', '10:00', 100_00, 0],
  ])('is %s', (_title, hours, earned, valueLeft) => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', hours)];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ earned, valueLeft });
  });

  it('is rounded up from exactly half', () => {
    const rows = [toppedUp('2026-09-03', 1, { hours: '0:02' }), worked('2026-09-10', '0:01')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ earned: 1, valueLeft: 0, closing: '0:01' });
  });

  it('is a share of what the lot has left, so that nothing is lost on the way', () => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '0:01'), worked('2026-10-10', '9:59')];
    expect(closeThrough(retainer(), rows, '2026-10').map((closed) => told(closed).earned)).toEqual([17, 99_83]);
  });

  it('is earned at once where money brought no whole minute', () => {
    const september = closeOf(retainer(), [paid('2026-09-03', 16)], '2026-09'); // floor(600 · 16 / 10000) = 0
    expect(told(september)).toMatchObject({ granted: '0:00', earned: 16, valueLeft: 0 });
    expect(lotsLeft(september)).toEqual([]);
  });

  it('is kept where money for a later month brought no whole minute, until that month', () => {
    const closes = closeThrough(retainer(), [paid('2026-09-03', 100_16)], '2026-10').map(told);
    expect(closes).toMatchObject([
      { earned: 0, valueLeft: 100_16 },
      { earned: 16, valueLeft: 100_00 },
    ]);
  });
});

describe('time taken back (L16)', () => {
  it('lessens what the month used', () => {
    const rows = [paid('2026-09-03', 100_00), worked('2026-09-10', '5:00'), worked('2026-09-11', '-2:00')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ used: '3:00', closing: '7:00' });
  });

  it('becomes hours of no value where it exceeds all work', () => {
    const september = closeOf(retainer(), [worked('2026-09-10', '-2:00')], '2026-09');
    expect(told(september)).toMatchObject({ used: '-2:00', granted: '0:00', adjusted: '0:00', closing: '2:00' });
    expect(lotsLeft(september)).toEqual(['correction:2026-09 | 2026-09 | 2:00 | 0']);
  });

  it('pays debt first', () => {
    const rows = [worked('2026-09-10', '3:00'), worked('2026-10-10', '-5:00')];
    const closes = closeThrough(retainer(), rows, '2026-10').map(told);
    expect(closes).toMatchObject([
      { closing: '-3:00', debt: '3:00' },
      { opening: '-3:00', used: '-5:00', closing: '2:00', debt: '0:00' },
    ]);
  });

  it('is there for adjustments below 0 to take', () => {
    const rows = [worked('2026-09-10', '-2:00'), adjusted('2026-09-01', '-3:00')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ adjusted: '-3:00', closing: '-1:00' });
  });
});
