import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import type { Book } from '../src/local/book/book';
import { insertRowsAfter } from '../src/local/book/reshape';
import { load } from '../src/local/book/xlsx/load';
import { save } from '../src/local/book/xlsx/save';
import { callsOn, type Call } from '../src/local/cli/calls';
import { hostOf } from '../src/local/cli/host';
import { runInWorker } from '../src/local/execution/in-worker';
import { readProgram } from '../src/local/execution/program';
import type { Cause } from '../src/local/services/execution';
import type { Host } from '../src/local/services/host';
import { bookOfSize, monthOf, type Size } from './book-of-size';
import { deliveriesOf } from './deliveries';
import { measureWaits, type Waits } from './workbench';

const S: Size = { clients: 100, months: 24, entries: 20_000 };
const TWO_MONTHS: Size = { clients: 100, months: 2, entries: 2_000 };
const home = mkdtempSync(join(tmpdir(), 'carryover-bench-'));

interface Timed<Value> {
  readonly value: Value;
  readonly seconds: number;
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<Timed<Value>> {
  const began = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - began) / 1000 };
}

async function loaded(bytes: Uint8Array): Promise<Book> {
  const result = await load(bytes);
  if (!result.ok) throw new Error(result.code);
  return result.book;
}

const program = readProgram(process.cwd());
const reportsFolder = join(home, 'reports');

function hostOn(book: Book): Host {
  const desk = {
    program,
    language: 'en',
    now: `${monthOf(S.months)}-03T09:00`,
    progress: { show: () => undefined, end: () => undefined },
    tell: (line: string) => process.stderr.write(`${line}\n`),
  } as const;
  return hostOf({ book, path: join(home, 'Book.xlsx'), reportsFolder, language: 'en', desk });
}

/** A simple trigger, which loads the whole program each time. */
async function triggered(host: Host, name: 'onOpen' | 'onEdit', cause: Cause): Promise<number> {
  const { seconds } = await timed(() => runInWorker({ program, name, ...cause }, host));
  return seconds;
}

/** Somebody enters work of today below all other. */
function typing(book: Book): Cause {
  const sheet = book.sheet('Time log');
  if (sheet === undefined) throw new Error('the book has no Time log');
  const entry = [`${monthOf(S.months)}-03`, 'Client 0001', 'A call', '0:45'];
  insertRowsAfter(sheet, sheet.lastRow, 1);
  const area = { row: sheet.lastRow + 1, column: 1, rows: 1, columns: entry.length };
  sheet.write(area, [entry]);
  return { as: 'edit', edit: { sheet: sheet.name, area } };
}

async function closing(call: Call, through: string): Promise<Timed<number>> {
  const { value, seconds } = await timed(() => call('closeMonth', { through, onlyClean: false, dryRun: false }));
  if (!value.ok) throw new Error(JSON.stringify(value.trouble));
  return { value: value.value.closed.length, seconds };
}

async function exportedJournal(call: Call): Promise<string> {
  const exported = await call('exportLedger', { format: 'hledger' });
  if (!exported.ok) throw new Error(JSON.stringify(exported.trouble));
  const path = join(home, 'book.journal');
  writeFileSync(path, exported.value.text);
  return path;
}

/** How long hledger takes for the hours of every client; null where it is not installed. */
async function hledgerSeconds(journal: string): Promise<number | null> {
  try {
    const ran = await timed(() => execFileSync('hledger', ['-f', journal, 'balance', 'hours:available', '--flat']));
    return ran.seconds;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function line(what: string, seconds: number, peer = '', peerSeconds: number | null = null): void {
  const against = peerSeconds === null ? '' : `${peer.padEnd(34)}${peerSeconds.toFixed(2).padStart(6)} s`;
  const ratio = peerSeconds === null ? '' : `${(seconds / peerSeconds).toFixed(1).padStart(8)} ×`;
  process.stdout.write(
    `${what.padEnd(34)}${seconds.toFixed(2).padStart(6)} s    ${against}${ratio}\n`.trimEnd() + '\n',
  );
}

/** Returns the file of the closed book with all that set-up gives a book. */
async function measure(): Promise<Uint8Array> {
  const { value: book } = await timed(async () => loaded(await bookOfSize(S)));
  const host = hostOn(book);
  const call = callsOn(host, program, reportsFolder);
  const before = await closing(call, monthOf(S.months - 2));
  const last = await closing(call, monthOf(S.months - 1));
  const balances = await timed(() => call('readBalances', {}));
  const opened = await triggered(host, 'onOpen', { as: 'open' });
  const typed = await triggered(host, 'onEdit', typing(book));
  const hledger = await hledgerSeconds(await exportedJournal(call));
  const written = await timed(() => save(book));
  const read = await timed(() => loaded(written.value));
  const peerRead = await timed(() => openXlsx(written.value));
  const peerWritten = await timed(() => saveXlsx(peerRead.value));

  const { clients, months, entries } = S;
  process.stdout.write(`${clients} clients, ${months} months, ${entries} entries\n`);
  line('read the file', read.seconds, 'hucre reads it', peerRead.seconds);
  line('write the file', written.seconds, 'hucre writes it', peerWritten.seconds);
  line('open the book (onOpen)', opened);
  line('enter work (onEdit)', typed);
  line(`close ${before.value} months of clients`, before.seconds);
  line(`close the last month (${last.value} clients)`, last.seconds);
  line('balances', balances.seconds, 'hledger, balances of the journal', hledger);
  for (const reply of [await call('setUpBook', { language: 'en' }), await call('readBalances', {})])
    if (!reply.ok) throw new Error(JSON.stringify(reply.trouble));
  return save(book);
}

/** What people wait for at the workbench: a book is to be there in 3 s, a large one in 6 s, an edit in 0.2 s. */
async function measureWorkbench(large: Uint8Array): Promise<void> {
  const waits = await measureWaits(home, large, `${monthOf(S.months)}-03T09:00`);
  if (waits === null) return;
  const told = ({ median, worst }: Waits['quiet']) => `${median.toFixed(0)}, at worst ${worst.toFixed(0)} ms`;
  const print = (name: string, { readySeconds, peerSeconds, quiet, saving }: Waits): void => {
    line(`${name} in the browser`, readySeconds, 'hucre and Univer, its values', peerSeconds);
    process.stdout.write(`${'  an edit told, with a sum of it'.padEnd(34)}${told(quiet)}\n`);
    process.stdout.write(`${'  the same while it is saved'.padEnd(34)}${told(saving)}\n`);
  };
  print('the sample', waits.sample);
  print(`${S.entries} entries`, waits.large);
}

/** The second month of each client: its folder is there. Drive's pace is what an office waits for. */
async function measureDeliveries(): Promise<void> {
  const book = await loaded(await bookOfSize(TWO_MONTHS));
  const deliver = deliveriesOf(book, program, new Date(`${monthOf(2)}-03T09:00:00Z`), home);
  const call = callsOn(hostOn(book), program, reportsFolder);
  await closing(call, monthOf(0));
  deliver();
  await closing(call, monthOf(1));
  const { documents, requests, seconds, pacedSeconds } = deliver();
  line(`make and file ${documents} documents`, seconds);
  const print = (what: string, value: number) =>
    process.stdout.write(`${what.padEnd(34)}${value.toFixed(2).padStart(6)}\n`);
  print('documents a second, at Drive’s pace', documents / pacedSeconds);
  print('requests a document', requests / documents);
}

void measure()
  .then(measureWorkbench)
  .then(measureDeliveries)
  .finally(() => rmSync(home, { recursive: true }));
