import type { Balance } from '../../ledger/balance';
import type { AlertLine } from '../../words/mails';
import type { ClientBalance } from '../balance-sheet';
import { toldKey, type Tellable } from './told';

/** All of the hours: what is used beyond is overdrawn. */
const WHOLE_PERCENT = 100;

/**
 * Clients that have reached the share of their hours at which to warn, or used all of them, in the open period. One
 * that jumps over both thresholds is one line.
 */
export function alerts(balances: readonly ClientBalance[], alertPercent: number): readonly Tellable<AlertLine>[] {
  return balances.flatMap(({ case: one, balance }) => {
    const percent = balance === null ? null : usedPercent(balance);
    if (balance === null || percent === null) return [];
    const reached = [...new Set([alertPercent, WHOLE_PERCENT])].filter((threshold) => percent >= threshold);
    if (reached.length === 0) return [];
    const client = one.client.name;
    const keys = reached.map((threshold) => toldKey(client, balance.openPeriod, String(threshold)));
    return [{ keys, line: { client, percent, available: balance.available } }];
  });
}

/** The whole per cents used of what could be used (L25); work without any hours to use has used all of them. */
function usedPercent({ carriedIn, granted, adjusted, used, available }: Balance): number | null {
  if (carriedIn === null || granted === null || adjusted === null || used === null) return null;
  const capacity = carriedIn + granted + adjusted;
  if (capacity <= 0) return available < 0 && used > 0 ? WHOLE_PERCENT : null;
  return Math.floor((WHOLE_PERCENT * used) / capacity);
}
