import { reloaded } from '../local/book/books';
import { BOOKS, bookNamed, expectBalances, expectedOf, figuresOf, inOrder } from './expected';
import { balances, close } from './run-book';

const EVERY_MONTH = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];
const NOW_AND_THEN = ['2025-10', '2026-02', '2026-04'];

test.each(BOOKS)('%s closes month by month as at once, saved and loaded in between', async (name) => {
  const closings = BOOKS.indexOf(name) % 2 === 0 ? EVERY_MONTH : NOW_AND_THEN;
  let book = await bookNamed(name);
  const expected = expectedOf(name);
  const closed = [];
  for (const through of closings) {
    closed.push(...close(book, { through }).closed);
    if (['2025-10', '2026-02'].includes(through)) book = await reloaded(book);
  }
  expect(figuresOf(closed)).toEqual(inOrder(expected.closed));
  expectBalances(balances(book), expected);
});
