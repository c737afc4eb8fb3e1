import { resolve } from 'node:path';
import { runInThread } from '../../src/local/execution/in-thread';
import { readProgram } from '../../src/local/execution/program';
import type { RunOptions } from '../../src/local/execution/task';
import type { Host } from '../../src/local/services/host';

export type OnCall = NonNullable<RunOptions['onCall']>;

export interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: { readonly code: string; readonly message: string; readonly fix: string };
}

const program = readProgram(resolve(__dirname, '../..'));

/** Runs one of the program's public functions on a book and gives its answer. */
export function answerTo(host: Host, name: string, request: object, onCall?: OnCall): Answer {
  const task = { program, name, argument: JSON.stringify(request) };
  return JSON.parse(runInThread(task, host, onCall === undefined ? {} : { onCall })) as Answer;
}

/** What the function found or did; that it failed is a failure of the test. */
export function call(host: Host, name: string, request: object, onCall?: OnCall): unknown {
  const answer = answerTo(host, name, request, onCall);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

/** Tells of the calls that reach the book, Drive or the lock, the first being 1: no others can be seen in a book. */
export function reaching(tell: (count: number, what: string) => void): OnCall {
  let count = 0;
  return (_, service, method) => {
    if (service === 'Utilities' || service === 'console') return;
    count += 1;
    tell(count, `${service.slice(service.lastIndexOf('.') + 1)}.${method}`);
  };
}
