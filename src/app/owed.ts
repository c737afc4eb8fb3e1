import { creditOf, openAccount, type Account } from '../ledger/account';
import { currencyExponent } from '../ledger/currency';
import type { Lot } from '../ledger/lots';
import type { Period } from '../ledger/period';
import { nameKey } from '../workbook/cells/name';
import { isError, type Issue } from '../workbook/issue';
import type { LedgerRecord } from '../workbook/records';
import type { OwedResult } from './functions';
import { issuesJson } from './issue-json';
import { accountOf, newestStatements } from './ledger-check';
import { loadAgreements } from './load';
import type { Ports } from './ports';
import { surveyBook, type Survey } from './survey';

type Currency = OwedResult['currencies'][number];
type Client = Currency['clients'][number];

/**
 * The hours and money that the studio owes its clients after each one's newest closed period, by currency, and what
 * it earned and kept month by month. A client that is not closed yet is owed what it brought over (L21); statements
 * that were taken back do not count. What is closed is owed whatever became of the client's row in Clients.
 */
export function readOwed({ tables }: Ports): OwedResult {
  const survey = surveyBook(loadAgreements(tables));
  const { book, ledger } = survey;
  const owed = accountsOf(survey)
    .map(clientOwed)
    .filter(({ currency: _, ...client }) => isAnything(client));
  const standing = ledger.rows.filter((row) => row.status === 'closed');
  const currencyOf = new Map(standing.map((row) => [row, accountOf(row).currency]));
  const codes = [...new Set([...owed.map(({ currency }) => currency), ...currencyOf.values()])].sort();
  return {
    currencies: codes.map((currency) => ({
      currency,
      exponent: currencyExponent(currency) ?? 0,
      ...totalsOf(owed.filter((one) => one.currency === currency).map(({ currency: _, ...client }) => client)),
      months: monthsOf(standing.filter((row) => currencyOf.get(row) === currency)),
    })),
    issues: issuesJson([...ledger.issues, ...unreadClients(survey)], book.language),
  };
}

type Standing = readonly [client: string, account: Account];

/** Every client's state, in the order of Clients, then those that only the Ledger knows. */
function accountsOf({ cases, ledger }: Survey): readonly Standing[] {
  const listed = cases.map(({ client, agreement, account }): Standing => [
    client.name,
    account ?? openAccount(agreement),
  ]);
  const names = new Set(listed.map(([name]) => nameKey(name)));
  const others = [...newestStatements(ledger.rows)].filter(([key]) => !names.has(key));
  return [...listed, ...others.map(([, row]): Standing => [row.client, accountOf(row)])];
}

/** What keeps a client's row from being read, where no statement says what the client is owed either. */
function unreadClients({ book, ledger }: Survey): readonly Issue[] {
  const closed = newestStatements(ledger.rows);
  return book.clients.flatMap(({ client, value, issues }) =>
    value !== null || (client !== null && closed.has(nameKey(client))) ? [] : issues.filter(isError),
  );
}

function clientOwed([client, now]: Standing): Client & { readonly currency: string } {
  const sum = (pick: (lot: Lot) => number) => now.lots.reduce((all, lot) => all + pick(lot), 0);
  return {
    currency: now.currency,
    client,
    through: now.newest ?? '',
    minutes: sum((lot) => lot.minutes),
    valueLeft: sum((lot) => lot.valueMinor),
    credit: creditOf(now),
    debtMinutes: now.debtMinutes,
  };
}

/** Clients that were never closed and brought nothing over are not spoken of. */
function isAnything({ through, minutes, valueLeft, credit, debtMinutes }: Client): boolean {
  return through !== '' || minutes !== 0 || valueLeft !== 0 || credit !== 0 || debtMinutes !== 0;
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
