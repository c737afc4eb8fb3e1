import { runInWorker } from '../../execution/in-worker';
import { ProgramFailure, TimeLimitExceeded, type Task } from '../../execution/task';
import type { Host } from '../../services/host';
import { wallTime } from '../../services/zone';
import type { LoggedExecution, PanelName } from '../protocol';
import { Latency } from './latency';

/** How an execution ends that was under way when the office closed. */
export class OfficeClosed extends Error {
  constructor() {
    super('The workbench was closed');
  }
}

/** What an execution has come to so far. */
interface Entry extends Omit<LoggedExecution, 'calls' | 'simulatedSeconds'> {
  readonly began: number;
  readonly latency: Latency;
  /** By service and method. */
  readonly calls: Map<string, number>;
  readonly lines: string[];
  milliseconds: number;
  failure: string | null;
  isRunning: boolean;
}

const MOST_KEPT = 500;
const MOST_LINES = 200;

/** Calls that change nothing that anybody sees. */
const READS = /^(get|can|has|is|new|try|release)/;

/** What else an execution may have changed, by the service that it called. */
const NEWS: readonly (readonly [service: RegExp, panel: PanelName])[] = [
  [/^UrlFetchApp$/, 'documents'],
  [/^MailApp$/, 'mail'],
  [/^ScriptApp(\.ClockTriggerBuilder)?$/, 'triggers'],
];

export interface Listener {
  /** A service call may have changed the book, or the screen of whoever runs the program. */
  changed(): void;
  news(panel: PanelName): void;
}

/** Runs the program, several executions at once, and keeps the log of them. */
export class Executions {
  private readonly entries: Entry[] = [];
  private readonly running = new Set<Promise<unknown>>();
  private started = 0;
  private isClosed = false;

  constructor(private readonly listener: Listener) {}

  /** As `runInWorker`; `changed` is told too of what this execution's calls may have changed. */
  async run(task: Task, host: Host, changed: () => void = () => undefined): Promise<string> {
    if (this.isClosed) throw new OfficeClosed();
    const entry = this.entered(task, host);
    const log: Host['log'] = (level, line) => {
      if (entry.lines.length < MOST_LINES) entry.lines.push(line);
      host.log(level, line);
    };
    const execution = runInWorker(
      task,
      { ...host, log },
      {
        onCall: (_, service, method) => {
          if (this.isClosed) throw new OfficeClosed();
          const name = `${service}.${method}`;
          entry.calls.set(name, (entry.calls.get(name) ?? 0) + 1);
        },
        onAnswered: (call) => {
          entry.latency.add(call);
          if (READS.test(call.method)) return;
          changed();
          this.listener.changed();
        },
      },
    );
    this.running.add(execution);
    try {
      return await execution;
    } catch (thrown) {
      entry.failure = thrown instanceof ProgramFailure ? thrown.thrown : String(thrown);
      throw thrown;
    } finally {
      this.running.delete(execution);
      entry.isRunning = false;
      entry.milliseconds = performance.now() - entry.began;
      changed();
      this.listener.changed();
      for (const panel of newsOf(entry)) this.listener.news(panel);
    }
  }

  /** The newest first. */
  get log(): readonly LoggedExecution[] {
    return [...this.entries].reverse().map(({ began, latency, calls, milliseconds, isRunning, ...entry }) => ({
      ...entry,
      isRunning,
      milliseconds: Math.round(isRunning ? performance.now() - began : milliseconds),
      simulatedSeconds: Math.round(latency.total / 100) / 10,
      calls: [...calls].sort(([, a], [, b]) => b - a).map(([method, count]) => ({ method, count })),
    }));
  }

  /** Cuts what is running at its next service call, and waits for it to end. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.running);
  }

  private entered({ name, as = 'menu' }: Task, { book, user, now }: Host): Entry {
    this.started += 1;
    const entry = {
      number: this.started,
      functionName: name,
      as,
      email: user.email,
      startedAt: wallTime(book.zone, now ?? new Date())
        .toISOString()
        .slice(0, 19),
      began: performance.now(),
      latency: new Latency(),
      calls: new Map<string, number>(),
      lines: [],
      milliseconds: 0,
      failure: null,
      isRunning: true,
    };
    this.entries.push(entry);
    this.entries.splice(0, this.entries.length - MOST_KEPT);
    this.listener.news('log');
    return entry;
  }
}

/** How an execution ended that went wrong, in the words of the program or of Google; faults of the host are thrown. */
export function failureOf(thrown: unknown): string {
  if (thrown instanceof ProgramFailure) return thrown.thrown;
  if (thrown instanceof TimeLimitExceeded || thrown instanceof OfficeClosed) return thrown.message;
  throw thrown;
}

function newsOf({ as, calls }: Entry): readonly PanelName[] {
  const services = [...calls.keys()].map((name) => name.slice(0, name.lastIndexOf('.')));
  const panels = NEWS.filter(([service]) => services.some((name) => service.test(name))).map(([, panel]) => panel);
  return [...new Set<PanelName>(['log', ...(as === 'trigger' ? (['triggers'] as const) : []), ...panels])];
}
