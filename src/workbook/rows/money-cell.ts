import type { Minor } from '../../ledger/money';
import { readMoney, type Currency } from '../cells/money';
import type { RowCursor } from '../row-reading';

/** Money under a column in the client's currency; `blank` where nothing was typed; null, with an issue, otherwise. */
export function moneyCell<K extends string, B>(
  cursor: RowCursor<K>,
  key: K,
  currency: Currency,
  blank: B,
): Minor | B | null {
  const result = readMoney(cursor.cell(key), currency);
  if (result.ok) return result.value;
  const { problem, found } = result;
  if (problem === 'money-too-precise') {
    cursor.report(key, problem, { found, currency: currency.code, decimals: currency.exponent });
    return null;
  }
  if (problem === 'money-other-currency') {
    cursor.report(key, problem, { found, currency: currency.code });
    return null;
  }
  return cursor.optional<Minor, B>(key, result, blank);
}
