import type { Host } from '../services/host';
import { nextDue } from '../services/clock-trigger';
import { runInWorker } from './in-worker';
import type { Program } from './program';
import { ProgramFailure, TimeLimitExceeded, type Task } from './task';

/** How the run of one trigger ended. */
export interface TriggerRun {
  readonly triggerUid: string;
  readonly functionName: string;
  /** Whoever made the trigger, and for whom it ran. */
  readonly email: string;
  /** Null where nothing went wrong. */
  readonly failure: string | null;
}

/**
 * Runs the clock triggers that are due at a moment, one after the other, each for whoever made it and once, however
 * often it was missed. The executions' clock stands at the moment where the host's stands; a host's that runs, goes on.
 */
export async function runDue(
  host: Host,
  program: Program,
  moment: Date,
  run: (task: Task, host: Host) => Promise<string> = runInWorker,
): Promise<readonly TriggerRun[]> {
  const runs: TriggerRun[] = [];
  const { clock } = host.book;
  if (host.now !== null) host.book.clock = () => moment;
  try {
    for (const trigger of host.triggers.filter(({ dueAt }) => Date.parse(dueAt) <= moment.getTime())) {
      if (!host.triggers.includes(trigger)) continue;
      trigger.dueAt = nextDue(new Date(trigger.dueAt), trigger.everyHours, moment).toISOString();
      const { id: triggerUid, functionName, user } = trigger;
      const task = { program, name: functionName, as: 'trigger', triggerUid } as const;
      const failure = await failureOf(run(task, { ...host, user, now: host.now === null ? null : moment }));
      runs.push({ triggerUid, functionName, email: user.email, failure });
    }
  } finally {
    host.book.clock = clock;
  }
  return runs;
}

async function failureOf(running: Promise<string>): Promise<string | null> {
  try {
    await running;
    return null;
  } catch (error) {
    if (error instanceof ProgramFailure) return error.thrown;
    if (error instanceof TimeLimitExceeded) return error.message;
    throw error;
  }
}
