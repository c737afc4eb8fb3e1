import type { Book, Input } from '../../src/local/book/book';
import { insertRowsAfter } from '../../src/local/book/reshape';
import { call } from './executions';
import { columnOf, copyOf, rowsOf, sheetOf, shown } from './sheets';
import { closedStudio, hostOn } from './studio';

interface Check {
  readonly ok: boolean;
  readonly issues: readonly {
    readonly code: string;
    readonly sheet: string;
    readonly cell: string;
    readonly fix: string;
  }[];
}

interface Close {
  readonly closed: readonly { readonly client: string; readonly period: string }[];
}

/** Closed through October; October of Acme was then reopened and closed again: its first version is superseded. */
const closed = closedStudio();
call(hostOn(closed), 'reopenMonth', { period: '2026-10', client: 'Acme', reason: 'a row was missing' });
call(hostOn(closed), 'closeMonth', {});

const ledgerRows = rowsOf(closed, 'Ledger');
const acmeNewest = ledgerRows.length + 1;

const SEALED = Object.keys(ledgerRows[0] ?? {}).filter((name) => !['Status', 'Report', 'Delivered'].includes(name));
const history = rowsOf(closed, 'History');

it('a book that nobody tampered with is as its seals say', () => {
  expect(checkOf(closed)).toEqual({ ok: true, issues: [] });
});

describe('a cell of the Ledger changed', () => {
  it.each(SEALED.flatMap((column) => [2, 4, acmeNewest].map((row) => [column, row] as const)))(
    '%s in row %i',
    (column, row) => {
      const book = copyOf(closed);
      change(book, 'Ledger', row, column);
      expectRefusal(book, ['ledger-row-changed', 'ledger-row-torn', 'ledger-rows-missing'], 'Ledger');
    },
  );
});

describe('rows of the Ledger', () => {
  const moves: readonly (readonly [string, (book: Book) => void])[] = [
    ['the first two swapped', (book) => swap(book, 2, 3)],
    ['the last two swapped', (book) => swap(book, acmeNewest - 1, acmeNewest)],
    ['the first and the last swapped', (book) => swap(book, 2, acmeNewest)],
    ['the first deleted', (book) => remove(book, 'Ledger', 2)],
    ['one in the middle deleted', (book) => remove(book, 'Ledger', 5)],
    ['the last deleted', (book) => remove(book, 'Ledger', acmeNewest)],
    ['all deleted', (book) => ledgerRows.forEach(() => remove(book, 'Ledger', 2))],
    ['the last copied to the end', (book) => copyRow(book, 'Ledger', acmeNewest, acmeNewest)],
    ['one copied into the middle', (book) => copyRow(book, 'Ledger', 3, 5)],
  ];
  it.each(moves)('%s', (_, move) => {
    const book = copyOf(closed);
    move(book);
    expectRefusal(book, ['ledger-row-changed', 'ledger-rows-missing'], 'Ledger');
  });
});

describe('the status of a statement', () => {
  const superseded = ledgerRows.findIndex((row) => row['Status'] === 'Superseded') + 2;

  it('set to superseded is found', () => {
    const book = copyOf(closed);
    put(book, 'Ledger', acmeNewest, 'Status', 'Superseded');
    expectRefusal(book, ['status-changed'], 'Ledger', `E${acmeNewest}`);
  });

  it('set to something else is found', () => {
    const book = copyOf(closed);
    put(book, 'Ledger', 3, 'Status', 'Paid');
    expectRefusal(book, ['ledger-row-changed'], 'Ledger', 'C3');
  });

  it('set back to closed counts for nothing: the Journal says that it was reopened', () => {
    const book = copyOf(closed);
    put(book, 'Ledger', superseded, 'Status', 'Closed');
    expect(call(hostOn(book), 'closeMonth', {})).toMatchObject({ closed: [] });
    expect(rowsOf(book, 'Ledger')).toEqual(ledgerRows);
  });

  it('is superseded no more where its line in the Journal is removed, and that is found', () => {
    const book = copyOf(closed);
    const line = rowsOf(book, 'Journal').findIndex((row) => row['Action'] === 'Reopened') + 2;
    remove(book, 'Journal', line);
    expectRefusal(book, ['status-changed'], 'Ledger', `E${superseded}`);
  });

  it('is superseded no more where its line in the Journal is changed, and that is found', () => {
    const book = copyOf(closed);
    const line = rowsOf(book, 'Journal').findIndex((row) => row['Action'] === 'Reopened') + 2;
    const details = shown(rowsOf(book, 'Journal')[line - 2]?.['Details'] ?? '');
    put(book, 'Journal', line, 'Details', details.replace('missing', 'wrong'));
    expectRefusal(book, ['status-changed'], 'Ledger', `E${superseded}`);
  });
});

describe('History', () => {
  it.each(Object.keys(history[0] ?? {}))('with %s changed', (column) => {
    for (const kind of column === 'Data' ? ['Document'] : ['Work', 'Payment', 'Document']) {
      const index = history.findIndex((row) => row['Kind'] === kind);
      const book = copyOf(closed);
      change(book, 'History', index + 2, column);
      expect(checkOf(book).issues.map(({ code }) => code)).toContain('history-row-changed');
      if (column !== 'Data') expect(closedIn(book)).not.toContainEqual(history[index]?.['Client']);
    }
  });

  it.each([
    ['a row deleted', (book: Book) => remove(book, 'History', 4)],
    ['a row copied', (book: Book) => copyRow(book, 'History', 4, 4)],
    ['a row copied to the end', (book: Book) => copyRow(book, 'History', 2, rowsOf(book, 'History').length + 1)],
  ])('with %s', (_, act) => {
    const book = copyOf(closed);
    act(book);
    expectRefusal(book, ['history-row-changed'], 'History');
  });

  it('with other data for a report gives no report', () => {
    const book = copyOf(closed);
    const row = rowsOf(book, 'History').findIndex(({ Kind }) => Kind === 'Document') + 2;
    const data = shown(rowsOf(book, 'History')[row - 2]?.['Data'] ?? '');
    put(book, 'History', row, 'Data', data.replace(/"used":\d+/, '"used":1'));
    const delivered = call(hostOn(book), 'deliverReports', { limit: 20 });
    expect(delivered).toMatchObject({
      failures: [
        { client: 'Acme', period: '2026-08', reason: expect.stringContaining('does not agree with its seal') },
      ],
      remaining: 1,
    });
  });
});

/** What is found has its place and its mend; then nothing at all is closed, or not the client that it is about. */
function expectRefusal(book: Book, codes: readonly string[], sheet: string, cell?: string): void {
  const { ok, issues } = checkOf(book);
  const found = issues.filter(({ code }) => codes.includes(code));
  expect(ok).toBe(false);
  expect(found).not.toEqual([]);
  for (const one of found) expect(one).toMatchObject({ sheet, fix: expect.stringMatching(/./) });
  if (cell !== undefined) expect(found.map((one) => one.cell)).toContain(cell);
  expect(closedIn(book)).not.toContain('Acme');
}

/** Clients that a close of November, of clean clients only, closes; all three are open. */
function closedIn(book: Book): readonly string[] {
  const copy = copyOf(book);
  const host = hostOn(copy, undefined, '2026-12-03T09:00:00Z');
  expect(call(host, 'closeMonth', {})).toMatchObject({ closed: [] });
  return (call(host, 'closeMonth', { onlyClean: true }) as Close).closed.map(({ client }) => client);
}

function checkOf(book: Book): Check {
  return call(hostOn(book), 'checkBook', {}) as Check;
}

/** Another value of the same kind: a number one more, a text with a letter more; 1 where there was nothing. */
function change(book: Book, name: string, row: number, column: string): void {
  const sheet = sheetOf(book, name);
  const value = sheet.value(row, columnOf(sheet, column));
  put(book, name, row, column, value === '' ? 1 : typeof value === 'number' ? value + 1 : `${shown(value)}x`);
}

function put(book: Book, name: string, row: number, column: string, value: Input): void {
  const sheet = sheetOf(book, name);
  const at = columnOf(sheet, column);
  if (typeof value === 'string') sheet.writeText(row, at, value);
  else sheet.write({ row, column: at, rows: 1, columns: 1 }, [[value]]);
}

function swap(book: Book, row: number, other: number): void {
  const sheet = sheetOf(book, 'Ledger');
  const rows = sheet.rowsFromTop;
  [rows[row - 1], rows[other - 1]] = [rows[other - 1], rows[row - 1]];
  sheet.touch();
}

function remove(book: Book, name: string, row: number): void {
  const sheet = sheetOf(book, name);
  sheet.rowsFromTop.splice(row - 1, 1);
  sheet.touch();
}

/** A copy of a row, inserted below another. */
function copyRow(book: Book, name: string, row: number, below: number): void {
  const sheet = sheetOf(book, name);
  const cells = sheet.rowsFromTop[row - 1]?.cells.map((cell) => cell && { ...cell }) ?? [];
  insertRowsAfter(sheet, below, 1);
  sheet.rowsFromTop[below] = { cells };
  sheet.touch();
}
