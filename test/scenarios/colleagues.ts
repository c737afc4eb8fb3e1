import { resolve } from 'node:path';
import type { Functions, Reply } from '../../src/app/functions';
import type { Book, Input } from '../../src/local/book/book';
import { mayEdit } from '../../src/local/book/editing';
import type { Protection, Sheet } from '../../src/local/book/sheet';
import { runInThread } from '../../src/local/execution/in-thread';
import type { LocalHost, Place } from '../../src/local/execution/local-host';
import { readProgram } from '../../src/local/execution/program';
import type { RunOptions } from '../../src/local/execution/task';
import { hostOver } from '../local/execution/programs';

export const OWNER = 'olga@studio.example';
export const MANAGER = 'mark@studio.example';
export const OTHER_MANAGER = 'mira@studio.example';
export const STAFF = 'stan@studio.example';

const program = readProgram(resolve(__dirname, '../..'));

/** A spreadsheet that several people may edit, each of whom runs the built program as themselves. */
export class Colleagues {
  readonly host: LocalHost;
  /** The language that all of them have chosen. */
  locale = 'en';

  constructor(book: Book, changes: Partial<Place> = {}) {
    const user = { email: OWNER, locale: 'en' };
    const editors = [MANAGER, OTHER_MANAGER, STAFF];
    this.host = hostOver({ book, owner: OWNER, user, editors, now: new Date('2026-11-03T09:00Z'), ...changes });
  }

  /** What a function answers to that person. */
  ask<Name extends keyof Functions>(
    who: string,
    name: Name,
    request: Functions[Name]['request'],
    onCall?: RunOptions['onCall'],
  ): Reply<Functions[Name]['answer']> {
    const host = { ...this.host, user: { email: who, locale: this.locale } };
    const task = { program, name, argument: JSON.stringify(request) };
    return JSON.parse(runInThread(task, host, onCall === undefined ? {} : { onCall })) as Reply<
      Functions[Name]['answer']
    >;
  }

  /** Sets the book up, or repairs it; that it failed is a failure of the test. */
  setUp(who = OWNER, language: 'en' | 'ru' = 'en'): Functions['setUpBook']['answer'] {
    const reply = this.ask(who, 'setUpBook', { language });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    return reply.value;
  }

  sheet(name: string): Sheet {
    const found = this.host.book.sheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** The protection of a whole sheet. */
  lockOf(name: string): Protection | undefined {
    return this.sheet(name).protections.find(({ area }) => area === null);
  }

  /** Which of these people may type into cell A2 of a sheet. */
  whoMayType(name: string, people: readonly string[] = [OWNER, MANAGER, OTHER_MANAGER, STAFF]): readonly string[] {
    const place = { row: 2, column: 1, rows: 1, columns: 1 };
    return people.filter((who) => mayEdit(this.host.book, who, this.sheet(name), place));
  }

  /** Types rows into a sheet, from a row on. */
  type(name: string, row: number, lines: readonly (readonly Input[])[]): void {
    this.sheet(name).write({ row, column: 1, rows: lines.length, columns: lines[0]?.length ?? 0 }, lines);
  }
}
