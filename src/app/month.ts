import { addMonths, periodOfDate, type Period, type PlainDate } from '../ledger/period';

/** The day of a clock's `2026-11-03T09:00`. */
export function dayOf(now: string): PlainDate {
  return now.slice(0, 10) as PlainDate;
}

/** The month before today's: what a close is of where nobody says. */
export function monthBefore(now: string): Period {
  return addMonths(periodOfDate(dayOf(now)), -1);
}
