import type { Book } from '../../src/local/book/book';
import { GoogleDrive } from './drive';
import { call, reaching } from './executions';
import { restingText, wholeText } from './book-text';
import { copyOf } from './sheets';
import { hostOn } from './studio';

/** A book and the account's Drive. */
export interface Office {
  readonly book: Book;
  readonly drive: GoogleDrive;
}

/** One of the program's public functions, as somebody asks for it. */
export interface Command {
  readonly name: string;
  readonly request: object;
}

/** What a cut has left, and the first call at which it would leave just that. */
export interface Remnant extends Office {
  readonly at: string;
}

export function officeOf(book: Book): Office {
  return { book, drive: new GoogleDrive() };
}

/** Runs the command to its end in the office. */
export function carryOut({ book, drive }: Office, { name, request }: Command): unknown {
  return call(hostOn(book, drive.fetch), name, request);
}

/**
 * What the command leaves behind, cut at each of its calls in turn. A cut leaves the effects of the calls before it
 * and nothing else (test/local/execution says so), so one run shows them all; where calls changed nothing in between,
 * and after a call that only reads, one remnant stands for all.
 */
export function remnantsOf(office: Office, { name, request }: Command): readonly Remnant[] {
  const { book, drive } = copied(office);
  const remnants = new Map<string, Remnant>();
  let reads = false;
  const keep = reaching((count, what) => {
    const readBefore = reads;
    reads = /\.get/.test(what);
    if (readBefore) return;
    const text = cutText({ book, drive });
    if (!remnants.has(text)) remnants.set(text, { at: `${count} ${what}`, ...copied({ book, drive }) });
  });
  call(hostOn(book, drive.fetch), name, request, keep);
  return [...remnants.values()];
}

/** All that can be seen once the command has run to its end in a copy of the office, what a check says included. */
export function outcome(office: Office, command: Command): string {
  const { book, drive } = copied(office);
  carryOut({ book, drive }, command);
  const check = call(hostOn(book), 'checkBook', {});
  return [restingText(book), drive.text, JSON.stringify(check)].join('\n');
}

/** What tells one remnant from another. */
export function cutText({ book, drive }: Office): string {
  return `${wholeText(book)}\n${drive.text}`;
}

function copied({ book, drive }: Office): Office {
  return { book: copyOf(book), drive: drive.copy() };
}
