import { dueRecord, unpaidIn, type Account } from './account';
import { allotmentIn, dueIn, isWithin, type Agreement } from './agreement';
import { minutesIn } from './lots';
import { minutes, type Minutes } from './minutes';
import type { Minor } from './money';
import type { Period } from './period';

/** What a client starts a period with that is not closed yet, beside what it carries forward. */
export interface NextGrant {
  /** Hours that are certain by now: lots scheduled for the period, and its grant where hours are granted on due. */
  readonly granted: Minutes;
  /** What is unpaid of the period's due, and the hours that paying it brings. */
  readonly unpaid: Minor;
  readonly unpaidMinutes: Minutes;
}

/** What the period after the newest statement brings, and what it would bring once its due is paid (L6, L7, L12). */
export function nextGrant(account: Account, agreement: Agreement, period: Period): NextGrant {
  const scheduled = minutesIn(account.lots.filter((lot) => lot.release === period));
  const open = isWithin(agreement, period)
    ? Math.max(0, allotmentIn(agreement, period) - dueRecord(account, period).broughtMinutes)
    : 0;
  const onDue = agreement.grant === 'due';
  const unpaid = unpaidIn(account, agreement, period);
  return {
    granted: minutes(scheduled + (onDue ? open : 0)),
    unpaid,
    unpaidMinutes: minutes(onDue || dueIn(agreement, period) === 0 || unpaid === 0 ? 0 : open),
  };
}
