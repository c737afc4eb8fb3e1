import { closeOf, closeThrough, month, paid, paidOverage, refusalsOf, retainer, told, worked } from './retainer';

const tenPaidTwelveWorked = [paid('2026-09-03', 100_00), worked('2026-09-10', '12:00')];

describe('work beyond what is available (L17)', () => {
  it.each([
    [
      'opens the next period as debt',
      retainer(),
      { closing: '-2:00', debt: '2:00', overageSettled: '0:00', overageCharge: 0 },
    ],
    [
      'is charged by the hour',
      retainer({ overage: 'bill', overageRate: 20_00 }),
      { closing: '0:00', debt: '0:00', overageSettled: '2:00', overageCharge: 40_00 },
    ],
    [
      'is written off',
      retainer({ overage: 'writeOff', overageRate: 20_00 }),
      { closing: '0:00', debt: '0:00', overageSettled: '2:00', overageCharge: 0 },
    ],
  ])('%s', (_title, client, figures) => {
    expect(told(closeOf(client, tenPaidTwelveWorked, '2026-09'))).toMatchObject({
      used: '12:00',
      earned: 100_00,
      ...figures,
    });
  });

  it.each([
    ['half a minor unit up', '0:01', 30, 1], // 30 / 60
    ['below half down', '0:01', 29, 0],
    ['the whole debt at once', '0:03', 30, 2], // 90 / 60 = 1.5; minute by minute it would be 3 · 1
    ['a rate of 0 to nothing', '2:00', 0, 0],
  ])('is charged with rounding: %s', (_title, hours, overageRate, overageCharge) => {
    const client = retainer({ overage: 'bill', overageRate });
    expect(told(closeOf(client, [worked('2026-09-10', hours)], '2026-09'))).toMatchObject({
      overageCharge,
      closing: '0:00',
    });
  });

  it('is charged whole, with the debt of months that were carried', () => {
    const september = closeOf(retainer(), tenPaidTwelveWorked, '2026-09').account;
    const billed = retainer({ overage: 'bill', overageRate: 20_00 });
    const october = closeOf(billed, [worked('2026-10-10', '1:00')], '2026-10', september);
    expect(told(october)).toMatchObject({
      opening: '-2:00',
      overageSettled: '3:00',
      overageCharge: 60_00,
      closing: '0:00',
    });
  });

  it('is charged at the rate in force in its period', () => {
    const client = retainer({
      overage: 'bill',
      overageRate: 20_00,
      changes: [{ from: '2026-10', fee: 100_00, hours: 10, overageRate: 30_00 }],
    });
    const rows = [worked('2026-09-10', '1:00'), worked('2026-10-10', '1:00')];
    expect(closeThrough(client, rows, '2026-10').map((closed) => told(closed).overageCharge)).toEqual([20_00, 30_00]);
  });

  it('is refused where it is to be charged and no rate is in force (L14)', () => {
    const client = retainer({ overage: 'bill' });
    const refusal = { code: 'no-overage-rate', period: month('2026-09'), debtMinutes: 120 };
    expect(refusalsOf(client, tenPaidTwelveWorked)).toEqual([refusal]);
    expect(refusalsOf(client, [worked('2026-09-10', '-1:00')])).toEqual([]);
  });
});

describe('an overage payment (L13)', () => {
  const client = retainer({ overage: 'bill', overageRate: 20_00 });
  const charged = closeOf(client, tenPaidTwelveWorked, '2026-09').account;

  it('pays what earlier closes charged, and brings no hours', () => {
    const october = closeOf(client, [paidOverage('2026-10-03', 30_00)], '2026-10', charged);
    expect(october.account).toMatchObject({ chargedMinor: 40_00, chargePaidMinor: 30_00 });
    expect(told(october)).toMatchObject({ granted: '0:00', credit: 0 });
  });

  it('is a subscription for what is left of it', () => {
    const october = closeOf(client, [paidOverage('2026-10-03', 140_00)], '2026-10', charged);
    expect(october.account.chargePaidMinor).toBe(40_00);
    expect(told(october)).toMatchObject({ granted: '10:00', valueLeft: 100_00 });
  });

  it('does not pay what its own period charges', () => {
    const september = closeOf(client, [...tenPaidTwelveWorked, paidOverage('2026-09-20', 40_00)], '2026-09');
    expect(september.account).toMatchObject({ chargedMinor: 40_00, chargePaidMinor: 0 });
  });
});
