import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventIn } from '../../../src/local/workbench/event-line';
import type { Opened, ShownSheet } from '../../../src/local/workbench/protocol';

const PROGRAM = resolve(__dirname, '../../../bin/carryover.mjs');

/** The workbench in a process of its own, as somebody starts it, in a folder that goes with it. */
export class Studio {
  readonly folder = mkdtempSync(join(tmpdir(), 'carryover-workbench-'));
  private process: ChildProcess | null = null;
  private address = new URL('http://127.0.0.1');

  constructor(private readonly words: readonly string[]) {}

  /** Starts it, again where it was ended, and waits until it says where it is. */
  async start(): Promise<void> {
    const started = spawn(process.execPath, [PROGRAM, 'serve', ...this.words, '--port', '0'], { cwd: this.folder });
    this.process = started;
    this.address = await new Promise<URL>((found, failed) => {
      let said = '';
      const hear = (chunk: Buffer): void => {
        said += chunk.toString('utf8');
        const address = /http:\/\/127\.0\.0\.1:\d+\/\?\S*token=\S+/.exec(said)?.[0];
        if (address !== undefined) found(new URL(address));
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.on('exit', () => failed(new Error(`the workbench ended: ${said}`)));
    });
  }

  /** Where the sample book lies. */
  get bookFolder(): string {
    return join(this.folder, 'demo');
  }

  /** The sample book itself. */
  get book(): string {
    return join(this.bookFolder, 'Sample studio.xlsx');
  }

  /** The address of the workbench for somebody. */
  addressAs(email: string): string {
    const address = new URL(this.address);
    address.searchParams.set('as', email);
    return address.href;
  }

  /** Ends it as Ctrl+C does, and waits for that. */
  async stop(): Promise<void> {
    await this.end('SIGINT');
  }

  /** Ends it as a power cut does. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Ends it and takes its folder away. */
  async clear(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** What a window of somebody is told at its beginning. */
  async opened(email: string): Promise<Opened> {
    const answer = await fetch(new URL('/api/watch', this.address), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Carryover-Token': this.address.searchParams.get('token') ?? '',
        'Carryover-Window': '',
        Origin: this.address.origin,
      },
      body: JSON.stringify({ as: email }),
    });
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('\n')) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) throw new Error(`the workbench told nothing: ${answer.status} ${text}`);
      text += value;
    }
    await reader?.cancel();
    const event = eventIn(text.slice(0, text.indexOf('\n')));
    if (event.kind !== 'opened') throw new Error(`the workbench told ${event.kind} first`);
    return event.opened;
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { process: running } = this;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, 'exit');
    running.kill(signal);
    await ended;
  }
}

/** A row below the headers of a sheet. */
export interface SeenRow {
  readonly row: number;
  /** What stands in it, by header. */
  readonly cells: Readonly<Record<string, string | number | boolean>>;
}

/** The rows of a sheet in which something stands, from the top; formulas count as nothing, errors as their text. */
export function rowsOf({ cells }: ShownSheet): readonly SeenRow[] {
  const headers = new Map<number, string>();
  const rows = new Map<number, SeenRow['cells']>();
  for (const cell of cells) {
    if (cell.value === '' || cell.formula !== undefined) continue;
    const text = typeof cell.value === 'object' ? cell.value.error : cell.value;
    if (cell.row === 1) headers.set(cell.column, String(text));
    else rows.set(cell.row, { ...rows.get(cell.row), [headers.get(cell.column) ?? '']: text });
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, held]) => ({ row, cells: held }));
}
