/** A clock trigger: whose it is, what it runs and when next. */
export interface ClockTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly everyHours: number;
  readonly user: { readonly email: string; readonly locale: string };
  /** The moment from which on it is due, as text. */
  dueAt: string;
}

const HOUR_MILLISECONDS = 3_600_000;

/** The first moment after this one at which a trigger of that rhythm is due, given one at which it was. */
export function nextDue(wasDue: Date, everyHours: number, moment: Date): Date {
  const step = everyHours * HOUR_MILLISECONDS;
  const steps = Math.floor((moment.getTime() - wasDue.getTime()) / step) + 1;
  return new Date(wasDue.getTime() + Math.max(steps, 1) * step);
}
