import { reloaded } from '../local/book/books';
import { columnOf } from './cells';
import { foundingBook } from './founding-book';
import { balances, close, deliver } from './run-book';

test('unused paid hours of September are there in October', async () => {
  const book = await reloaded(foundingBook());
  expect(close(book, { through: '2026-10' })).toMatchObject({
    through: '2026-10',
    closed: [
      {
        ...{ client: 'Acme', period: '2026-09', revision: 1, currency: 'USD' },
        ...{ opening: 0, granted: 600, adjusted: 0, used: 300, expired: 0, overageSettled: 0, closing: 300 },
        ...{ earned: 50_00, forfeited: 0, valueLeft: 50_00, credit: 0, debt: 0, entries: 2, lateEntries: 0 },
        lots: [{ release: '2026-09', minutes: 300, value: 50_00 }],
      },
      {
        ...{ client: 'Acme', period: '2026-10', revision: 1, currency: 'USD' },
        ...{ opening: 300, granted: 600, adjusted: 0, used: 720, expired: 0, overageSettled: 0, closing: 180 },
        ...{ earned: 120_00, forfeited: 0, valueLeft: 30_00, credit: 0, debt: 0, entries: 2, lateEntries: 0 },
        lots: [{ release: '2026-10', minutes: 180, value: 30_00 }],
      },
    ],
    skipped: [],
    issues: [],
  });
});

test('the closed book shows what November begins with', async () => {
  const book = foundingBook();
  close(book, { through: '2026-10' });
  const saved = await reloaded(book);
  expect(balances(saved)).toEqual({
    clients: [
      {
        ...{ client: 'Acme', currency: 'USD', openPeriod: '2026-11' },
        ...{ carriedIn: 180, granted: 0, adjusted: 0, used: 0, available: 180 },
        ...{ owed: 100_00, asked: 100_00, paidThrough: '2026-10', forecastPeriods: null, advice: null },
      },
    ],
    issues: [],
  });
  const shown = ['Client', 'Carried in', 'Granted', 'Used', 'Available', 'Used %', 'Owed', 'Paid through', 'Unread'];
  expect(shown.map((header) => columnOf(saved, 'Balances', header))).toEqual([
    ['Acme'],
    [3],
    [0],
    [0],
    [3],
    [0],
    [100],
    ['2026-10'],
    [0],
  ]);
  expect(columnOf(saved, 'Ledger', 'Closing')).toEqual([5, 3]);
  expect(columnOf(saved, 'Time log', 'Counted')).toEqual([3, 2, 8, 4]);
  expect(columnOf(saved, 'Time log', 'Posted')).toEqual(['2026-09', '2026-09', '2026-10', '2026-10']);
});

test('the balance follows what is typed after the close, as it is typed', () => {
  const book = foundingBook();
  close(book, { through: '2026-09' });
  const [now] = balances(book).clients;
  expect(now).toMatchObject({ openPeriod: '2026-10', carriedIn: 300, granted: 600, used: 720, available: 180 });
  expect(columnOf(book, 'Balances', 'Available')).toEqual([3]);
});

test('each closed month has a report that says what is left and proves it', () => {
  const book = foundingBook();
  close(book, { through: '2026-10' });
  const [september, october] = deliver(book);
  expect(september).toMatchObject({ client: 'Acme', period: '2026-09', revision: 1 });
  expect(september?.text).toContain('A new page');
  expect(september?.text).not.toContain('The catalogue');
  expect(october?.text).toMatch(/Carried in from September 2026\s+5:00/);
  expect(october?.text).toMatch(/Granted\s+10:00/);
  expect(october?.text).toMatch(/Used\s+−12:00/);
  expect(october?.text).toMatch(/Balance at the end of October 2026\s+3:00/);
  expect(october?.text).toContain('20:00 granted − 17:00 used = 3:00');
  expect(deliver(book)).toEqual([]);
});
