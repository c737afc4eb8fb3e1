import type { Book } from '../../workbook/book';
import { sameName } from '../../workbook/cells/name';
import { documentLooks } from '../document-looks';
import type { DocumentsToSend } from '../functions';
import { checkLedger } from '../ledger-check';
import { ordersOf } from '../make-documents';
import type { Order } from '../orders';
import type { Ports } from '../ports';
import { addresseeOf, outgoingAgain, type Outgoing, type Parcel, type Waiting } from './parcel';

/** What goes to the clients named: their reports of a period once more, or what was made for them on demand. */
export function outgoingDocuments(ports: Ports, book: Book, asked: DocumentsToSend): Outgoing {
  if (asked.kind !== 'report') return outgoingOrders(book, ordersOf(ports, asked, documentLooks(ports)).ordered);
  const { period, clients } = asked;
  const isNamed = (name: string) => clients.some((client) => sameName(client, name));
  const rows = checkLedger(book).rows.filter(({ client }) => isNamed(client));
  return outgoingAgain(book, rows, { period });
}

function outgoingOrders(book: Book, orders: readonly Order[]): Outgoing {
  const parcels: Parcel[] = [];
  const waiting: Waiting[] = [];
  for (const { client, key, kind, period, revision, name } of orders) {
    const addressee = addresseeOf(book, client);
    if ('reason' in addressee) waiting.push(addressee);
    else parcels.push({ client: addressee, enclosures: [{ key, kind, period, revision, name, row: null }] });
  }
  return { parcels, waiting };
}
