import type { Seam } from './seam';

/** What the context of an execution is given, as `carryoverGiven`, before anything is evaluated in it. */
export interface Given {
  readonly seam: Seam;
  /** The moment at which the execution's clock stands, in milliseconds since 1970; null: it runs. */
  readonly now: number | null;
  /** What the function of a trigger is given, service objects as references; null for any other function. */
  readonly event: unknown;
}
