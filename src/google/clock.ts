import type { Clock } from '../app/ports';

/** The time now, in the zone given. */
export function zoneClock(zone: string): Clock {
  return {
    now: () => Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm"),
    seconds: () => Math.floor(Date.now() / 1000),
  };
}
