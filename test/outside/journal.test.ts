import { execFileSync } from 'node:child_process';
import { mkdtempSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseCsv } from 'hucre';
import { currencyExponent } from '../../src/ledger/currency';
import type { StatementJson } from '../../src/app/statement-json';
import { carryover, documentOf } from '../local/cli/desk';
import { closedSample, exported } from './closed-sample';
import { needs } from './tools';

const FIXTURES = resolve(__dirname, '../fixtures/books');

function hledger(journal: string, ...words: readonly string[]): string {
  return execFileSync('hledger', ['-f', journal, ...words], { encoding: 'utf8' });
}

/** What hledger makes of an account of each client: amount and commodity by account. */
function balancesIn(journal: string, account: string): ReadonlyMap<string, string> {
  const rows = parseCsv(hledger(journal, 'balance', `^${account}:`, '--flat', '-E', '-N', '-O', 'csv'));
  return new Map(rows.slice(1).map((row) => [String(row[0]).slice(account.length + 1), String(row[1])]));
}

function newest(statements: readonly StatementJson[]): readonly StatementJson[] {
  return [...new Map(statements.map((statement) => [statement.client, statement])).values()];
}

function amount(minor: number, code: string): string {
  return minor === 0
    ? '0'
    : `${(minor / 10 ** (currencyExponent(code) ?? 0)).toFixed(currencyExponent(code) ?? 0)} ${code}`;
}

/** hledger has checked every assertion that the journal carries by the time that it shows a balance. */
function expectAgreement(journal: string, statements: readonly StatementJson[]): void {
  hledger(journal, 'check');
  const hours = balancesIn(journal, 'hours:available');
  const prepaid = balancesIn(journal, 'liabilities:prepaid');
  for (const { client, closing, valueLeft, credit, currency } of newest(statements)) {
    expect([client, hours.get(client)]).toEqual([client, closing === 0 ? '0' : `${String(closing)} min`]);
    expect([client, prepaid.get(client) ?? '0']).toEqual([client, amount(-(valueLeft + credit), currency)]);
  }
}

needs('hledger')('the journal, read by hledger', () => {
  it('balances, and agrees with every client of the sample', async () => {
    const { folder, path, statements } = await closedSample('en');
    const journal = join(folder, 'studio.journal');
    writeFileSync(journal, await exported(path, 'hledger'));
    expect(newest(statements)).toHaveLength(12);
    expectAgreement(journal, statements);
    const text = hledger(journal, 'print');
    expect(() => {
      writeFileSync(
        journal,
        text.replace(/= (\d+) min/, (_, count: string) => `= ${String(Number(count) + 1)} min`),
      );
      hledger(journal, 'check');
    }).toThrow(/assertion/);
  }, 60_000);

  it.each(['plain-en-1000', 'plain-en-1003', 'typed-ru-1201'])(
    'agrees with a book of every policy (%s)',
    async (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
      const path = join(folder, `${name}.xlsx`);
      copyFileSync(join(FIXTURES, `${name}.xlsx`), path);
      const ran = await carryover('close', path, '2026-04', '--json', '--now', '2026-05-03T09:00');
      const { closed } = documentOf(ran) as { readonly closed: readonly StatementJson[] };
      const journal = join(folder, 'book.journal');
      writeFileSync(journal, await exported(path, 'hledger'));
      expectAgreement(journal, closed);
    },
    60_000,
  );
});
