import type { Functions } from '../../../app/functions';

export type Period = Functions['rehearseClose']['request']['through'];

const MONTHS_OFFERED = 12;

/** The month of a date and those before it, newest first, as `2026-11`. */
export function monthsUpTo(today: string): readonly Period[] {
  const newest = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_OFFERED }, (_, back) => periodAt(newest - back));
}

function periodAt(month: number): Period {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}` as Period;
}
