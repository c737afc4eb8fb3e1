import type { Currency } from '../cells/money';
import { nameKey, nearestName } from '../cells/name';
import { isFormulaError, textOf } from '../cells/text';
import type { ClientRecord, Settings } from '../records';
import type { RowCursor, RowReading } from '../row-reading';

/** A client as other sheets name it; with the book's currency where its own row cannot be read. */
export interface KnownClient {
  readonly name: string;
  readonly currency: Currency;
}

export type KnownClients = ReadonlyMap<string, KnownClient>;

/** All clients that have a row, those with errors too, by the key of their name. */
export function knownClients(readings: readonly RowReading<ClientRecord>[], settings: Settings): KnownClients {
  const known = new Map<string, KnownClient>();
  for (const { client, value } of readings) {
    if (client !== null && !known.has(nameKey(client))) {
      known.set(nameKey(client), { name: client, currency: value?.currency ?? settings.currency });
    }
  }
  return known;
}

/** The client that a cell names; null, with an issue that names the nearest one, where there is none. */
export function readClientCell<K extends string>(
  cursor: RowCursor<K>,
  key: K,
  clients: KnownClients,
): KnownClient | null {
  const cell = cursor.cell(key);
  const found = textOf(cell);
  if (found === '') {
    cursor.report(key, 'value-missing', { column: cursor.header(key) });
    return null;
  }
  if (isFormulaError(cell)) {
    cursor.report(key, 'formula-error', { found });
    return null;
  }
  const known = clients.get(nameKey(found));
  if (known !== undefined) return known;
  const names = [...clients.values()].map((client) => client.name);
  cursor.report(key, 'unknown-client', { found, nearest: nearestName(found, names) });
  return null;
}
