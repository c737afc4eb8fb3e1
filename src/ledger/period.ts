/** A calendar month, `YYYY-MM`, in the workbook's time zone. Text order is time order. */
export type Period = string & { readonly brand: 'Period' };

/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export type PlainDate = string & { readonly brand: 'PlainDate' };

/** The period of a year (1–9999) and a month (1–12). */
export function periodOf(year: number, month: number): Period {
  if (!Number.isInteger(year) || !Number.isInteger(month) || month < 1 || month > 12 || year < 1 || year > 9999) {
    throw new RangeError(`not a month: ${year}-${month}`);
  }
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Period;
}

/** The period, or null where the text is not `YYYY-MM`. */
export function parsePeriod(text: string): Period | null {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && text >= '0001' ? (text as Period) : null;
}

/** The period in which a date lies. */
export function periodOfDate(date: PlainDate): Period {
  return date.slice(0, 7) as Period;
}

export function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}

/** 1–12. */
export function monthOf(period: Period): number {
  return Number(period.slice(5, 7));
}

/** The period `months` later (earlier where below 0), within the years 1 to 9999. */
export function addMonths(period: Period, months: number): Period {
  const index = yearOf(period) * 12 + monthOf(period) - 1 + months;
  return periodOf(Math.floor(index / 12), (index % 12) + 1);
}

/** How many months lie from one period to another: `2026-01` to `2026-03` is 2. */
export function monthsBetween(from: Period, to: Period): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

export function laterOf<P extends Period | PlainDate>(a: P, b: P): P {
  return a > b ? a : b;
}

export function earlierOf<P extends Period | PlainDate>(a: P, b: P): P {
  return a < b ? a : b;
}

/** 28 to 31. */
export function daysIn(period: Period): number {
  return new Date(Date.UTC(2000 + (yearOf(period) % 400), monthOf(period), 0)).getUTCDate();
}

export function firstDay(period: Period): PlainDate {
  return `${period}-01` as PlainDate;
}

export function lastDay(period: Period): PlainDate {
  return `${period}-${daysIn(period)}` as PlainDate;
}

/** The date of a year, month (1–12) and day, or null where the calendar has no such day. */
export function plainDateOf(year: number, month: number, day: number): PlainDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const period = periodOf(year, month);
  return day > daysIn(period) ? null : (`${period}-${String(day).padStart(2, '0')}` as PlainDate);
}
