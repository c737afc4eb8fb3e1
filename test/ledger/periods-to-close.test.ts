import { nextPeriod } from '../../src/ledger/next-period';
import { closeOf, closeThrough, day, paid, retainer, worked } from './retainer';

describe('the next period to close (L5)', () => {
  const ended = retainer({ end: '2026-10' });
  const spent = closeOf(ended, [paid('2026-09-03', 200_00), worked('2026-10-20', '20:00')], '2026-10').account;
  const withLots = closeOf(ended, [paid('2026-09-03', 200_00), worked('2026-10-20', '19:00')], '2026-10').account;

  it('is Start before the first close, whatever rows there are', () => {
    expect(nextPeriod(null, ended, [day('2026-08-10')])).toBe('2026-09');
    expect(nextPeriod(null, ended, [])).toBe('2026-09');
  });

  it('is the one after the newest, without rows too', () => {
    expect(nextPeriod(closeOf(ended, [], '2026-09').account, ended, [])).toBe('2026-10');
  });

  it.each([
    ['is none where nothing is left', spent, [], null],
    ['goes on while lots are left', withLots, [], '2026-11'],
    ['is that of a row that turns up', spent, ['2027-02-05'], '2027-02'],
    ['is that of the earliest row', spent, ['2027-02-05', '2026-12-31'], '2026-12'],
    ['is the one after the newest for a late row', spent, ['2026-09-15', '2027-02-05'], '2026-11'],
  ])('after End %s', (_title, account, dates, period) => {
    expect(nextPeriod(account, ended, dates.map(day))).toBe(period);
  });

  it('after End closes go on until the last hours are used', () => {
    const rows = [paid('2026-09-03', 200_00), worked('2026-12-10', '20:00'), worked('2027-03-01', '1:00')];
    const closes = closeThrough(ended, rows, '2027-12');
    expect(closes.map((closed) => closed.statement.period)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-03',
    ]);
  });
});
