import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { Book } from '../../book/book';
import { load } from '../../book/xlsx/load';
import { save } from '../../book/xlsx/save';
import type { Entry } from '../shared/entry';
import { replay } from '../shared/replay';

/** What has changed in a book since the order before, and what its formulas are computed with. */
export interface Order {
  readonly entries: readonly Entry[];
  readonly zone: string;
  readonly locale: string;
  /** In milliseconds. */
  readonly now: number;
}

/** The .xlsx file of the book with all changes. */
export type Answer = Uint8Array;

/** Keeps a copy of a book, read from its file, and answers every order with the file of it as it is then. */
async function follow(port: MessagePort, file: Uint8Array): Promise<void> {
  const loaded = await load(file);
  if (!loaded.ok) throw new Error(`the file of the book is ${loaded.code}`);
  port.on('message', (order: Order) => {
    void written(loaded.book, order).then((answer) => {
      port.postMessage(answer);
    });
  });
}

function written(book: Book, { entries, zone, locale, now }: Order): Promise<Answer> {
  Object.assign(book, { zone, locale, clock: () => new Date(now) });
  const unknown = replay(book, entries);
  if (unknown.length > 0) throw new Error('the copy of the book lacks a sheet');
  return save(book);
}

if (parentPort !== null) void follow(parentPort, workerData as Uint8Array);
