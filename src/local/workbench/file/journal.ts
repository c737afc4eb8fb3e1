import * as fs from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeSynced } from '../../cli/write-file';
import type { Disk } from '../../cli/disk';
import type { Entry } from '../shared/entry';

/** A copy of what the changes of a journal are made on. */
export interface Base {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/**
 * What somebody changed, null where it is more than entries can hold: what follows is made on a book that the journal
 * cannot make. Or the digest of a file that holds all changes `through` this number.
 */
type Line =
  | { readonly number: number; readonly entries: readonly Entry[] | null }
  | { readonly through: number; readonly saved: string };

/** The first line: the digests of the base, and of the book's file over which the base with its changes stands. */
interface Header {
  readonly carryoverJournal: 1;
  readonly base: string;
  readonly over: string;
}

/** A journal as a process left it that did not end properly. */
export interface FoundJournal {
  readonly base: string;
  readonly over: string;
  readonly lines: readonly Line[];
}

/** `.Studio.xlsx.carryover-journal` beside `Studio.xlsx`: the file does not hold all changes while it is there. */
export function journalOf(bookPath: string): string {
  return hidden(bookPath, 'journal');
}

/** `.Studio.xlsx.carryover-base`: the journal's changes are made on it where the book's file is another since. */
export function baseOf(bookPath: string): string {
  return hidden(bookPath, 'base');
}

/**
 * The changes of a book that its file lacks, kept on the disk beside it. A change is safe when it was flushed. What
 * the disk refuses is thrown; then the whole journal is written again the next time.
 */
export class Journal {
  private lines: Line[] = [];
  private unwritten: Line[] = [];
  private handle: number | null = null;
  /** Whether anything of the journal lies on the disk, and the digest of the base that does. */
  private isBegun = false;
  private baseOnDisk: string | null = null;
  private newest = 0;

  /** `base` is what changes are made on from now on, `over` the digest of the book's file. */
  constructor(
    private readonly bookPath: string,
    private base: Base,
    private over: string,
    private readonly disk: Disk = fs,
  ) {}

  /** The number of the newest change. */
  get number(): number {
    return this.newest;
  }

  /** Whether there is a change that it cannot hold. */
  hasGap(): boolean {
    return this.lines.some((line) => 'number' in line && line.entries === null);
  }

  /** null: a change that entries cannot hold. */
  add(entries: readonly Entry[] | null): void {
    this.newest += 1;
    this.put({ number: this.newest, entries });
  }

  /** A file with this digest, which is about to be written, holds all changes through the number. */
  announce(saved: string, through: number): void {
    if (!this.isBegun) return;
    this.put({ through, saved });
    this.flush();
  }

  /** Forces all that was added to the disk. */
  flush(): void {
    if (this.unwritten.length === 0) return;
    if (this.handle === null) this.begin();
    else this.append(this.handle);
    this.unwritten = [];
  }

  /** The book's file is this now, and holds the changes through the number; where there are no others, nothing is left. */
  saved(file: Base, through: number): void {
    this.over = file.digest;
    this.rebase(file, through);
    if (this.lines.length === 0) this.remove();
    else this.begin();
  }

  /** The book with its changes through the number is this, and its file cannot be written now. */
  setAside(base: Base, through: number): void {
    this.rebase(base, through);
    this.begin();
  }

  close(): void {
    if (this.handle === null) return;
    const handle = this.handle;
    this.handle = null;
    this.disk.closeSync(handle);
  }

  private rebase(base: Base, through: number): void {
    this.base = base;
    this.lines = this.lines.filter((line) => 'number' in line && line.number > through);
    this.unwritten = [...this.lines];
    this.close();
  }

  private put(line: Line): void {
    this.lines.push(line);
    this.unwritten.push(line);
  }

  private append(handle: number): void {
    try {
      this.disk.writeFileSync(handle, this.unwritten.map(text).join(''));
      this.disk.fsyncSync(handle);
    } catch (error) {
      // What of it reached the disk nobody knows.
      this.close();
      throw error;
    }
  }

  /** The base first: a journal without what it is made on would be of no use. */
  private begin(): void {
    const path = journalOf(this.bookPath);
    this.isBegun = true;
    if (this.baseOnDisk !== this.base.digest) this.replace(baseOf(this.bookPath), this.base.bytes);
    this.baseOnDisk = this.base.digest;
    const header: Header = { carryoverJournal: 1, base: this.base.digest, over: this.over };
    this.replace(path, Buffer.from([header, ...this.lines].map(text).join('')));
    this.unwritten = [];
    this.handle = this.disk.openSync(path, 'a');
  }

  private remove(): void {
    this.disk.rmSync(journalOf(this.bookPath), { force: true });
    this.disk.rmSync(baseOf(this.bookPath), { force: true });
    this.baseOnDisk = null;
    this.isBegun = false;
  }

  /** Whole or not at all; readable by whoever writes it alone. */
  private replace(path: string, bytes: Uint8Array): void {
    const temporary = `${path}.tmp`;
    writeSynced(temporary, bytes, 0o600, this.disk);
    this.disk.renameSync(temporary, path);
  }
}

function text(line: Line | Header): string {
  return `${JSON.stringify(line)}\n`;
}

function hidden(bookPath: string, what: string): string {
  return join(dirname(bookPath), `.${basename(bookPath)}.carryover-${what}`);
}

/** What a journal holds; null where it is none. A last line that was cut off was never acknowledged. */
export function foundJournal(content: string): FoundJournal | null {
  const [first, ...lines] = content.split('\n').slice(0, -1).map(parsed);
  if (!isHeader(first)) return null;
  return { base: first.base, over: first.over, lines: lines.filter(isLine) };
}

/**
 * What is to be made again on a file with this digest, in order and as far as the journal goes; null where it does not
 * know the file.
 */
export function changesOn({ base, lines }: FoundJournal, digest: string): readonly Entry[] | null {
  const saved = lines.flatMap((line) => ('saved' in line && line.saved === digest ? [line.through] : []));
  const through = digest === base ? 0 : saved[saved.length - 1];
  if (through === undefined) return null;
  const changes: Entry[] = [];
  for (const line of lines) {
    if (!('number' in line) || line.number <= through) continue;
    if (line.entries === null) break;
    changes.push(...line.entries);
  }
  return changes;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isHeader(line: unknown): line is Header {
  return (
    isObject(line) &&
    line['carryoverJournal'] === 1 &&
    typeof line['base'] === 'string' &&
    typeof line['over'] === 'string'
  );
}

function isLine(line: unknown): line is Line {
  if (!isObject(line)) return false;
  return 'number' in line
    ? typeof line['number'] === 'number' && (line['entries'] === null || Array.isArray(line['entries']))
    : typeof line['through'] === 'number' && typeof line['saved'] === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
