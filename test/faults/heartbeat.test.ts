import { resolve } from 'node:path';
import type { Book } from '../../src/local/book/book';
import type { LocalHost } from '../../src/local/execution/local-host';
import { runInThread } from '../../src/local/execution/in-thread';
import { readProgram } from '../../src/local/execution/program';
import type { RunOptions } from '../../src/local/execution/task';
import { FOUNDING, foundingBook } from '../scenarios/founding-book';
import { GoogleDrive } from './drive';
import { call } from './executions';
import { copyOf, rowsOf, shown } from './sheets';
import { hostOn } from './studio';

const program = readProgram(resolve(__dirname, '../..'));
const BEAT = { program, name: 'beat', as: 'trigger', triggerUid: '' } as const;

const TOLD = [
  'Carryover: 1 client near or beyond the end of their hours',
  'Carryover: October 2026 is closed for 1 client',
  'Carryover: payments to ask for in November 2026',
];

/** A spreadsheet with what is kept with it, its mails and the account's Drive. */
interface Kept {
  readonly book: Book;
  readonly drive: GoogleDrive;
  readonly properties: ReadonlyMap<string, string>;
  readonly outbox: LocalHost['outbox'];
}

/** October is due, one client has an error, and another is using up its hours of November. */
function dueBook(): Kept {
  const book = foundingBook({
    Clients: [...FOUNDING.Clients, ['Birch', '2026-10'], ['Cedar', '2026-11']],
    Terms: [...FOUNDING.Terms, ['Birch', '2026-10', 60, 6], ['Cedar', '2026-11', 50, 5]],
    Payments: [...FOUNDING.Payments, ['2026-11-01', 'Cedar', 50]],
    'Time log': [
      ...FOUNDING['Time log'],
      ['2026-10-12', 'Birch', 'Printers', 'soon'],
      ['2026-11-02', 'Cedar', 'Moving', '4:30'],
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Auto-close', 'Clean clients'],
    ],
  });
  const drive = new GoogleDrive();
  const host = hostOn(book, drive.fetch, '2026-11-02T10:00:00Z');
  call(host, 'installAutomation', {});
  return { book, drive, properties: host.properties, outbox: host.outbox };
}

function copied({ book, drive, properties, outbox }: Kept): Kept {
  return { book: copyOf(book), drive: drive.copy(), properties: new Map(properties), outbox: [...outbox] };
}

function hostOf({ book, drive, properties, outbox }: Kept, now: string): LocalHost {
  const moment = new Date(now);
  book.clock = () => moment;
  return Object.assign(hostOn(book, drive.fetch, now), { properties, outbox });
}

function beatIn(kept: Kept, now: string, options: RunOptions = {}): Kept {
  runInThread(BEAT, hostOf(kept, now), options);
  return kept;
}

/** What a beat goes by: cuts within the writing of a close are for cuts.test.ts. */
function textOf({ book, drive, properties, outbox }: Kept): string {
  const statements = book.sheet('Ledger')?.lastRow ?? 0;
  return [statements, drive.text, JSON.stringify([...properties]), JSON.stringify(outbox)].join('\n');
}

function subjects({ outbox }: Kept): readonly string[] {
  return outbox.map(({ subject }) => subject.replace(/\u00a0/gu, ' ')).sort();
}

/** What a beat leaves behind, cut at each of its calls in turn, by the call. */
function remnants(start: Kept): ReadonlyMap<string, Kept & { readonly at: string }> {
  const kept = copied(start);
  const found = new Map<string, Kept & { readonly at: string }>();
  beatIn(kept, '2026-11-03T10:00:00Z', {
    onCall: (count, service, method) => {
      const text = textOf(kept);
      if (!found.has(text)) found.set(text, { at: `${count} ${service}.${method}`, ...copied(kept) });
    },
  });
  return found;
}

describe('a beat that is cut off at any of its calls', () => {
  const start = dueBook();
  const whole = beatIn(copied(start), '2026-11-03T10:00:00Z');
  const cut = [...remnants(start).values()];

  it('has much to be cut in', () => {
    expect(subjects(whole)).toEqual(TOLD);
    expect(cut.length).toBeGreaterThan(30);
  });

  it('is made good for by the next: all is closed and reported once, and told once, or twice where it was cut sending', () => {
    const amiss = cut.flatMap((remnant) => {
      const before = remnant.outbox.length;
      const after = beatIn(copied(remnant), '2026-11-03T11:00:00Z');
      const periods = rowsOf(after.book, 'Ledger').map(
        (row) => `${shown(row['Client'] ?? '')} ${shown(row['Period'] ?? '')}`,
      );
      const reports = rowsOf(after.book, 'Ledger').map((row) => shown(row['Report'] ?? ''));
      const told = subjects(after);
      const doubled = told.filter((subject, index) => told.indexOf(subject) !== index);
      return [
        ...(periods.join() === 'Acme 2026-09,Acme 2026-10' ? [] : [`closed ${periods.join()}`]),
        ...(reports.every((link) => link.startsWith('https:')) ? [] : [`reports ${reports.join()}`]),
        ...([...new Set(told)].join() === TOLD.join() ? [] : [`told ${told.join('; ')}`]),
        ...(doubled.length === 0 || (doubled.length === 1 && before > 0) ? [] : [`twice ${doubled.join('; ')}`]),
      ].map((fault) => `${remnant.at}: ${fault}`);
    });
    expect(amiss).toEqual([]);
  });

  it('tells nothing more once all is told', () => {
    const again = beatIn(copied(whole), '2026-11-03T11:00:00Z');
    expect(subjects(again)).toEqual(TOLD);
  });
});
