import { Worker } from 'node:worker_threads';
import type { Host } from '../services/host';
import { eventOf } from '../services/event';
import { servicesOn } from '../services/services';
import type { Errand, Letter } from './letters';
import { executionOf } from './execution-of';
import { Switchboard } from './switchboard';
import { limitOf, ProgramFailure, TimeLimitExceeded, type RunOptions, type Task } from './task';

/**
 * Runs a public function in a thread of its own, whose service calls the host answers from this thread's event loop.
 * Resolves to its answer; rejects with what cut it, with TimeLimitExceeded or with ProgramFailure.
 */
export async function runInWorker(task: Task, host: Host, options: RunOptions = {}): Promise<string> {
  const execution = executionOf(task, host, true);
  const limit = options.limitMilliseconds ?? limitOf(task);
  const switchboard = new Switchboard(servicesOn(execution), execution, options, limit);
  const event = switchboard.introduced(eventOf(execution));
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const errand: Errand = { task, now: host.now?.getTime() ?? null, event, signal };
  const worker = new Worker(task.program.worker, { workerData: errand });
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitExceeded()), limit);
  });
  try {
    return await Promise.race([answerOf(worker, switchboard, signal), end]);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
    host.lock.end(execution);
  }
}

function answerOf(worker: Worker, switchboard: Switchboard, signal: Int32Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const answer = async (letter: Letter): Promise<void> => {
      if ('answer' in letter) resolve(letter.answer);
      else if ('thrown' in letter) reject(new ProgramFailure(letter.thrown.text, letter.thrown.message));
      else {
        worker.postMessage(await switchboard.answer(letter.call));
        Atomics.store(signal, 0, 1);
        Atomics.notify(signal, 0);
      }
    };
    worker.on('message', (letter: Letter) => void answer(letter).catch(reject));
    worker.on('error', reject);
    worker.on('exit', () => reject(new ProgramFailure('the thread of the execution ended')));
  });
}
