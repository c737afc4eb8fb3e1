import type { Book } from '../../src/local/book/book';
import type { LocalHost } from '../../src/local/execution/local-host';
import { GoogleDrive } from './drive';
import { call, reaching } from './executions';
import { restingText, wholeText } from './book-text';
import { copyOf } from './sheets';
import { hostOn } from './studio';

/** A book with what is kept with it, its mails, and the account's Drive. */
export interface Office {
  readonly book: Book;
  readonly drive: GoogleDrive;
  readonly properties: ReadonlyMap<string, string>;
  readonly outbox: LocalHost['outbox'];
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
  return { book, drive: new GoogleDrive(), properties: new Map(), outbox: [] };
}

/** Whose runs see the office's Drive; their properties and mails are the office's. */
export function hostIn({ book, drive, properties, outbox }: Office, now?: string): LocalHost {
  return Object.assign(hostOn(book, drive.fetch, now), { properties, outbox });
}

/** Runs the command to its end in the office. */
export function carryOut(office: Office, { name, request }: Command): unknown {
  return call(hostIn(office), name, request);
}

/**
 * What the command leaves behind, cut at each of its calls in turn. A cut leaves the effects of the calls before it
 * and nothing else (test/local/execution says so), so one run shows them all; where calls changed nothing in between,
 * and after a call that only reads, one remnant stands for all.
 */
export function remnantsOf(office: Office, { name, request }: Command): readonly Remnant[] {
  const cut = copied(office);
  const remnants = new Map<string, Remnant>();
  let reads = false;
  const keep = reaching((count, what) => {
    const readBefore = reads;
    reads = /\.get/.test(what);
    if (readBefore) return;
    const text = cutText(cut);
    if (!remnants.has(text)) remnants.set(text, { at: `${count} ${what}`, ...copied(cut) });
  });
  call(hostIn(cut), name, request, keep);
  return [...remnants.values()];
}

/** All that can be seen once the command has run to its end in a copy of the office, what a check says included. */
export function outcome(office: Office, command: Command): string {
  const after = copied(office);
  carryOut(after, command);
  const { book, drive } = after;
  const check = call(hostOn(book), 'checkBook', {});
  return [restingText(book), drive.text, JSON.stringify(check)].join('\n');
}

/** What tells one remnant from another. */
export function cutText({ book, drive, properties, outbox }: Office): string {
  return [wholeText(book), drive.text, JSON.stringify([...properties]), JSON.stringify(outbox)].join('\n');
}

export function copied({ book, drive, properties, outbox }: Office): Office {
  return { book: copyOf(book), drive: drive.copy(), properties: new Map(properties), outbox: [...outbox] };
}
