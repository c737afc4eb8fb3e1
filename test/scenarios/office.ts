import { resolve } from 'node:path';
import type { Functions, Reply } from '../../src/app/functions';
import type { Book } from '../../src/local/book/book';
import { runInThread } from '../../src/local/execution/in-thread';
import type { LocalHost } from '../../src/local/execution/local-host';
import { readProgram } from '../../src/local/execution/program';
import type { RunOptions } from '../../src/local/execution/task';
import { hostOver } from '../local/execution/programs';

const program = readProgram(resolve(__dirname, '../..'));

/** Plain texts where a use case has a branded period. */
type Asked<T> = T extends string ? string : T extends object ? { readonly [K in keyof T]: Asked<T[K]> } : T;

/** A book with what is kept beside it from one command to the next: properties, documents. */
export class Office {
  readonly host: LocalHost;

  constructor(book: Book, now = '2026-11-03T09:00') {
    this.host = hostOver({ book, now: new Date(`${now}Z`) });
  }

  get book(): Book {
    return this.host.book;
  }

  /** What a function answers; that it failed is a failure of the test. */
  ask<Name extends keyof Functions>(
    name: Name,
    request: Asked<Functions[Name]['request']>,
    onCall?: RunOptions['onCall'],
  ): Functions[Name]['answer'] {
    const task = { program, name, argument: JSON.stringify(request) };
    const reply = JSON.parse(runInThread(task, this.host, onCall === undefined ? {} : { onCall })) as Reply<
      Functions[Name]['answer']
    >;
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value;
  }
}
