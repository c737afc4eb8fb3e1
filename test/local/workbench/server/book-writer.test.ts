import { resolve } from 'node:path';
import { Book } from '../../../../src/local/book/book';
import { load } from '../../../../src/local/book/xlsx/load';
import { save } from '../../../../src/local/book/xlsx/save';
import { BookWriter } from '../../../../src/local/workbench/file/book-writer';
import { SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { bookOf } from '../../book/books';

const OWNER = { window: 'a', email: '' };
const ROWS = 4_000;

/** A large book, all that people change in it, and the writer of its file. */
async function begun(thread = 'copy-thread.cjs') {
  const rows = Array.from({ length: ROWS }, (_, index) => [`Work ${Math.sin(index)}`, index, `=B${index + 1}*2`]);
  const file = await save(bookOf({ Log: rows, Sums: [['=SUM(Log!C:C)', '=TODAY()', 'a', 'b']] }));
  const loaded = await load(file);
  if (!loaded.ok) throw new Error(loaded.code);
  const { book } = loaded;
  Object.assign(book, { locale: 'ru_RU', zone: 'Europe/Riga', clock: () => new Date('2026-11-03T09:00:00Z') });
  const shared = new SharedBook(book);
  const faults: unknown[] = [];
  const writer = new BookWriter({
    book,
    file,
    thread: resolve('build', thread),
    fault: (thrown) => faults.push(thrown),
  });
  const bytes = (): Promise<Uint8Array | null> => {
    writer.followed(shared.entries());
    return writer.bytes();
  };
  const [log] = book.sheets;
  if (log === undefined) throw new Error('no sheet');
  const revision = () => shared.shownSheets('')[0]?.revision ?? 0;
  return { book, shared, writer, faults, bytes, log, on: () => ({ sheet: log.id, revision: revision() }) };
}

const writers: BookWriter[] = [];
afterEach(() => {
  for (const writer of writers.splice(0)) writer.end();
});

async function desk(thread?: string) {
  const made = await begun(thread);
  writers.push(made.writer);
  return made;
}

/** The same bytes as of the book itself. */
async function expectWritten(bytes: Uint8Array | null, book: Book): Promise<void> {
  expect(bytes === null ? null : Buffer.compare(bytes, await save(book))).toBe(0);
}

test('a large book is written as if nothing else had written it, whatever was changed', async () => {
  const { book, shared, bytes, faults, on } = await desk();
  shared.type(OWNER, { ...on(), cells: [{ row: 3, column: 2, input: '3.11.2026' }] });
  await expectWritten(await bytes(), book);
  shared.insert(OWNER, { ...on(), axis: 'row', at: 2, count: 3 });
  shared.type(OWNER, { ...on(), cells: [{ row: ROWS + 9, column: 4, input: '=A1&"!"' }] });
  shared.sort(OWNER, { ...on(), area: { row: 1, column: 1, rows: 20, columns: 3 }, column: 2, ascending: false });
  shared.undo(OWNER);
  shared.remove(OWNER, { ...on(), axis: 'row', at: 9, count: 2 });
  await expectWritten(await bytes(), book);
  expect(faults).toEqual([]);
});

test('nobody waits while a large book is written', async () => {
  const { shared, bytes, on } = await desk();
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  shared.type(OWNER, { ...on(), cells: [{ row: 3, column: 2, input: 5 }] });
  const before = turns;
  expect(await bytes()).not.toBeNull();
  clearInterval(timer);
  expect(turns - before).toBeGreaterThan(20);
});

test('a change that entries cannot hold is in the file all the same, and so is what follows it', async () => {
  const { book, shared, bytes, log, on } = await desk();
  shared.type(OWNER, { ...on(), cells: [{ row: 3, column: 2, input: 5 }] });
  await bytes();
  log.frozenRows = 1;
  await expectWritten(await bytes(), book);
  shared.type(OWNER, { ...on(), cells: [{ row: 4, column: 2, input: 6 }] });
  await expectWritten(await bytes(), book);
});

test('what changes while the file is made is in the next one', async () => {
  const { book, shared, bytes, on } = await desk();
  shared.type(OWNER, { ...on(), cells: [{ row: 3, column: 2, input: 5 }] });
  const first = await save(book);
  const making = bytes();
  shared.type(OWNER, { ...on(), cells: [{ row: 4, column: 2, input: 6 }] });
  expect(Buffer.compare((await making) ?? new Uint8Array(), first)).toBe(0);
  await expectWritten(await bytes(), book);
});

test('where the thread fails, the fault is told and the book is written without it', async () => {
  const { book, bytes, shared, faults, on } = await desk('no-such-thread.cjs');
  shared.type(OWNER, { ...on(), cells: [{ row: 3, column: 2, input: 5 }] });
  expect(await bytes()).toBeNull();
  expect(faults).toHaveLength(1);
  await expectWritten(await bytes(), book);
});
