import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre';
import type { StatementJson } from '../../src/app/statement-json';
import { currencyExponent } from '../../src/ledger/currency';
import type { Book } from '../../src/local/book/book';
import { typeCell } from '../scenarios/cells';
import { bookNamed } from '../scenarios/expected';
import { FOUNDING, foundingBook, withColumn } from '../scenarios/founding-book';
import { close, exported, reopen } from '../scenarios/run-book';
import { bookOf } from '../local/book/books';
import { folder, sampleStudio } from './studio';
import { needs } from './tools';

function hledger(journal: string, ...words: readonly string[]): string {
  return execFileSync('hledger', ['-f', journal, ...words], { encoding: 'utf8', stdio: 'pipe' });
}

/** The exported ledger in a file, found by hledger to balance, with every assertion and commodity right. */
function journalOf(book: Book): string {
  const journal = join(folder(), 'book.journal');
  writeFileSync(journal, exported(book, 'hledger'));
  hledger(journal, 'check', 'commodities');
  return journal;
}

/** What hledger makes of an account of each client. */
function balancesIn(journal: string, account: string): Readonly<Record<string, string>> {
  const rows = parseCsv(hledger(journal, 'balance', `^${account}:`, '--flat', '-E', '-N', '-O', 'csv'));
  return Object.fromEntries(rows.slice(1).map((row) => [String(row[0]).slice(account.length + 1), String(row[1])]));
}

/** A figure of every client's newest statement, written as hledger writes it. */
function figures(
  statements: readonly StatementJson[],
  figure: (newest: StatementJson) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(statements.map((statement) => [statement.client, figure(statement)]));
}

function time(minutes: number): string {
  return minutes === 0 ? '0' : `${String(minutes)} min`;
}

function money(minor: number, code: string): string {
  const exponent = currencyExponent(code) ?? 0;
  return minor === 0 ? '0' : `${(minor / 10 ** exponent).toFixed(exponent)} ${code}`;
}

function expectAgreement(book: Book, statements: readonly StatementJson[]): void {
  const journal = journalOf(book);
  expect(balancesIn(journal, 'hours:available')).toEqual(figures(statements, ({ closing }) => time(closing)));
  expect(balancesIn(journal, 'liabilities:prepaid')).toEqual(
    figures(statements, ({ valueLeft, credit, currency }) => money(-(valueLeft + credit), currency)),
  );
}

needs('hledger')('the journal, read by hledger', () => {
  it('agrees with every client of the sample studio', () => {
    const book = sampleStudio('en');
    const { closed } = close(book, { through: '2026-10' });
    expect(new Set(closed.map(({ client }) => client)).size).toBe(12);
    expectAgreement(book, closed);
    const owed = balancesIn(journalOf(book), 'assets:receivable');
    expect(Object.entries(owed).filter(([, amount]) => amount !== '0')).toEqual([['Bright Smile Dental', '70.00 USD']]);
  });

  it.each(['plain-en-1000', 'plain-en-1003', 'typed-en-1102', 'typed-ru-1201'])(
    'agrees with a book of every policy (%s)',
    async (name) => {
      const book = await bookNamed(name);
      expectAgreement(book, close(book, { through: '2026-04' }, '2026-05-03T09:00').closed);
    },
  );

  it('refuses a journal in which one figure was changed', () => {
    const book = foundingBook();
    close(book, { through: '2026-10' });
    const journal = journalOf(book);
    writeFileSync(journal, exported(book, 'hledger').replace('= 180 min', '= 181 min'));
    expect(() => hledger(journal, 'check')).toThrow(/balance assertion/);
  });

  it('keeps clients apart whose names are nearly one, and every name as it is', () => {
    const names = [
      '=IMPORT("x")',
      'a b; c',
      '(x)',
      'x',
      '[x]',
      '* y',
      '! y',
      'y',
      'z | z',
      'z z',
      '#1',
      '“Ёж” 🦔',
      '5 min',
    ];
    const book = bookOf({
      Clients: [['Client', 'Start'], ...names.map((name) => [`'${name}`, '2026-09'])],
      Terms: [
        ['Client', 'From', 'Monthly fee', 'Monthly hours'],
        ...names.map((name) => [`'${name}`, '2026-09', 100, 10]),
      ],
      Payments: [['Date', 'Client', 'Amount'], ...names.map((name, index) => ['2026-09-03', `'${name}`, 100 + index])],
      'Time log': [
        ['Date', 'Client', 'Task', 'Hours'],
        ...names.map((name, index) => ['2026-09-04', `'${name}`, 'Letter', `${String(index + 1)}m`]),
      ],
    });
    const { closed } = close(book, { through: '2026-09' });
    expect(closed.map(({ client }) => client)).toEqual(names);
    expectAgreement(book, closed);
    const payees = hledger(journalOf(book), 'payees').trim().split('\n');
    expect(payees.sort()).toEqual(
      [...new Set(names.map((name) => name.replace(/[;|]/g, '').replace(/ +/g, ' ')))].sort(),
    );
  });

  it('knows a client by its name however it is spelled', () => {
    const book = foundingBook();
    close(book, { through: '2026-09' });
    typeCell(book, 'Clients', 2, 'Client', 'ACME');
    expectAgreement(book, close(book, { through: '2026-10' }).closed);
  });

  it('holds for a client that had hours on account and pays in advance from then on', () => {
    const book = foundingBook({
      Clients: withColumn(FOUNDING.Clients, 'Grant', ['Due']),
      Payments: [['Date', 'Client', 'Amount']],
    });
    close(book, { through: '2026-09' });
    typeCell(book, 'Clients', 2, 'Grant', 'Paid');
    const { closed } = close(book, { through: '2026-10' });
    expect(closed).toMatchObject([{ opening: 300, granted: 0, closing: -420 }]);
    expectAgreement(book, closed);
    expect(balancesIn(journalOf(book), 'assets:receivable')).toEqual({ Acme: '100.00 USD' });
  });

  it('takes the newest revision of a month that was closed twice', () => {
    const book = foundingBook();
    close(book, { through: '2026-10' });
    reopen(book, '2026-10');
    typeCell(book, 'Time log', 4, 'Hours', '7h');
    const { closed } = close(book, { through: '2026-10' });
    expect(closed).toMatchObject([{ revision: 2, closing: 240 }]);
    expectAgreement(book, closed);
  });
});
