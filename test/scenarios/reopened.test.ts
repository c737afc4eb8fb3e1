import type { Book } from '../../src/local/book/book';
import { deleteRows } from '../../src/local/book/reshape';
import { columnOf, sheetIn, typeCell, typeRow } from './cells';
import { FOUNDING, foundingBook } from './founding-book';
import { balances, check, close, deliver, reopen } from './run-book';

function octoberClosed(): Book {
  const book = foundingBook();
  close(book, { through: '2026-10' });
  return book;
}

function ledger(book: Book): readonly unknown[] {
  const [periods, revisions, statuses, closings] = ['Period', 'Revision', 'Status', 'Closing'].map((header) =>
    columnOf(book, 'Ledger', header),
  );
  return (periods ?? []).map((period, row) => [period, revisions?.[row], statuses?.[row], closings?.[row]]);
}

test('a reopened month is open again: rows unposted, its statement kept as superseded', () => {
  const book = octoberClosed();
  expect(reopen(book, '2026-10')).toEqual({
    reopened: [{ client: 'Acme', period: '2026-10', revision: 1 }],
    skipped: [],
    issues: [],
  });
  expect(ledger(book)).toEqual([
    ['2026-09', 1, 'Closed', 5],
    ['2026-10', 1, 'Superseded', 3],
  ]);
  expect(columnOf(book, 'Time log', 'Posted')).toEqual(['2026-09', '2026-09', '', '']);
  expect(columnOf(book, 'Payments', 'Posted')).toEqual(['2026-09', '']);
  expect(balances(book).clients).toMatchObject([{ openPeriod: '2026-10', carriedIn: 300, available: 180 }]);
  expect(check(book)).toEqual({ ok: true, issues: [] });
});

test('what was changed meanwhile counts in revision 2, and its report says so', () => {
  const book = octoberClosed();
  const [first] = deliver(book).filter(({ period }) => period === '2026-10');
  reopen(book, '2026-10');
  typeCell(book, 'Time log', 5, 'Hours', '3h');
  typeRow(book, 'Time log', { Date: '2026-10-30', Client: 'Acme', Task: 'Forgotten', Hours: '30m' });
  expect(close(book, { through: '2026-10' }).closed).toMatchObject([
    { period: '2026-10', revision: 2, used: 690, closing: 210, lateEntries: 0 },
  ]);
  const [second] = deliver(book);
  expect(second).toMatchObject({ period: '2026-10', revision: 2 });
  expect(second?.file).not.toBe(first?.file);
  expect(second?.text).toContain('This is revision 2 and replaces the report sent before.');
  expect(second?.text).toContain('Changed since revision 1: used 12:00 → 11:30, balance 3:00 → 3:30.');
  expect(ledger(book)).toEqual([
    ['2026-09', 1, 'Closed', 5],
    ['2026-10', 1, 'Superseded', 3],
    ['2026-10', 2, 'Closed', 3.5],
  ]);
});

test('months are reopened from the newest back, and closed again in order', () => {
  const book = octoberClosed();
  const refused = reopen(book, '2026-09');
  expect(refused.reopened).toEqual([]);
  expect(refused.skipped).toMatchObject([{ client: 'Acme', period: '2026-09' }]);
  expect(refused.skipped[0]?.reason).toContain('2026-10');
  reopen(book, '2026-10', ' acme');
  expect(reopen(book, '2026-09').reopened).toHaveLength(1);
  expect(close(book, { through: '2026-10' }).closed).toMatchObject([
    { period: '2026-09', revision: 2, closing: 300 },
    { period: '2026-10', revision: 2, closing: 180 },
  ]);
  expect(check(book)).toEqual({ ok: true, issues: [] });
});

test('one client is reopened, the others stay closed', () => {
  const book = foundingBook({
    Clients: [...FOUNDING.Clients, ['Birch', '2026-09']],
    Terms: [...FOUNDING.Terms, ['Birch', '2026-09', 60, 6]],
  });
  close(book, { through: '2026-09' });
  expect(reopen(book, '2026-09', 'Birch').reopened).toMatchObject([{ client: 'Birch' }]);
  expect(close(book, { through: '2026-09' }).closed).toMatchObject([{ client: 'Birch', revision: 2 }]);
});

test('a rehearsal tells what a close would do and does none of it', () => {
  const book = foundingBook();
  const { closed } = close(book, { through: '2026-10', dryRun: true });
  expect(book.sheets.map(({ name }) => name)).toEqual(Object.keys(FOUNDING));
  const figures = closed.map(({ lots, ...rest }) => ({ ...rest, lots: lots.map(({ source: _, ...lot }) => lot) }));
  expect(close(book, { through: '2026-10' }).closed).toMatchObject(figures);
});

test('rows that the office had cleared away are put back, and counted again', () => {
  const book = octoberClosed();
  for (const sheet of ['Time log', 'Payments']) {
    const { lastRow } = sheetIn(book, sheet);
    deleteRows(sheetIn(book, sheet), 2, lastRow - 1);
  }
  const { issues } = reopen(book, '2026-10');
  expect(issues.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
    ['row-restored', 'Time log', 'A2'],
    ['row-restored', 'Time log', 'A3'],
    ['row-restored', 'Payments', 'A2'],
  ]);
  expect(columnOf(book, 'Time log', 'Posted')).toEqual(['', '']);
  expect(check(book)).toEqual({ ok: true, issues: [] });
  expect(close(book, { through: '2026-10' }).closed).toMatchObject([
    { period: '2026-10', revision: 2, granted: 600, used: 720, closing: 180, lateEntries: 0 },
  ]);
});
