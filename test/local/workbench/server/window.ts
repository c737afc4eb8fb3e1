import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { eventIn } from '../../../../src/local/workbench/event-line';
import { until } from '../until';
import type { Event, Opened, Reply, Requests } from '../../../../src/local/workbench/protocol';

const program = resolve(__dirname, '../../../../build/carryover.cjs');

/** A workbench in a process of its own. */
export class Process {
  private said = '';
  private readonly exit: Promise<number | null>;

  private constructor(private readonly child: ChildProcess) {
    const hear = (piece: Buffer): void => {
      this.said += String(piece);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    this.exit = new Promise((done) => child.on('exit', done));
  }

  /** Resolves when the addresses are printed. */
  static async started(folder: string, ...words: readonly string[]): Promise<Process> {
    const options = ['--port', '0', '--lang', 'en', ...words];
    const child = spawn(process.execPath, [program, 'serve', ...options], { cwd: folder });
    const started = new Process(child);
    await until(() => started.said.includes('Ctrl+C') || child.exitCode !== null, 30_000);
    if (child.exitCode !== null) throw new Error(started.said);
    return started;
  }

  get output(): string {
    return this.said;
  }

  get address(): URL {
    const [address] = /http:\S+/.exec(this.said) ?? [];
    if (address === undefined) throw new Error(this.said);
    return new URL(address);
  }

  /** Nothing of it runs any more. Returns its exit status. */
  end(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null> {
    this.child.kill(signal);
    return this.exit;
  }
}

/** A window of the workbench, without a browser. */
export class TestWindow {
  readonly events: Event[] = [];
  private readonly controller = new AbortController();

  private constructor(
    private readonly address: URL,
    readonly opened: Opened,
  ) {}

  /** The window of whoever has the address; resolves when it is open and its menus are there. */
  static async open(address: URL, as: string): Promise<TestWindow> {
    const events: Event[] = [];
    const controller = new AbortController();
    const response = await post(address, 'watch', { as }, '', controller.signal);
    if (response.body === null) throw new Error('no events');
    const reading = read(response.body, events);
    await until(() => events.some(({ kind }) => kind === 'menus'));
    const first = events.shift();
    if (first?.kind !== 'opened') throw new Error('not opened');
    const window = new TestWindow(address, first.opened);
    Object.assign(window, { events, controller });
    void reading;
    return window;
  }

  async ask<Name extends Exclude<keyof Requests, 'watch'>>(
    name: Name,
    request: Requests[Name]['request'],
  ): Promise<Reply<Name>> {
    const response = await post(this.address, name, request, this.opened.window);
    return (await response.json()) as Reply<Name>;
  }

  /** Resolves to the first event that will do, of those that were not taken yet. */
  async told<Kind extends Event['kind']>(
    kind: Kind,
    willDo: (event: Extract<Event, { readonly kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<Event, { readonly kind: Kind }>> {
    const fits = (event: Event): event is Extract<Event, { readonly kind: Kind }> =>
      event.kind === kind && willDo(event as Extract<Event, { readonly kind: Kind }>);
    await until(() => this.events.some(fits));
    const found = this.events.find(fits);
    if (found === undefined) throw new Error(`no ${kind}`);
    this.events.splice(0, this.events.indexOf(found) + 1);
    return found;
  }

  close(): void {
    this.controller.abort();
  }
}

function post(address: URL, name: string, request: unknown, window: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`${address.origin}/api/${name}`, {
    method: 'POST',
    body: JSON.stringify(request),
    headers: {
      'Content-Type': 'application/json',
      'Carryover-Token': address.searchParams.get('token') ?? '',
      'Carryover-Window': window,
      Origin: address.origin,
    },
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Until the window or the server goes away. */
async function read(body: ReadableStream<Uint8Array>, events: Event[]): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const piece = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (piece.done) return;
    const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    events.push(...lines.map(eventIn));
  }
}
