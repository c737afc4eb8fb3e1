import type { Settings } from '../../workbook/records';

/** Whether the day and hour have come, by the clock of the book's zone, from which the month before is closed. */
export function isDue(
  { autoCloseDay, autoCloseHour }: Pick<Settings, 'autoCloseDay' | 'autoCloseHour'>,
  now: string,
): boolean {
  const [day, hour] = [Number(now.slice(8, 10)), Number(now.slice(11, 13))];
  return day > autoCloseDay || (day === autoCloseDay && hour >= autoCloseHour);
}
