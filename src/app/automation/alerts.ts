import type { Balance } from '../../ledger/balance';
import { nameKey } from '../../workbook/cells/name';
import type { AlertLine } from '../../words/mails';
import type { ClientBalance } from '../balance-sheet';
import { digestOf } from '../digest';
import { keepLong, recallLong } from '../long-text';
import type { Store } from '../ports';

const NAME = 'alerts';

/** What is to be told, and what will have been told once it is. */
export interface Alerts {
  readonly lines: readonly AlertLine[];
  /** Notes what was told. To be done after the mail is on its way. */
  readonly note: () => void;
}

/**
 * Clients that have reached the share of their hours at which to warn, or used more than they have, each once in an
 * open period. What was told of periods that are closed since is forgotten.
 */
export function alertsOf(store: Store, balances: readonly ClientBalance[], alertPercent: number): Alerts {
  const text = recallLong(store, NAME);
  const told = new Set(text === null ? [] : (JSON.parse(text) as string[]));
  const open = balances.flatMap(({ case: one, balance }) => {
    const percent = balance === null ? null : usedPercent(balance);
    if (balance === null || percent === null) return [];
    const { name } = one.client;
    const own = digestOf([nameKey(name), balance.openPeriod]).slice(0, 12);
    const keys = [alertPercent, 100].flatMap((threshold) => (percent >= threshold ? [`${own}.${threshold}`] : []));
    return [{ own, keys, line: { client: name, percent, available: balance.available } }];
  });
  const owns = new Set(open.map(({ own }) => own));
  const standing = [...told].filter((key) => owns.has(key.split('.')[0] ?? ''));
  const after = JSON.stringify([...new Set([...standing, ...open.flatMap(({ keys }) => keys)])].sort());
  return {
    lines: open.flatMap(({ keys, line }) => (keys.some((key) => !told.has(key)) ? [line] : [])),
    note: () => {
      if (after !== text) keepLong(store, NAME, after);
    },
  };
}

/** The whole per cents used of what could be used (L25); work without any hours to use has used all of them. */
function usedPercent({ carriedIn, granted, adjusted, used, available }: Balance): number | null {
  if (carriedIn === null || granted === null || adjusted === null || used === null) return null;
  const capacity = carriedIn + granted + adjusted;
  if (capacity <= 0) return available < 0 && used > 0 ? 100 : null;
  return Math.floor((100 * used) / capacity);
}
