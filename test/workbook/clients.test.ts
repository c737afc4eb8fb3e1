import { bookWith, issuesOf, sheet } from './sheets';

const header =
  'Client | Start | End | Currency | Billing months | Grant | Release | Carry limit | Expiry months | Overage | Opening hours | Opening value | Language';
const clientsIn = (...rows: string[]) => bookWith(sheet('Clients', header, ...rows)).clients;

it('reads a client that says nothing of itself but its name and start', () => {
  expect(clientsIn('Acme Ltd | 2026-09').map((row) => row.value)).toMatchObject([
    {
      row: 2,
      name: 'Acme Ltd',
      start: '2026-09',
      end: null,
      currency: { code: 'USD', exponent: 2 },
      billingMonths: 1,
      grant: 'paid',
      release: 'monthly',
      carryLimitMinutes: null,
      expiryMonths: null,
      overage: 'carry',
      openingMinutes: 0,
      openingValueMinor: 0,
      language: 'en',
    },
  ]);
});

it('reads every policy, in words of either language', () => {
  const [row] = clientsIn(
    'Завод | 15.09.2026 | Dec 2027 | jpy | 12 | По начислению | at once | 20:30 | 6 | СПИСАТЬ | 7,5 | 1200 | ru',
  );
  expect(row?.issues).toEqual([]);
  expect(row?.value).toMatchObject({
    start: '2026-09',
    end: '2027-12',
    currency: { code: 'JPY', exponent: 0 },
    billingMonths: 12,
    grant: 'due',
    release: 'atOnce',
    carryLimitMinutes: 1230,
    expiryMonths: 6,
    overage: 'writeOff',
    openingMinutes: 450,
    openingValueMinor: 1200,
    language: 'ru',
  });
});

it.each([
  [' | 2026-09', 'error value-missing A2'],
  ['#REF! | 2026-09', 'error formula-error A2'],
  ['A', 'error value-missing B2'],
  ['A | soon', 'error period-unreadable B2'],
  ['A | 2026-09 | 2026-08', 'error end-before-start C2'],
  ['A | 2026-09 || DOLLAR', 'error currency-unknown D2'],
  ['A | 2026-09 ||| 2', 'error choice-unknown E2'],
  ['A | 2026-09 ||| 24', 'error number-unreadable E2'],
  ['A | 2026-09 |||| Later', 'error choice-unknown F2'],
  ['A | 2026-09 ||||| Weekly', 'error choice-unknown G2'],
  ['A | 2026-09 |||||| -1', 'error below-zero H2'],
  ['A | 2026-09 ||||||| -1', 'error number-unreadable I2'],
  ['A | 2026-09 |||||||| Forget', 'error choice-unknown J2'],
  ['A | 2026-09 ||||||||| ten', 'error hours-unreadable K2'],
  ['A | 2026-09 |||||||||| 100', 'error opening-value-without-hours L2'],
  ['A | 2026-09 ||||||||| -5 | 100', 'error opening-value-without-hours L2'],
  ['A | 2026-09 ||||||||| 5 | -100', 'error below-zero L2'],
  ['A | 2026-09 ||||||||| 5 | €100', 'error money-other-currency L2'],
  ['A | 2026-09 ||||||||||| de', 'error choice-unknown M2'],
])('refuses %s', (row, problem) => {
  const clients = clientsIn(row);
  expect(issuesOf(clients)).toEqual([problem]);
  expect(clients[0]?.value).toBeNull();
});

it('holds a client back whose name stands twice, whatever its case', () => {
  const [first, second] = clientsIn('Acme Ltd | 2026-09', ' ACME  ltd | 2026-10');
  expect(first?.issues).toEqual([]);
  expect(second).toMatchObject({
    client: 'Acme Ltd',
    value: null,
    issues: [{ code: 'duplicate-client', cell: 'A3', client: 'Acme Ltd', facts: { row: 2 } }],
  });
});

it("reads amounts in the book's currency where the client names none", () => {
  const { clients } = bookWith(
    sheet('Clients', header, 'A | 2026-09 ||||||||| 1 | ¥500'),
    sheet('Settings', 'Setting | Value', 'Currency | JPY'),
  );
  expect(clients[0]?.value).toMatchObject({ currency: { code: 'JPY' }, openingValueMinor: 500 });
});
