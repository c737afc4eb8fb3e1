import type { Account } from './account';
import type { Agreement } from './agreement';
import { addMonths, laterOf, periodOfDate, type Period, type PlainDate } from './period';

/**
 * The period that a client's next close is of (L5): `Start` first, then one after the other; after `End` only
 * while the client has lots, or from the first period that takes a row not yet posted. Null: none is open.
 * `unposted` holds the dates of all rows of the client that are not posted yet.
 */
export function nextPeriod(
  account: Account | null,
  agreement: Agreement,
  unposted: Iterable<PlainDate>,
): Period | null {
  if (account === null || account.newest === null) return agreement.start;
  const next = addMonths(account.newest, 1);
  if (agreement.end === null || next <= agreement.end || account.lots.length > 0) return next;
  let earliest: PlainDate | null = null;
  for (const date of unposted) if (earliest === null || date < earliest) earliest = date;
  return earliest === null ? null : laterOf(next, periodOfDate(earliest));
}
