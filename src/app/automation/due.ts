import { addMonths, type Period } from '../../ledger/period';
import type { Settings } from '../../workbook/records';
import { monthBefore } from '../month';

/**
 * The last period whose time to be closed has come, by the clock of the book's zone: the month before from its day and
 * hour on, until then the one before that, which a heartbeat that stood still may have missed.
 */
export function duePeriod(
  { autoCloseDay, autoCloseHour }: Pick<Settings, 'autoCloseDay' | 'autoCloseHour'>,
  now: string,
): Period {
  const [day, hour] = [Number(now.slice(8, 10)), Number(now.slice(11, 13))];
  const hasCome = day > autoCloseDay || (day === autoCloseDay && hour >= autoCloseHour);
  return hasCome ? monthBefore(now) : addMonths(monthBefore(now), -1);
}
