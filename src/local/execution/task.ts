import type { Program } from './program';

/** A public function to run, and the one text that it is given. */
export interface Task {
  readonly program: Program;
  readonly name: string;
  readonly argument: string;
}

export interface RunOptions {
  /**
   * Told of every service call before it is answered, the first being 1. Where it throws, the execution ends there:
   * nothing of it runs any more, and it ends with what was thrown.
   */
  readonly onCall?: (number: number, service: string, method: string) => void;
  /** How long an execution may last; Google's six minutes where it is not said. */
  readonly limitMilliseconds?: number;
}

export const GOOGLE_LIMIT_MILLISECONDS = 360_000;

/** How an execution ends that lasted too long. */
export class TimeLimitExceeded extends Error {
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** How an execution ends in which the program threw; the message says where. */
export class ProgramFailure extends Error {}
