import { openXlsx, readXlsx, saveXlsx, writeXlsx, type CellValue } from 'hucre';
import { save } from '../../src/local/book/xlsx/save';
import type { Book } from '../../src/local/book/book';
import { loaded } from '../local/book/books';
import { bookNamed, expectBalances, expectedOf, figuresOf, inOrder } from './expected';
import { FOUNDING, foundingBook } from './founding-book';
import { balances, check, close } from './run-book';

type Rows = CellValue[][];

const MARCH = Date.UTC(2026, 2, 1);

/** The book after another program has opened its file, changed rows, and saved it. */
async function changedElsewhere(book: Book, change: (sheet: string, rows: Rows) => void): Promise<Book> {
  const workbook = await openXlsx(await save(book));
  for (const { name, rows } of workbook.sheets) change(name, rows);
  return loaded(await saveXlsx(workbook));
}

test('a book that another program wrote closes like one that was typed', async () => {
  const sheets = Object.entries(FOUNDING).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : dated(cell)))),
  }));
  const book = await loaded(await writeXlsx({ sheets }));
  expect(close(book, { through: '2026-10' }).closed).toEqual(
    close(foundingBook(), { through: '2026-10' }).closed.map((statement) => ({
      ...statement,
      lots: statement.lots.map((lot) => ({ ...lot, source: expect.any(String) as string })),
    })),
  );
});

function dated(cell: string | number | boolean): CellValue {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? new Date(`${cell}T00:00:00Z`) : cell;
}

test.each(['plain-en-1000', 'plain-ru-1200'])(
  '%s, closed through February, with the rows of March and April typed in by another program',
  async (name) => {
    const later = new Map<string, Rows>();
    const start = await changedElsewhere(await bookNamed(name), (sheet, rows) => {
      const isLater = ([date]: CellValue[]) => date instanceof Date && date.getTime() >= MARCH;
      const taken = rows.filter(isLater);
      if (taken.length === 0) return;
      later.set(sheet, taken);
      rows.splice(0, rows.length, ...rows.filter((row) => !isLater(row)));
    });
    expect([...later.keys()]).toHaveLength(2);
    const { closed } = close(start, { through: '2026-02' });
    const book = await changedElsewhere(start, (sheet, rows) => rows.push(...(later.get(sheet) ?? [])));
    const expected = expectedOf(name);
    expect(figuresOf([...closed, ...close(book, { through: '2026-04' }).closed])).toEqual(inOrder(expected.closed));
    expectBalances(balances(book), expected);
    expect(check(book).issues.map(({ code }) => code)).not.toContain('edited-after-close');
  },
);

test('another program reads in the closed book what the statements say', async () => {
  const book = foundingBook();
  close(book, { through: '2026-10' });
  const { sheets } = await readXlsx(await save(book));
  const ledger = sheets.find(({ name }) => name === 'Ledger')?.rows ?? [];
  const column = ledger[0]?.indexOf('Closing') ?? -1;
  expect(ledger.slice(1).map((row) => row[column])).toEqual([5, 3]);
});
