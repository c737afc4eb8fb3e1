import { creditOf, type Account } from '../ledger/account';
import { currencyExponent } from '../ledger/currency';
import type { Period } from '../ledger/period';
import { isError } from '../workbook/issue';
import type { LedgerRecord } from '../workbook/records';
import type { OwedResult } from './functions';
import { issuesJson } from './issue-json';
import { accountOf, checkLedger, newestStatements } from './ledger-check';
import { loadLedger } from './load';
import type { Ports } from './ports';

type Currency = OwedResult['currencies'][number];

/**
 * The hours and money that the studio owes its clients after each one's newest closed period, by currency, and what
 * it earned and kept month by month. Statements that were taken back do not count.
 */
export function readOwed({ tables }: Ports): OwedResult {
  const book = loadLedger(tables);
  const ledger = checkLedger(book);
  const standing = ledger.rows.filter((row) => row.status === 'closed');
  const newest = [...newestStatements(ledger.rows).values()].map((row) => ({ row, account: accountOf(row) }));
  const currencyOf = new Map(newest.map(({ row, account }) => [row.client, account.currency]));
  const codes = [...new Set(currencyOf.values())].sort();
  return {
    currencies: codes.map((currency) => ({
      currency,
      exponent: currencyExponent(currency) ?? 0,
      ...totalsOf(newest.filter(({ account }) => account.currency === currency).map(clientOwed)),
      months: monthsOf(standing.filter((row) => currencyOf.get(row.client) === currency)),
    })),
    issues: issuesJson(ledger.issues.filter(isError), book.language),
  };
}

function clientOwed({
  row,
  account,
}: {
  readonly row: LedgerRecord;
  readonly account: Account;
}): Currency['clients'][number] {
  const sum = (pick: (lot: Account['lots'][number]) => number) => account.lots.reduce((all, lot) => all + pick(lot), 0);
  return {
    client: row.client,
    through: row.period,
    minutes: sum((lot) => lot.minutes),
    valueLeft: sum((lot) => lot.valueMinor),
    credit: creditOf(account),
    debtMinutes: account.debtMinutes,
  };
}

function totalsOf(clients: Currency['clients']): Omit<Currency, 'currency' | 'exponent' | 'months'> {
  const sum = (key: 'minutes' | 'valueLeft' | 'credit' | 'debtMinutes') =>
    clients.reduce((all, client) => all + client[key], 0);
  return {
    minutes: sum('minutes'),
    valueLeft: sum('valueLeft'),
    credit: sum('credit'),
    debtMinutes: sum('debtMinutes'),
    clients,
  };
}

function monthsOf(rows: readonly LedgerRecord[]): Currency['months'] {
  const months = new Map<Period, { earned: number; forfeited: number }>();
  for (const { period, earned, forfeited } of rows) {
    const before = months.get(period) ?? { earned: 0, forfeited: 0 };
    months.set(period, { earned: before.earned + earned, forfeited: before.forfeited + forfeited });
  }
  return [...months].map(([period, sums]) => ({ period, ...sums })).sort((a, b) => (a.period < b.period ? 1 : -1));
}
