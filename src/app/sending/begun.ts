import type { Book } from '../../workbook/book';
import type { LedgerRecord } from '../../workbook/records';
import { asBlocks } from '../cells-of';
import type { Ports, Store } from '../ports';

const NAME = 'sending-begun';

/** Stands under Delivered where a report was filed before the program sent any: the office delivered it by itself. */
const BY_HAND = '–';

/** Whether the program sends reports of this book. It does not in a copy before something is filed there. */
export function hasBegun(store: Store): boolean {
  return store.read(NAME) !== null;
}

/**
 * From now on reports that are filed are sent. Those that were filed before must not go out once more. The book's lock
 * is held.
 */
export function beginSending(
  { store, tables }: Ports,
  { tables: { ledger } }: Book,
  filed: readonly LedgerRecord[],
): void {
  if (hasBegun(store)) return;
  const column = ledger?.columns.get('delivered');
  const rows = filed.filter(({ delivered }) => delivered === '');
  if (ledger !== null && column !== undefined && rows.length > 0) {
    tables.write(ledger.sheet, asBlocks(rows.map(({ row }) => ({ row, column, value: BY_HAND }))));
    tables.flush();
  }
  store.write(NAME, '1');
}
