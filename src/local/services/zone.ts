const DAY_MILLISECONDS = 86_400_000;
/** Serial number 0. */
const EPOCH = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

/** What clocks in the zone show at a moment, as the moment at which clocks in UTC show the same. */
export function wallTime(zone: string, moment: Date): Date {
  const parts = new Map(
    formatIn(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const wall = new Date(0);
  wall.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'), moment.getUTCMilliseconds());
  return wall;
}

/** Days since 1899-12-30 00:00 on the zone's clocks. */
export function serialAt(zone: string, moment: Date): number {
  return (wallTime(zone, moment).getTime() - EPOCH) / DAY_MILLISECONDS;
}

/** Milliseconds by which clocks in the zone are ahead of UTC. */
export function offsetAt(zone: string, moment: Date): number {
  return wallTime(zone, moment).getTime() - moment.getTime();
}

/** The moment at which clocks in the zone show `2026-11-03T09:00`. */
export function momentOf(zone: string, shown: string): Date {
  return instantOf((Date.parse(`${shown}Z`) - EPOCH) / DAY_MILLISECONDS, zone);
}

/** The moments that serial numbers stand for. Asked again and again for the same days, so it remembers. */
export function instantsIn(zone: string): (serial: number) => Date {
  const known = new Map<number, Date>();
  return (serial) => {
    const instant = known.get(serial) ?? instantOf(serial, zone);
    known.set(serial, instant);
    return instant;
  };
}

/**
 * The moment at which clocks in the zone show what the serial stands for. On 1899-12-30 many zones kept local mean
 * time, off by odd minutes and seconds: so it is in Google Sheets. A time that clocks jump over is taken as before
 * the jump.
 */
function instantOf(serial: number, zone: string): Date {
  const wall = EPOCH + Math.round(serial * DAY_MILLISECONDS);
  const near = new Date(wall - offsetAt(zone, new Date(wall)));
  const exact = new Date(wall - offsetAt(zone, near));
  if (wallTime(zone, exact).getTime() === wall) return exact;
  return new Date(wall - offsetAt(zone, new Date(wall - DAY_MILLISECONDS)));
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, made);
  return made;
}
