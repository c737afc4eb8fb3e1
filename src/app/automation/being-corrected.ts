import { sameName } from '../../workbook/cells/name';
import { reopeningLines } from '../journal-lines';
import type { Survey } from '../survey';

/** So long what somebody reopened is theirs to correct; what was then forgotten is closed again with all else. */
const CORRECTING_MS = 3 * 86_400_000;

/**
 * Whether somebody has reopened a period lately and not closed it again: the heartbeat would close it, and make a
 * report of it, behind their back.
 */
export function isBeingCorrected({ book, ledger }: Survey, now: string): boolean {
  return reopeningLines(book.journal).some(({ when, client, period }) => {
    const isClosedAgain = ledger.rows.some(
      (row) => row.status === 'closed' && row.period === period && sameName(row.client, client),
    );
    return !isClosedAgain && instantOf(now) - instantOf(when) < CORRECTING_MS;
  });
}

/** Of a clock's text, as if in UTC; NaN where somebody has written something else into the Journal. */
function instantOf(clock: string): number {
  return Date.parse(`${clock.replace(' ', 'T')}Z`);
}
