import { types } from 'node:util';
import type { Host } from '../services/host';
import type { Seam } from '../services/seam';
import { servicesOn } from '../services/services';
import { runInFreshContext, thrownText } from './context';
import { Switchboard } from './switchboard';
import { GOOGLE_LIMIT_MILLISECONDS, ProgramFailure, TimeLimitExceeded, type RunOptions, type Task } from './task';

/**
 * Runs a public function in this thread and returns its answer; for tests that make very many calls. A lock that is
 * held elsewhere is not waited for: nobody could release it meanwhile.
 */
export function runInThread(task: Task, host: Host, options: RunOptions = {}): string {
  const execution = {};
  const switchboard = new Switchboard(servicesOn(host, execution, false), options.onCall);
  try {
    const given = { seam: seamTo(switchboard), now: host.now?.getTime() ?? null };
    const answer = runInFreshContext(task, given, options.limitMilliseconds ?? GOOGLE_LIMIT_MILLISECONDS);
    if (switchboard.ended === null) return String(answer);
  } catch (thrown) {
    if (isTimeout(thrown)) throw new TimeLimitExceeded();
    if (switchboard.ended === null) throw new ProgramFailure(thrownText(thrown));
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

function isTimeout(thrown: unknown): boolean {
  return types.isNativeError(thrown) && 'code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
