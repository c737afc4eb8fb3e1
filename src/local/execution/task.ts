import type { Cause } from '../services/execution';
import type { Program } from './program';

/** A public function to run, what sets it off, and what it is given; a trigger's function is given its event instead. */
export type Task = Cause & {
  readonly program: Program;
  readonly name: string;
  /** The one text that the function is given. */
  readonly argument?: string;
};

/** A service call that was carried out. */
export interface AnsweredCall {
  readonly service: string;
  readonly method: string;
  /** How many cells it took and gave. */
  readonly cells: number;
  /** How long the execution has slept, and waited for the web, by then. */
  readonly waitedMilliseconds: number;
}

export interface RunOptions {
  /**
   * Told of every service call before it is answered, the first being 1. Where it throws, the execution ends there:
   * nothing of it runs any more, and it ends with what was thrown.
   */
  readonly onCall?: (number: number, service: string, method: string) => void;
  /** Told of every service call after it was carried out. */
  readonly onAnswered?: (call: AnsweredCall) => void;
  /** How long an execution may last; what Google gives it where it is not said. */
  readonly limitMilliseconds?: number;
}

const LIMIT_MILLISECONDS = { simpleTrigger: 30_000, other: 360_000 } as const;

/** How long Google lets the task run. */
export function limitOf({ as }: Task): number {
  return LIMIT_MILLISECONDS[as === 'edit' || as === 'open' ? 'simpleTrigger' : 'other'];
}

/** How an execution ends that lasted too long. */
export class TimeLimitExceeded extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** How an execution ends in which the program threw; the message says where. */
export class ProgramFailure extends Error {
  constructor(
    message: string,
    /** What was thrown, without its place: `Exception: …`. */
    readonly thrown: string = message,
  ) {
    super(message);
  }
}
