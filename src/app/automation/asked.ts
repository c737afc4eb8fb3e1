import type { AskedLine } from '../../words/mails';
import type { ClientBalance } from '../balance-sheet';

/** Clients of whom money is asked for now (L25), with how far they have paid. */
export function askedLines(balances: readonly ClientBalance[]): readonly AskedLine[] {
  return balances.flatMap(({ case: one, balance }) => {
    if (balance === null || balance.asked <= 0) return [];
    const { name, currency } = one.client;
    return [{ client: name, asked: balance.asked, owed: balance.owed, currency, paidThrough: balance.paidThrough }];
  });
}
