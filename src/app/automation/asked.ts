import { periodOfDate } from '../../ledger/period';
import type { AskedLine } from '../../words/mails';
import type { ClientBalance } from '../balance-sheet';
import { dayOf } from '../month';
import { toldKey, type Tellable } from './told';

/**
 * Clients of whom money is asked for now (L25), with how far they have paid: each from the beginning of its open period
 * on, for a due is first asked for in the period that it is of.
 */
export function asked(balances: readonly ClientBalance[], now: string): readonly Tellable<AskedLine>[] {
  const month = periodOfDate(dayOf(now));
  return balances.flatMap(({ case: one, balance }) => {
    if (balance === null || balance.asked <= 0) return [];
    if (balance.openPeriod !== null && balance.openPeriod > month) return [];
    const { name: client, currency } = one.client;
    const { asked: amount, owed, paidThrough } = balance;
    const line = { client, asked: amount, owed, currency, paidThrough };
    return [{ keys: [toldKey(client, balance.openPeriod, 'asked')], line }];
  });
}
