import type { Book } from '../../src/local/book/book';
import { bookOf } from '../local/book/books';
import { cellsOf, columnOf, sheetIn, typeCell, typeRow } from './cells';
import { FOUNDING, foundingBook, type Rows } from './founding-book';
import { balances, check, close } from './run-book';

/** Acme is as it should be; Birch is what goes wrong. */
function studio(): Book {
  const book = foundingBook({
    Clients: [
      ['Client', 'Start', 'Currency', 'Overage', 'Opening hours', 'Opening value', 'Carry limit'],
      ['Acme', '2026-09'],
      ['Birch', '2026-09'],
    ],
    Terms: [...FOUNDING.Terms, ['Birch', '2026-09', 60, 6]],
    Payments: [['Date', 'Client', 'Amount', 'Kind', 'Hours', 'Posted', 'ID'], ...FOUNDING.Payments.slice(1)],
    'Time log': [['Date', 'Client', 'Task', 'Hours', 'Charge', 'Posted', 'ID'], ...entryRows()],
  });
  typeRow(book, 'Time log', { Date: '2026-09-14', Client: 'Birch', Task: 'Printers', Hours: '2' });
  typeRow(book, 'Payments', { Date: '2026-09-02', Client: 'Birch', Amount: 60 });
  return book;
}

function entryRows(): Rows {
  return FOUNDING['Time log'].slice(1);
}

const ENTRY = { Date: '2026-09-15', Client: 'Birch', Task: 'Backup', Hours: '1' };
const PAYMENT = { Date: '2026-09-20', Client: 'Birch', Amount: 60 };

type Row = Parameters<typeof typeRow>[2];

const entry = (cells: Row) => (book: Book) => typeRow(book, 'Time log', { ...ENTRY, ...cells });
const payment = (cells: Row) => (book: Book) => typeRow(book, 'Payments', { ...PAYMENT, ...cells });
const terms = (cells: Row) => (book: Book) =>
  typeRow(book, 'Terms', { Client: 'Birch', From: '2026-10', 'Monthly fee': 60, 'Monthly hours': 6, ...cells });
const client = (header: string, input: string | number) => (book: Book) => {
  typeCell(book, 'Clients', 3, header, input);
};

/** What was typed for Birch, the issue that names it, and its cell. */
const FAULTS: readonly (readonly [string, (book: Book) => unknown, string, string])[] = [
  ['an hour that cannot be read', entry({ Hours: 'two' }), 'hours-unreadable', 'Time log!D7'],
  ['an hour cell with a formula that fails', entry({ Hours: '=1/0' }), 'formula-error', 'Time log!D7'],
  ['a date cell with a formula that fails', entry({ Date: '=NA()' }), 'formula-error', 'Time log!A7'],
  ['an entry of 30 hours', entry({ Hours: '30' }), 'entry-over-a-day', 'Time log!D7'],
  ['no hours', entry({ Hours: null }), 'value-missing', 'Time log!D7'],
  ['no date', entry({ Date: null }), 'value-missing', 'Time log!A7'],
  ['a date in a foreign order', entry({ Date: '15/09/2026' }), 'date-unreadable', 'Time log!A7'],
  ['a date that is none', entry({ Date: '2026-09-31' }), 'date-unreadable', 'Time log!A7'],
  ['a number for a date', entry({ Date: 15 }), 'date-unreadable', 'Time log!A7'],
  ['neither yes nor no', entry({ Charge: 'maybe' }), 'choice-unknown', 'Time log!E7'],
  ['a stamp that no close has set', entry({ Posted: '2026-09' }), 'stamp-without-posting', 'Time log!F7'],
  ['a paid row with such a stamp', payment({ Posted: '2026-09', ID: 'x' }), 'stamp-without-posting', 'Payments!F5'],
  ['an amount that cannot be read', payment({ Amount: 'sixty' }), 'money-unreadable', 'Payments!C5'],
  ['an amount in another currency', payment({ Amount: '60 EUR' }), 'money-other-currency', 'Payments!C5'],
  ['cents of a cent', payment({ Amount: 60.005 }), 'money-too-precise', 'Payments!C5'],
  ['an unknown kind', payment({ Kind: 'Tip' }), 'choice-unknown', 'Payments!D5'],
  ['a payment of 0', payment({ Amount: 0 }), 'amount-not-above-zero', 'Payments!C5'],
  ['a payment below 0', payment({ Amount: -60 }), 'amount-not-above-zero', 'Payments!C5'],
  ['a payment without an amount', payment({ Amount: null }), 'amount-not-above-zero', 'Payments!C5'],
  ['a payment with hours of 0', payment({ Hours: 0 }), 'hours-not-above-zero', 'Payments!E5'],
  ['a top-up of nothing', payment({ Kind: 'Top-up', Amount: 0 }), 'amount-not-above-zero', 'Payments!C5'],
  ['a top-up below 0', payment({ Kind: 'Top-up', Amount: -1, Hours: 1 }), 'amount-not-above-zero', 'Payments!C5'],
  ['a top-up with hours below 0', payment({ Kind: 'Top-up', Hours: -1 }), 'hours-not-above-zero', 'Payments!E5'],
  ['a credit note of 0', payment({ Kind: 'Credit note', Amount: 0 }), 'amount-not-above-zero', 'Payments!C5'],
  ['a credit note with hours', payment({ Kind: 'Credit note', Hours: 1 }), 'hours-not-allowed', 'Payments!E5'],
  ['a credit note of more than is unpaid', payment({ Kind: 'Credit note' }), 'credit-note-too-large', 'Payments!C5'],
  ['an overage payment below 0', payment({ Kind: 'Overage', Amount: -5 }), 'amount-not-above-zero', 'Payments!C5'],
  ['an overage payment with hours', payment({ Kind: 'Overage', Hours: 1 }), 'hours-not-allowed', 'Payments!E5'],
  ['a refund of 0', payment({ Kind: 'Refund', Amount: 0 }), 'amount-missing', 'Payments!C5'],
  ['a refund with hours', payment({ Kind: 'Refund', Amount: -6, Hours: 1 }), 'hours-not-allowed', 'Payments!E5'],
  ['a refund of more than was paid', payment({ Kind: 'Refund', Amount: 60.01 }), 'refund-too-large', 'Payments!C5'],
  ['an adjustment with money', payment({ Kind: 'Adjustment', Hours: 1 }), 'amount-not-allowed', 'Payments!C5'],
  [
    'an adjustment of nothing',
    payment({ Kind: 'Adjustment', Amount: null }),
    'adjustment-without-hours',
    'Payments!E5',
  ],
  ['a fee below 0', terms({ 'Monthly fee': -1 }), 'below-zero', 'Terms!C4'],
  ['hours below 0', terms({ 'Monthly hours': -1 }), 'below-zero', 'Terms!D4'],
  ['no fee', terms({ 'Monthly fee': null }), 'value-missing', 'Terms!C4'],
  ['terms from no month', terms({ From: 'soon' }), 'period-unreadable', 'Terms!B4'],
  ['two terms for one month', terms({ From: '2026-09' }), 'duplicate-terms', 'Terms!B4'],
  ['a start that is no month', client('Start', 'autumn'), 'period-unreadable', 'Clients!B3'],
  ['no such currency', client('Currency', 'DOL'), 'currency-unknown', 'Clients!C3'],
  ['an unknown word for overage', client('Overage', 'Ignore'), 'choice-unknown', 'Clients!D3'],
  ['a value without hours', client('Opening value', 5), 'opening-value-without-hours', 'Clients!F3'],
  ['a limit below 0', client('Carry limit', -5), 'below-zero', 'Clients!G3'],
  ['the client twice', (book) => typeRow(book, 'Clients', { Client: 'birch' }), 'duplicate-client', 'Clients!A4'],
];

test.each(FAULTS)('%s: named, nothing is closed; asked for clean clients, the others are', (_, spoil, code, place) => {
  const book = studio();
  spoil(book);
  const typed = cellsOf(book);
  const blocked = close(book, { through: '2026-10' });
  const errors = blocked.issues.filter(({ severity }) => severity === 'error');
  expect(errors.map((issue) => `${issue.code} ${issue.sheet}!${issue.cell}`)).toContain(`${code} ${place}`);
  expect(blocked.closed).toEqual([]);
  expect(blocked.skipped.map(({ client: name }) => name)).toEqual(['Birch']);
  expect(cellsOf(book)).toEqual(typed);
  expect(check(book).ok).toBe(false);
  expect(balances(book).clients.map(({ client: name }) => name)).toEqual(['Acme']);

  const clean = close(book, { through: '2026-10', onlyClean: true });
  expect(clean.closed.map(({ client: name, closing }) => [name, closing])).toEqual([
    ['Acme', 300],
    ['Acme', 180],
  ]);
  expect(clean.skipped).toEqual(blocked.skipped);
  expect(clean.issues).toEqual(blocked.issues);
});

test('a mended book closes the client that was held back as if nothing had been wrong', () => {
  const book = studio();
  const row = typeRow(book, 'Time log', { ...ENTRY, Hours: 'two' });
  close(book, { through: '2026-10', onlyClean: true });
  typeCell(book, 'Time log', row, 'Hours', '2');
  const whole = studio();
  typeRow(whole, 'Time log', { ...ENTRY, Hours: '2' });
  const figures = (closed: ReturnType<typeof close>['closed']) =>
    closed.filter((one) => one.client === 'Birch').map(({ lots: _, ...rest }) => rest);
  expect(figures(close(book, { through: '2026-10' }).closed)).toEqual(
    figures(close(whole, { through: '2026-10' }).closed),
  );
});

describe('rows of nobody', () => {
  test('an unknown client stops the close, and no client where clean ones are asked for', () => {
    const book = studio();
    const row = typeRow(book, 'Time log', { ...ENTRY, Client: 'Brich' });
    const { closed, issues, skipped } = close(book, { through: '2026-10' });
    expect({ closed, skipped }).toEqual({ closed: [], skipped: [] });
    expect(issues).toMatchObject([{ code: 'unknown-client', sheet: 'Time log', cell: `B${row}` }]);
    expect(issues[0]?.fix).toContain('“Birch”');
    expect(close(book, { through: '2026-10', onlyClean: true }).closed).toHaveLength(4);
    expect(columnOf(book, 'Time log', 'Posted')[row - 2]).toBe('');
  });

  test('an error that the book as a whole has lets nobody close', () => {
    const book = studio();
    const settings = book.addSheet('Settings');
    settings.write({ row: 1, column: 1, rows: 2, columns: 2 }, [
      ['Setting', 'Value'],
      ['Rounding step', 'quarter'],
    ]);
    const { closed, issues } = close(book, { through: '2026-10', onlyClean: true });
    expect(closed).toEqual([]);
    expect(issues).toMatchObject([{ code: 'number-unreadable', sheet: 'Settings', cell: 'B2' }]);
    expect(balances(book)).toMatchObject({ clients: [], issues });
  });

  test.each(['Client', 'Start'])('a book without the required column %s closes nothing', (header) => {
    const book = studio();
    typeCell(book, 'Clients', 1, header, 'Something else');
    const typed = cellsOf(book);
    const { closed, issues } = close(book, { through: '2026-10', onlyClean: true });
    expect(closed).toEqual([]);
    expect(issues).toMatchObject([{ code: 'missing-column', sheet: 'Clients', cell: 'A1' }]);
    expect(issues[0]?.message).toContain(`“${header}”`);
    expect(cellsOf(book)).toEqual(typed);
  });

  test.each(Object.keys(FOUNDING))('a book without the sheet %s closes nothing', (name) => {
    const book = bookOf(Object.fromEntries(Object.entries(FOUNDING).filter(([sheet]) => sheet !== name)));
    const typed = cellsOf(book);
    const { closed, issues } = close(book, { through: '2026-10', onlyClean: true });
    expect(closed).toEqual([]);
    expect(issues).toMatchObject([{ code: 'missing-sheet', sheet: name, cell: '' }]);
    expect(cellsOf(book)).toEqual(typed);
  });
});

describe('errors that the close does not meet', () => {
  test('rows dated after the last month to close', () => {
    const book = studio();
    typeRow(book, 'Time log', { ...ENTRY, Date: '2026-11-02', Hours: 'two' });
    typeRow(book, 'Payments', { ...PAYMENT, Date: '2026-11-02', Kind: 'Tip' });
    typeRow(book, 'Time log', { ...ENTRY, Date: '2026-11-02', Client: 'Brich' });
    const { closed, issues } = close(book, { through: '2026-10' });
    expect(closed).toHaveLength(4);
    expect(issues).toEqual([]);
    expect(close(book, { through: '2026-11' }).issues).toHaveLength(4);
  });

  test('rows of a client with nothing to close', () => {
    const book = studio();
    typeCell(book, 'Clients', 3, 'Start', '2027-01');
    typeRow(book, 'Time log', { ...ENTRY, Hours: 'two' });
    const { closed, issues } = close(book, { through: '2026-10' });
    expect(closed.map(({ client: name }) => name)).toEqual(['Acme', 'Acme']);
    expect(issues).toEqual([]);
  });

  test('rows of a client that is closed that far', () => {
    const book = studio();
    close(book, { through: '2026-09' });
    typeCell(book, 'Clients', 2, 'Start', '2026-10');
    typeRow(book, 'Time log', { ...ENTRY, Hours: 'two' });
    expect(close(book, { through: '2026-09' })).toMatchObject({ closed: [], issues: [] });
    expect(close(book, { through: '2026-10' }).issues).toMatchObject([{ code: 'hours-unreadable' }]);
  });
});

test('whatever is wrong, every row keeps what was typed', () => {
  const book = studio();
  for (const [, spoil] of FAULTS) spoil(book);
  const typed = cellsOf(book);
  expect(close(book, { through: '2026-10' }).closed).toEqual([]);
  expect(cellsOf(book)).toEqual(typed);
  close(book, { through: '2026-10', onlyClean: true });
  const hours = (cells: ReturnType<typeof cellsOf>) => cells['Time log']?.map((row) => row.slice(0, 5));
  expect(hours(cellsOf(book))).toEqual(hours(typed));
  expect(sheetIn(book, 'Ledger').lastRow).toBe(3);
});
