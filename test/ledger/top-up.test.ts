import { closeOf, lotsLeft, month, paid, refusalsOf, retainer, told, toppedUp } from './retainer';

describe('a top-up (L9)', () => {
  it.each([
    ['a quarter of the fee brings a quarter of the hours', 25_00, '2:30'],
    ['rounded down below half a minute', 24, '0:01'], // 24 · 600 / 10000 = 1.44
    ['rounded up from half a minute', 25, '0:02'], // 1.5
    ['more than the fee brings more than the allotment', 250_00, '25:00'],
  ])('%s', (_title, amount, granted) => {
    expect(told(closeOf(retainer(), [toppedUp('2026-09-05', amount)], '2026-09')).granted).toBe(granted);
  });

  it('pays no due', () => {
    expect(closeOf(retainer(), [toppedUp('2026-09-05', 100_00)], '2026-09').account.dues.size).toBe(0);
  });

  it('brings the Hours that its row gives, for whatever price', () => {
    const september = closeOf(retainer(), [toppedUp('2026-09-05', 20_00, { hours: '3:00' })], '2026-09');
    expect(lotsLeft(september)).toEqual(['topUp 2026-09-05 | 2026-09 | 3:00 | 2000']);
  });

  it.each([
    ['no amount', null],
    ['an amount of 0', 0],
  ])('with Hours and %s is a gift', (_title, amount) => {
    const september = closeOf(retainer(), [toppedUp('2026-09-05', amount, { hours: '3:00' })], '2026-09');
    expect(lotsLeft(september)).toEqual(['topUp 2026-09-05 | 2026-09 | 3:00 | 0']);
  });

  it.each([
    ['in the period that For names', '2026-11', '2026-11'],
    ['in the closed period where For lies before it', '2026-01', '2026-09'],
  ])('is released %s', (_title, forPeriod, release) => {
    const september = closeOf(retainer(), [toppedUp('2026-09-05', 10_00, { for: forPeriod })], '2026-09');
    expect(september.statement.lots.map((lot) => lot.release)).toEqual([release]);
  });

  it('is priced by the terms of its own period, not of the period that posts it', () => {
    const client = retainer({ changes: [{ from: '2026-10', fee: 200_00, hours: 10 }] });
    const september = closeOf(client, [paid('2026-09-03', 100_00)], '2026-09').account;
    const late = toppedUp('2026-09-28', 10_00);
    const punctual = toppedUp('2026-10-01', 10_00);
    const october = closeOf(client, [late, punctual], '2026-10', september);
    expect(lotsLeft(october).slice(1)).toEqual([
      'topUp 2026-09-28 | 2026-10 | 1:00 | 1000',
      'topUp 2026-10-01 | 2026-10 | 0:30 | 1000',
    ]);
  });

  it.each([
    ['the fee is 0', retainer({ fee: 0 }), '2026-09'],
    ['the allotment is 0', retainer({ hours: 0 }), '2026-09'],
    ['no terms are in force in its own period', retainer(), '2026-08'],
  ])('without Hours is refused where %s (L14)', (_title, client, period) => {
    const id = `topUp ${period}-05`;
    const refusal = { code: 'top-up-without-price', payment: id, period: month(period) };
    expect(refusalsOf(client, [toppedUp(`${period}-05`, 50_00)])).toEqual([refusal]);
    expect(refusalsOf(client, [toppedUp(`${period}-05`, 50_00, { hours: '5:00' })])).toEqual([]);
  });
});
