import type { Minutes } from '../../ledger/minutes';
import { readHours } from '../cells/hours';
import { textOf } from '../cells/text';
import type { RowCursor } from '../row-reading';

/** Hours that only documents show: what cannot be read, or is below 0, is named, and passed over. */
export function hoursOrNone<K extends string>(cursor: RowCursor<K>, key: K): Minutes | null {
  const cell = cursor.cell(key);
  const hours = readHours(cell);
  if (hours.ok && hours.value >= 0) return hours.value;
  if (hours.ok || hours.problem !== 'missing')
    cursor.report(key, 'hours-ignored', { found: textOf(cell), column: cursor.header(key) });
  return null;
}
