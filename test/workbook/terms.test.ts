import { bookWith, issuesOf, sheet } from './sheets';

const header = 'Client | From | Monthly fee | Monthly hours | Overage rate | Project rate';
const termsIn = (...rows: string[]) => bookWith(sheet('Terms', header, ...rows)).terms;

it("reads terms in the client's currency", () => {
  expect(termsIn('mill & sons | Oct 2026 | €1 234,50 | 10:30 | 60').map((row) => [row.client, row.value])).toEqual([
    [
      'Mill & Sons',
      {
        row: 2,
        from: '2026-10',
        feeMinor: 123450,
        allotmentMinutes: 630,
        overageRateMinor: 6000,
        projectRateMinor: null,
      },
    ],
  ]);
});

it('reads a pause as terms with no fee', () => {
  expect(termsIn('Acme Ltd | 2026-10 | 0 | 0')[0]?.value).toMatchObject({ feeMinor: 0, overageRateMinor: null });
});

it.each([
  ['Nobody | 2026-09 | 100 | 10', 'error unknown-client A2'],
  ['| 2026-09 | 100 | 10', 'error value-missing A2'],
  ['Acme Ltd || 100 | 10', 'error value-missing B2'],
  ['Acme Ltd | 2026-09 || 10', 'error value-missing C2'],
  ['Acme Ltd | 2026-09 | 100', 'error value-missing D2'],
  ['Acme Ltd | 2026-09 | -100 | 10', 'error below-zero C2'],
  ['Acme Ltd | 2026-09 | 100 | -10', 'error below-zero D2'],
  ['Acme Ltd | 2026-09 | 100 | 10 | -60', 'error below-zero E2'],
  ['Acme Ltd | 2026-09 | 100 | 10 | 60 | -80', 'error below-zero F2'],
  ['Acme Ltd | 2026-09 | 100 EUR | 10', 'error money-other-currency C2'],
  ['Acme Ltd | 2026-09 | 100.001 | 10', 'error money-too-precise C2'],
])('refuses %s', (row, problem) => {
  const terms = termsIn(row);
  expect(issuesOf(terms)).toEqual([problem]);
  expect(terms[0]?.value).toBeNull();
});

it('refuses a second row of one client for one month, and names the first', () => {
  const terms = termsIn(
    'Acme Ltd | 2026-09 | 100 | 10',
    'Mill & Sons | 2026-09 | 90 | 9',
    'acme ltd | 01.09.2026 | 120 | 12',
  );
  expect(terms.map((row) => row.value !== null)).toEqual([true, true, false]);
  expect(terms[2]?.issues).toMatchObject([
    { code: 'duplicate-terms', cell: 'B4', facts: { period: '2026-09', row: 2 } },
  ]);
});
