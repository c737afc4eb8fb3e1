import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { eventIn } from '../src/local/workbench/event-line';
import type { Event, Opened, Reply, Requests } from '../src/local/workbench/protocol';

type Question = Exclude<keyof Requests, 'watch'>;

/** The workbench in a process of its own, as somebody starts it. */
export class ServedBook {
  private constructor(
    private readonly process: ChildProcess,
    readonly address: URL,
  ) {}

  /** Starts it in a folder, and waits until it says where it is. */
  static async start(folder: string, words: readonly string[]): Promise<ServedBook> {
    const program = join(process.cwd(), 'bin/carryover.mjs');
    const started = spawn(process.execPath, [program, 'serve', ...words, '--port', '0'], { cwd: folder });
    const address = await new Promise<string>((found, failed) => {
      let said = '';
      const hear = (chunk: Buffer): void => {
        said += chunk.toString('utf8');
        const [first] = /http:\/\/127\.0\.0\.1:\d+\/\?\S*token=\S+/.exec(said) ?? [];
        if (first !== undefined) found(first);
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.on('exit', () => failed(new Error(`the workbench ended: ${said}`)));
    });
    return new ServedBook(started, new URL(address));
  }

  /** Ends it as Ctrl+C does. */
  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGINT');
    await ended;
  }
}

/** Somebody who waits for what a window is told. */
interface Waiting {
  readonly willDo: (event: Event) => boolean;
  readonly tell: (at: number) => void;
}

/** A window of the workbench without a browser; its owner's. */
export class ToldWindow {
  private readonly waiting = new Set<Waiting>();
  private readonly cut = new AbortController();
  private opened: Opened | null = null;
  private isSaved = true;
  private heardAt = 0;

  private constructor(private readonly address: URL) {}

  static async open(address: URL): Promise<ToldWindow> {
    const window = new ToldWindow(address);
    const opened = window.told(({ kind }) => kind === 'menus');
    const { body } = await window.post('watch', { as: null }, window.cut.signal);
    if (body === null) throw new Error('the workbench tells nothing');
    void window.listen(body);
    await opened;
    return window;
  }

  get book(): Opened {
    if (this.opened === null) throw new Error('the window is not open');
    return this.opened;
  }

  /** When it was told something that will do, in milliseconds of this process. */
  told(willDo: (event: Event) => boolean): Promise<number> {
    return new Promise((tell) => this.waiting.add({ willDo, tell }));
  }

  /** Resolves once the file holds everything and nothing was told for so long. */
  async quiet(milliseconds: number): Promise<void> {
    const isQuiet = (): boolean => this.isSaved && performance.now() - this.heardAt >= milliseconds;
    while (!isQuiet()) await new Promise((done) => setTimeout(done, milliseconds / 10));
  }

  async ask<Name extends Question>(name: Name, request: Requests[Name]['request']): Promise<Requests[Name]['answer']> {
    const reply = (await (await this.post(name, request)).json()) as Reply<Name>;
    if (!reply.ok) throw new Error(reply.refusal.message);
    return reply.value;
  }

  close(): void {
    this.cut.abort();
  }

  private post(name: string, request: unknown, signal?: AbortSignal): Promise<Response> {
    return fetch(new URL(`/api/${name}`, this.address), {
      method: 'POST',
      body: JSON.stringify(request),
      headers: {
        'Content-Type': 'application/json',
        'Carryover-Token': this.address.searchParams.get('token') ?? '',
        'Carryover-Window': this.opened?.window ?? '',
        Origin: this.address.origin,
      },
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Until the window is closed, or the workbench ends. */
  private async listen(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let begun: string[] = [];
    for (;;) {
      const piece = await reader.read().catch(() => null);
      if (piece === null || piece.done) return;
      const at = performance.now();
      const [end = '', ...lines] = decoder.decode(piece.value, { stream: true }).split('\n');
      begun.push(end);
      for (const next of lines) {
        this.hear(eventIn(begun.join('')), at);
        begun = [next];
      }
    }
  }

  private hear(event: Event, at: number): void {
    this.heardAt = at;
    if (event.kind === 'opened') this.opened = event.opened;
    if (event.kind === 'file') this.isSaved = event.file.state === 'saved';
    for (const one of this.waiting) {
      if (!one.willDo(event)) continue;
      this.waiting.delete(one);
      one.tell(at);
    }
  }
}
