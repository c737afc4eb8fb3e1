import { sourceOf, type Lot } from '../ledger/lots';
import type { Advice } from '../ledger/advice';
import type { Statement } from '../ledger/statement';

interface LotJson {
  readonly release: string;
  readonly minutes: number;
  readonly value: number;
  readonly source: string;
}

/** A statement as commands print it: times in minutes, money in minor units. */
export interface StatementJson extends Omit<Statement, 'lots' | 'advice'> {
  readonly client: string;
  readonly revision: number;
  readonly lots: readonly LotJson[];
  readonly advice: Advice | null;
}

export function statementJson(client: string, revision: number, statement: Statement): StatementJson {
  const { period, currency, lots, ...figures } = statement;
  return { client, period, revision, currency, ...figures, lots: lots.map(lotJson) };
}

function lotJson(lot: Lot): LotJson {
  return { release: lot.release, minutes: lot.minutes, value: lot.valueMinor, source: sourceOf(lot) };
}
