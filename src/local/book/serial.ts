/** Serial numbers are days since 1899-12-30, the time of day their fraction; no zone. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MILLISECONDS = 86_400_000;

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
}

/** The serial of a day; months and days beyond their ends run over (month 13, day 0). */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - EPOCH) / DAY_MILLISECONDS);
}

/** Date and time of a serial, to the nearest second. */
export function partsOf(serial: number): DateParts {
  const date = new Date(EPOCH + Math.round(serial * 86_400) * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
  };
}

/** The serial of the day alone. */
export function dayOf(serial: number): number {
  return Math.floor(serial);
}

/** A library's date, which counts UTC for the book's own time, as a serial. */
export function serialOfDate(date: Date): number {
  return (date.getTime() - EPOCH) / DAY_MILLISECONDS;
}

/** What a clock in `zone` shows at this moment, as a serial. */
export function serialIn(zone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((found) => found.type === type)?.value);
  const seconds = (part('hour') * 60 + part('minute')) * 60 + part('second');
  return serialOf(part('year'), part('month'), part('day')) + seconds / 86_400;
}
