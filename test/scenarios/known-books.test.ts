import { cellsOf } from './cells';
import { BOOKS, bookNamed, expectBalances, expectedOf, figuresOf, inOrder } from './expected';
import { balances, check, close, reopen } from './run-book';

const MAY = '2026-05-03T09:00';

test.each(BOOKS)('%s closes to every known statement and stands at every known balance', async (name) => {
  const book = await bookNamed(name);
  const expected = expectedOf(name);
  const { closed, skipped } = close(book, { through: '2026-04' });
  expect(figuresOf(closed)).toEqual(inOrder(expected.closed));
  expect(skipped).toEqual([]);
  expectBalances(balances(book), expected);
});

test.each(BOOKS)('%s, closed again, keeps every cell, and reopened closes to the same as revision 2', async (name) => {
  const book = await bookNamed(name);
  const { issues } = check(book, MAY);
  const { closed } = close(book, { through: '2026-04' });
  const before = cellsOf(book);
  expect(close(book, { through: '2026-04' }).closed).toEqual([]);
  expect(cellsOf(book)).toEqual(before);

  const newest = closed.filter(({ period }) => period === '2026-04');
  expect(reopen(book, '2026-04').reopened).toHaveLength(newest.length);
  const again = close(book, { through: '2026-04' }).closed;
  expect(again).toEqual(newest.map((statement) => ({ ...statement, revision: 2 })));
  expect(check(book, MAY).issues).toEqual(issues);
});

test.each(['Pacific/Auckland', 'America/Los_Angeles', 'Africa/Cairo'])(
  'days are those of the cells in %s',
  async (zone) => {
    const book = await bookNamed('plain-en-1001');
    book.zone = zone;
    expect(figuresOf(close(book, { through: '2026-04' }).closed)).toEqual(inOrder(expectedOf('plain-en-1001').closed));
  },
);
