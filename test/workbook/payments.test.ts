import { bookWith, issuesOf, sheet } from './sheets';

const header = 'Date | Client | Amount | Kind | For | Hours | Note | Posted | ID';
const paymentsIn = (...rows: string[]) => bookWith(sheet('Payments', header, ...rows)).payments;

it.each([
  ['2026-10-02 | Acme Ltd | 100', { kind: 'subscription', amountMinor: 10000, forPeriod: null, minutes: null }],
  ['2026-10-02 | Acme Ltd | 100 | subscription | 2026-11 | 12', { forPeriod: '2026-11', minutes: 720 }],
  ['2026-10-02 | Acme Ltd | 50 | Пакет', { kind: 'topUp', amountMinor: 5000 }],
  ['2026-10-02 | Acme Ltd || Top-up || 2', { kind: 'topUp', amountMinor: null, minutes: 120 }],
  ['2026-10-02 | Acme Ltd | 0 | Top-up || 2', { kind: 'topUp', amountMinor: 0, minutes: 120 }],
  ['2026-10-02 | Acme Ltd | -30 | Refund', { kind: 'refund', amountMinor: -3000 }],
  ['2026-10-02 | Acme Ltd | 30 | Возврат', { kind: 'refund', amountMinor: 3000 }],
  ['2026-10-02 | Acme Ltd || Adjustment || -1:30', { kind: 'adjustment', amountMinor: null, minutes: -90 }],
  ['2026-10-02 | Acme Ltd | 20 | Credit note', { kind: 'creditNote' }],
  ['2026-10-02 | Acme Ltd | 20 | Перерасход', { kind: 'overage' }],
])('reads %s', (row, value) => {
  const [payment] = paymentsIn(row);
  expect(payment?.issues).toEqual([]);
  expect(payment).toMatchObject({ client: 'Acme Ltd', date: '2026-10-02', value });
});

it.each([
  ['| Acme Ltd | 100', 'error value-missing A2'],
  ['2026-10-02 | Acne Ltd | 100', 'error unknown-client B2'],
  ['2026-10-02 | Acme Ltd | 100 | Gift', 'error choice-unknown D2'],
  ['2026-10-02 | Acme Ltd | 100 || soon', 'error period-unreadable E2'],
  ['2026-10-02 | Acme Ltd | 100 ||| many', 'error hours-unreadable F2'],
  ['2026-10-02 | Acme Ltd', 'error amount-not-above-zero C2'],
  ['2026-10-02 | Acme Ltd | -100', 'error amount-not-above-zero C2'],
  ['2026-10-02 | Acme Ltd | 100 ||| 0', 'error hours-not-above-zero F2'],
  ['2026-10-02 | Acme Ltd || Top-up', 'error amount-not-above-zero C2'],
  ['2026-10-02 | Acme Ltd | -5 | Top-up || 2', 'error amount-not-above-zero C2'],
  ['2026-10-02 | Acme Ltd | 5 | Top-up || -2', 'error hours-not-above-zero F2'],
  ['2026-10-02 | Acme Ltd || Refund', 'error amount-missing C2'],
  ['2026-10-02 | Acme Ltd | 10 | Refund || 1', 'error hours-not-allowed F2'],
  ['2026-10-02 | Acme Ltd | 10 | Adjustment || 1', 'error amount-not-allowed C2'],
  ['2026-10-02 | Acme Ltd || Adjustment', 'error adjustment-without-hours F2'],
  ['2026-10-02 | Acme Ltd || Adjustment || 0', 'error adjustment-without-hours F2'],
  ['2026-10-02 | Acme Ltd | 0 | Credit note', 'error amount-not-above-zero C2'],
  ['2026-10-02 | Acme Ltd | 10 | Overage || 1', 'error hours-not-allowed F2'],
])('refuses %s', (row, problem) => {
  const payments = paymentsIn(row);
  expect(issuesOf(payments)).toEqual([problem]);
  expect(payments[0]?.value).toBeNull();
});

it('keeps the stamp and the ID of a row, and what it concerns though it cannot be read', () => {
  expect(paymentsIn('2026-10-02 | acme ltd | lots |||| thanks | 2026-10 | p-1')).toMatchObject([
    { row: 2, id: 'p-1', posted: '2026-10', client: 'Acme Ltd', date: '2026-10-02', value: null },
  ]);
});
