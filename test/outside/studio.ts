import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Book } from '../../src/local/book/book';
import { save } from '../../src/local/book/xlsx/save';
import { settle } from '../../src/local/cli/region';
import { fillWithSample } from '../../src/local/sample/fill';
import type { Language } from '../../src/words/language';
import { balances, setUp } from '../scenarios/run-book';

const home = mkdtempSync(join(tmpdir(), 'carryover-'));
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** An empty folder, removed after the tests. */
export function folder(): string {
  return mkdtempSync(join(home, 'outside-'));
}

/** Saves a book as the command line does. The file's path. */
export async function fileOf(book: Book, name = 'Studio'): Promise<string> {
  const path = join(folder(), `${name}.xlsx`);
  writeFileSync(path, await save(book));
  return path;
}

/** What `init` writes, without the sample's rows. */
export function newBook(language: Language): Book {
  const book = new Book();
  setUp(book, language);
  settle(book);
  return book;
}

/** The sample studio, nothing closed yet, its balances as `init` shows them. */
export function sampleStudio(language: Language): Book {
  const book = newBook(language);
  fillWithSample(book, language);
  settle(book);
  balances(book, '2026-10-31T09:00');
  return book;
}
