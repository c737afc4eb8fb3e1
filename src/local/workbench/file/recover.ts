import * as fs from 'node:fs';
import { load, type Loss } from '../../book/xlsx/load';
import type { Book } from '../../book/book';
import { digestOf, readBookFile, type BookFile } from '../../cli/book-file';
import type { Disk } from '../../cli/disk';
import { done, onDisk, refused, type Result } from '../../cli/trouble';
import type { Entry } from '../shared/entry';
import { replay } from '../shared/shared-book';
import { baseOf, changesOn, foundJournal, Journal, journalOf, type Base, type FoundJournal } from './journal';

/** A book in memory, and how its file stands to it. */
export interface Recovered {
  /** As it lies on the disk. */
  readonly file: BookFile;
  readonly book: Book;
  /** What writing the file would lose. */
  readonly losses: readonly Loss[];
  readonly journal: Journal;
  /** `unsaved`: the book has changes that the file lacks. `apart`: the file, too, has what the book lacks. */
  readonly standing: 'saved' | 'unsaved' | 'apart';
  /** Where a journal was put that belongs to no file that is there; null where there was none. */
  readonly unusedJournal: string | null;
}

/** Reads a book with all that was changed in it, also where the process that changed it came to no proper end. */
export async function recover(path: string, disk: Disk = fs): Promise<Result<Recovered>> {
  const file = readBookFile(path, disk);
  if (!file.ok) return file;
  const looked = onDisk(path, () => done(leftBehind(path, disk)));
  if (!looked.ok) return looked;
  const plain: Source = { base: file.value, over: file.value.digest, entries: [] };
  const left = looked.value;
  const source = left === null ? plain : sourceOf(left, file.value);
  if (source !== null) return opened(file.value, source, disk);
  const aside = onDisk(path, () => done(putAside(path, disk)));
  if (!aside.ok) return aside;
  const unchanged = await opened(file.value, plain, disk);
  return unchanged.ok ? done({ ...unchanged.value, unusedJournal: aside.value }) : unchanged;
}

/** What the book is made from, and over which file. */
interface Source {
  readonly base: Base;
  readonly over: string;
  readonly entries: readonly Entry[];
}

async function opened(file: BookFile, { base, over, entries }: Source, disk: Disk): Promise<Result<Recovered>> {
  const { path } = file;
  const loaded = await load(base.bytes);
  if (!loaded.ok) return refused({ code: loaded.code, facts: { path } });
  const { book, losses } = loaded;
  replay(book, entries);
  const journal = new Journal(path, base, over, disk);
  if (entries.length > 0) journal.add(entries);
  const isSame = base.digest === file.digest && entries.length === 0;
  return onDisk(path, () => {
    if (isSame) journal.saved(base, 0);
    else journal.setAside(base, 0);
    const standing = isSame ? 'saved' : over === file.digest ? 'unsaved' : 'apart';
    return done({ file, book, losses, journal, standing, unusedJournal: null });
  });
}

/** What a process left that came to no proper end; null where there is no journal. */
interface LeftBehind {
  /** Null where the file holds something else. */
  readonly journal: FoundJournal | null;
  readonly base: Base | null;
}

function leftBehind(path: string, disk: Disk): LeftBehind | null {
  const content = contentOf(journalOf(path), disk);
  if (content === null) return null;
  const bytes = contentOf(baseOf(path), disk);
  return {
    journal: foundJournal(Buffer.from(content).toString('utf8')),
    base: bytes === null ? null : { bytes, digest: digestOf(bytes) },
  };
}

/** The file where the journal goes on from it, else the base; null where the journal goes on from neither. */
function sourceOf({ journal, base }: LeftBehind, file: BookFile): Source | null {
  if (journal === null) return null;
  const onFile = changesOn(journal, file.digest);
  if (onFile !== null) return { base: file, over: file.digest, entries: onFile };
  const onBase = base === null ? null : changesOn(journal, base.digest);
  return base === null || onBase === null ? null : { base, over: journal.over, entries: onBase };
}

function contentOf(path: string, disk: Disk): Uint8Array | null {
  return disk.existsSync(path) ? disk.readFileSync(path) : null;
}

/** Nothing is thrown away that somebody could still want. Returns where it lies. */
function putAside(path: string, disk: Disk): string {
  const aside = `${journalOf(path)}.unused`;
  disk.renameSync(journalOf(path), aside);
  return aside;
}
