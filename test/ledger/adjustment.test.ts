import { adjusted, closeOf, lotsLeft, paid, retainer, told, worked } from './retainer';

describe('an adjustment (L10)', () => {
  it('above 0 adds hours of no value, counted as adjusted', () => {
    const september = closeOf(retainer(), [adjusted('2026-09-05', '2:30')], '2026-09');
    expect(told(september)).toMatchObject({ granted: '0:00', adjusted: '2:30', closing: '2:30', valueLeft: 0 });
    expect(lotsLeft(september)).toEqual(['adjustment:adjustment 2026-09-05 | 2026-09 | 2:30 | 0']);
  });

  it.each([
    // work takes 4 h of $10, the adjustment 3 h of $10
    [
      'takes hours after all work, and forfeits their value',
      '-3:00',
      { closing: '3:00', debt: '0:00', forfeited: 30_00, valueLeft: 30_00 },
    ],
    ['may take all that is left', '-6:00', { closing: '0:00', debt: '0:00', forfeited: 60_00, valueLeft: 0 }],
    ['leaves as debt what no lot covers', '-8:00', { closing: '-2:00', debt: '2:00', forfeited: 60_00, valueLeft: 0 }],
  ])('below 0 %s', (_title, hours, figures) => {
    const rows = [adjusted('2026-09-01', hours), paid('2026-09-03', 100_00), worked('2026-09-10', '4:00')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ adjusted: hours, earned: 40_00, ...figures });
  });

  it('below 0 takes the oldest hours first', () => {
    const rows = [adjusted('2026-09-01', '1:00'), paid('2026-09-03', 100_00), adjusted('2026-09-05', '-2:00')];
    const september = closeOf(retainer(), rows, '2026-09');
    expect(lotsLeft(september)).toEqual(['subscription 2026-09-03 | 2026-09 | 9:00 | 9000']);
    expect(told(september)).toMatchObject({ adjusted: '-1:00', forfeited: 10_00 });
  });

  it('below 0 leaves hours that are scheduled for later alone', () => {
    const rows = [paid('2026-09-03', 200_00), adjusted('2026-09-05', '-12:00')];
    expect(told(closeOf(retainer(), rows, '2026-09'))).toMatchObject({ closing: '-2:00', valueLeft: 100_00 });
  });

  it('is overage like any other debt where it exceeds what is left (L17)', () => {
    const rows = [adjusted('2026-09-05', '-3:00')];
    expect(told(closeOf(retainer({ overage: 'writeOff' }), rows, '2026-09'))).toMatchObject({
      adjusted: '-3:00',
      overageSettled: '3:00',
      closing: '0:00',
    });
  });
});
