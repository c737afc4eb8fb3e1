import type { PlainDate } from './sheet-types';

/** Days of the calendar and the instants that cells hold for them. */
export interface SheetDates {
  /** The day of an instant. */
  dayOf(instant: Date): PlainDate;
  /** The first instant of a day. */
  instantOf(day: PlainDate): Date;
}

/** Days in the spreadsheet's zone, which need not be the script's: none of Date's own local getters is right. */
export function sheetDates(zone: string): SheetDates {
  const days = new Map<number, PlainDate>();
  const instants = new Map<PlainDate, Date>();
  return {
    dayOf(instant) {
      const known = days.get(instant.getTime());
      if (known !== undefined) return known;
      const day = Utilities.formatDate(instant, zone, 'yyyy-MM-dd') as PlainDate;
      days.set(instant.getTime(), day);
      return day;
    },
    instantOf(day) {
      const known = instants.get(day);
      if (known !== undefined) return known;
      const instant = startOf(day, zone);
      instants.set(day, instant);
      return instant;
    },
  };
}

/**
 * Midnight of the day in the zone; where clocks jump over midnight, the first instant after it. Noon's offset is
 * tried first, then the offset in force at the instant found, for the days on which clocks change.
 */
function startOf(day: PlainDate, zone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const noon = midnight + 12 * 3_600_000;
  const byNoon = midnight - offsetAt(noon, zone);
  const byItself = midnight - offsetAt(byNoon, zone);
  return new Date(Utilities.formatDate(new Date(byItself), zone, 'yyyy-MM-dd') === day ? byItself : byNoon);
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
function offsetAt(time: number, zone: string): number {
  const shown = Utilities.formatDate(new Date(time), zone, "yyyy-MM-dd'T'HH:mm:ss");
  return Date.parse(`${shown}Z`) - Math.floor(time / 1000) * 1000;
}
