import type { Account } from '../../src/ledger/account';
import type { Agreement } from '../../src/ledger/agreement';
import { balanceNow, type Balance } from '../../src/ledger/balance';
import { nextPeriod } from '../../src/ledger/next-period';
import {
  closeOf,
  credited,
  month,
  paid,
  paidOverage,
  postings,
  refunded,
  retainer,
  toppedUp,
  worked,
  type Row,
} from './retainer';

/** The client's figures (L25), `rows` being all that are not posted. */
function balanceOf(client: Agreement, rows: readonly Row[] = [], account: Account | null = null): Balance {
  const open = nextPeriod(
    account,
    client,
    rows.map((row) => row.date),
  );
  const balanced = balanceNow(account, client, open, postings(rows), 60);
  if (!balanced.ok) throw new Error(JSON.stringify(balanced.refusals));
  return balanced.balance;
}

describe('available now (L25)', () => {
  const september = closeOf(retainer(), [paid('2026-09-03', 100_00), worked('2026-09-10', '4:00')], '2026-09').account;

  it('is opening, granted and adjusted less used of the open period', () => {
    const rows = [paid('2026-10-03', 100_00), worked('2026-10-10', '2:30')];
    expect(balanceOf(retainer(), rows, september)).toMatchObject({
      openPeriod: '2026-10',
      carriedIn: 360,
      granted: 600,
      adjusted: 0,
      used: 150,
      available: 810,
    });
  });

  it.each([
    ['before overage is settled', retainer({ overage: 'writeOff' }), '8:00', -120],
    ['before hours expire', retainer({ expiryMonths: 0 }), '1:00', 300],
    ['before the carry limit cuts', retainer({ carryLimit: '1:00' }), '1:00', 300],
  ])('is reckoned %s', (_title, client, hours, available) => {
    expect(balanceOf(client, [worked('2026-10-10', hours)], september).available).toBe(available);
  });

  it('is the newest closing after End, once nothing is left to close', () => {
    const ended = retainer({ end: '2026-09' });
    const account = closeOf(ended, [worked('2026-09-10', '4:00')], '2026-09').account;
    expect(balanceOf(ended, [], account)).toEqual({
      openPeriod: null,
      carriedIn: null,
      granted: null,
      adjusted: null,
      used: null,
      available: -240,
      owed: 100_00,
      asked: 100_00,
      paidThrough: null,
      forecastPeriods: null,
      advice: null,
    });
  });

  it('has no figures where the trial close is refused', () => {
    const rows = postings([refunded('2026-09-03', 1)]);
    expect(balanceNow(null, retainer(), month('2026-09'), rows, 60)).toMatchObject({
      ok: false,
      refusals: [{ code: 'refund-too-large' }],
    });
  });
});

describe('owed now (L25)', () => {
  it.each([
    ['the due of the open period', [], 100_00],
    ['less what its rows pay', [paid('2026-09-03', 30_00)], 70_00],
    ['less what they settle', [credited('2026-09-03', 30_00)], 70_00],
    ['never less than nothing', [paid('2026-09-03', 500_00)], 0],
    ['not less for a top-up', [toppedUp('2026-09-03', 100_00)], 100_00],
    ['again what was refunded', [paid('2026-09-03', 100_00), refunded('2026-09-04', 40_00)], 40_00],
    ['the period named by For aside', [paid('2026-09-03', 100_00, { for: '2026-10' })], 100_00],
  ])('is %s', (_title, rows, owed) => {
    expect(balanceOf(retainer(), rows).owed).toBe(owed);
  });

  it('adds up the unpaid dues of months before', () => {
    const account = closeOf(retainer(), [paid('2026-09-03', 20_00)], '2026-10').account;
    expect(balanceOf(retainer(), [], account).owed).toBe(280_00);
  });

  it('includes overage charged by closes, not by the trial, less what was paid for it', () => {
    const billed = retainer({ overage: 'bill', overageRate: 20_00 });
    const account = closeOf(billed, [paid('2026-09-03', 200_00), worked('2026-09-10', '12:00')], '2026-09').account;
    expect(balanceOf(billed, [worked('2026-10-10', '15:00')], account).owed).toBe(40_00);
    expect(balanceOf(billed, [paidOverage('2026-10-10', 15_00)], account).owed).toBe(25_00);
  });
});

describe('asked now (L25, L3)', () => {
  const ask = (client: Agreement, rows: readonly Row[] = [], through: string | null = null) =>
    balanceOf(client, rows, through === null ? null : closeOf(client, [], through).account).asked;

  it.each([
    ['monthly', 1, null, 100_00],
    ['quarterly from the first month', 3, null, 300_00],
    ['quarterly in its last month', 3, '2026-10', 300_00],
    ['quarterly once the next quarter has begun', 3, '2026-11', 600_00],
    ['half-yearly', 6, null, 600_00],
    ['yearly', 12, null, 1200_00],
  ])('asks %s', (_title, billingMonths, closedThrough, asked) => {
    expect(ask(retainer({ billingMonths }), [], closedThrough)).toBe(asked);
  });

  it.each([
    ['what was paid of the rhythm', [paid('2026-09-03', 250_00)], {}, 50_00],
    ['the months after End', [], { end: '2026-10' }, 200_00],
    ['months whose fee is 0', [], { changes: [{ from: '2026-10', fee: 0, hours: 0 }] }, 100_00],
  ])('leaves out %s', (_title, rows, given, asked) => {
    expect(ask(retainer({ billingMonths: 3, ...given }), rows)).toBe(asked);
  });

  it('is less the credit on account, but not below what is owed', () => {
    const onDue = { grant: 'due', billingMonths: 3 } as const;
    expect(ask(retainer(onDue), [paid('2026-09-03', 150_00)])).toBe(150_00); // two unpaid dues less $50
    const lastMonth = retainer({ ...onDue, billingMonths: 1 });
    expect(ask(lastMonth, [paid('2026-09-03', 150_00)])).toBe(0);
  });
});

describe('paid through (L25)', () => {
  it.each([
    ['none where the first due is not paid', [], null],
    ['none where the first due is paid in part', [paid('2026-09-03', 99_99)], null],
    ['the last due paid whole', [paid('2026-09-03', 250_00)], '2026-10'],
    ['not beyond a gap', [paid('2026-09-03', 100_00), paid('2026-09-04', 100_00, { for: '2026-11' })], '2026-09'],
  ])('is %s', (_title, rows, period) => {
    expect(balanceOf(retainer(), rows).paidThrough).toBe(period);
  });

  it('passes over months without a due', () => {
    const paused = retainer({
      changes: [
        { from: '2026-10', fee: 0, hours: 0 },
        { from: '2026-12', fee: 100_00, hours: 10 },
      ],
    });
    expect(balanceOf(paused, [paid('2026-09-03', 100_00)]).paidThrough).toBe('2026-09');
    expect(balanceOf(paused, [paid('2026-09-03', 200_00)]).paidThrough).toBe('2026-12');
  });
});
