import { forgetLong, keepLong, recallLong } from '../long-text';
import type { Access, Ports } from '../ports';
import type { Accounts } from './access-plan';

const NAME = 'delivery-accounts';
/** The store has room for much else: past it everything is learnt anew. */
const MOST = 1_000;

export function readAccounts({ store }: Pick<Ports, 'store'>): Accounts {
  const text = recallLong(store, NAME);
  return text === null ? {} : (JSON.parse(text) as Accounts);
}

/** Remembers what became of sharing with an address, where its name alone does not say so. */
export function noteAccount({ store }: Pick<Ports, 'store'>, address: string, got: Access | 'noAccount'): void {
  const key = address.toLowerCase();
  const before = readAccounts({ store });
  const known = got === 'noAccount' ? '' : got.address.toLowerCase() === key ? undefined : got.id;
  if (before[key] === known) return;
  const others = Object.entries(before).filter(([name]) => name !== key);
  const all = Object.fromEntries(known === undefined ? others : [...others.slice(-MOST), [key, known]]);
  if (Object.keys(all).length === 0) forgetLong(store, NAME);
  else keepLong(store, NAME, JSON.stringify(all));
}
