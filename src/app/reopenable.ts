import type { Period } from '../ledger/period';
import type { Reopenable } from './functions';
import { checkLedger, newestStatements } from './ledger-check';
import { loadLedger } from './load';
import type { Ports } from './ports';

/** The newest closed period of each client, which alone can be reopened (L22), newest first. */
export function readReopenable({ tables }: Ports): Reopenable {
  const periods = new Map<Period, { client: string; revision: number }[]>();
  for (const { client, period, revision } of newestStatements(checkLedger(loadLedger(tables)).rows).values()) {
    periods.set(period, [...(periods.get(period) ?? []), { client, revision }]);
  }
  const newestFirst = [...periods].sort(([a], [b]) => (a < b ? 1 : -1));
  return { periods: newestFirst.map(([period, clients]) => ({ period, clients })) };
}
