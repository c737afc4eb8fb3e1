import { types } from 'node:util';
import type { Host } from '../services/host';
import type { Seam } from '../services/seam';
import { eventOf } from '../services/event';
import { servicesOn } from '../services/services';
import { runInFreshContext, thrownOf } from './context';
import { executionOf } from './execution-of';
import { Switchboard } from './switchboard';
import { limitOf, ProgramFailure, TimeLimitExceeded, type RunOptions, type Task } from './task';

/**
 * Runs a public function in this thread and returns its answer; for tests that make very many calls. A lock that is
 * held elsewhere is not waited for: nobody could release it meanwhile.
 */
export function runInThread(task: Task, host: Host, options: RunOptions = {}): string {
  const execution = executionOf(task, host, false);
  const limit = options.limitMilliseconds ?? limitOf(task);
  const switchboard = new Switchboard(servicesOn(execution), execution, options, limit);
  const event = switchboard.introduced(eventOf(execution));
  try {
    const given = { seam: seamTo(switchboard), now: host.now?.getTime() ?? null, event };
    const answer = runInFreshContext(task, given, limit);
    if (switchboard.ended === null) return answer;
  } catch (thrown) {
    if (isTimeout(thrown)) throw new TimeLimitExceeded();
    if (switchboard.ended === null) throw failureOf(thrown);
  } finally {
    host.lock.end(execution);
  }
  // What a cut execution still did in its catch and finally blocks came to nothing, and so does its answer.
  throw switchboard.ended.cause;
}

function seamTo(switchboard: Switchboard): Seam {
  return (message) => {
    const reply = switchboard.answer(message);
    if (reply instanceof Promise) throw new Error('a service would wait for ever in this thread');
    return reply;
  };
}

function failureOf(thrown: unknown): ProgramFailure {
  const { text, message } = thrownOf(thrown);
  return new ProgramFailure(text, message);
}

function isTimeout(thrown: unknown): boolean {
  return types.isNativeError(thrown) && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
