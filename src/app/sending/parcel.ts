import type { DocumentKind } from '../../documents/kinds';
import type { Period } from '../../ledger/period';
import { reportPhrases } from '../../words/report';
import { sendingWords } from '../../words/sending';
import type { Book } from '../../workbook/book';
import { nameKey, sameName } from '../../workbook/cells/name';
import type { ClientRecord, LedgerRecord } from '../../workbook/records';
import { isFiled, keyOf } from '../deliver';
import type { Ports } from '../ports';
import { hasBegun } from './begun';

/** A document that lies in its client's folder and is to be sent. */
export interface Enclosure {
  readonly key: string;
  readonly kind: DocumentKind;
  /** `YYYY-MM`; `''` for a document of no period. */
  readonly period: string;
  readonly revision: number;
  /** As a file is called that goes with a mail. */
  readonly name: string;
  /** The statement that it is the report of; null: it is no report. */
  readonly row: LedgerRecord | null;
}

/** What goes to one client at once. */
export interface Parcel {
  readonly client: Pick<ClientRecord, 'name' | 'language' | 'emails' | 'delivery'>;
  readonly enclosures: readonly Enclosure[];
}

/** A client that something waits for, and in words why it cannot be sent. */
export interface Waiting {
  readonly client: string;
  readonly reason: string;
}

/** What of the reports of a book is to be sent, in the order of its ledger, and what cannot be. */
export interface Outgoing {
  readonly parcels: readonly Parcel[];
  readonly waiting: readonly Waiting[];
}

type Kept = Pick<Ports, 'store'>;

/** Reports that are filed and not delivered yet, of the statements that stand. */
export function outgoingReports({ store }: Kept, book: Book, standing: readonly LedgerRecord[]): Outgoing {
  if (!hasBegun(store)) return { parcels: [], waiting: [] };
  const known = clientsIn(book);
  const rows = standing.filter((row) => isUnsent(row) && known.get(nameKey(row.client))?.delivery !== 'none');
  return outgoing(book, known, rows);
}

/** The reports of a closed period; without a client, everybody's. */
export interface Asked {
  readonly period: Period;
  readonly client?: string;
}

/** The reports that are asked for, whether they were delivered or not; of clients that want none only by name. */
export function outgoingAgain(book: Book, standing: readonly LedgerRecord[], asked: Asked): Outgoing {
  const known = clientsIn(book);
  const isMeant = ({ client }: LedgerRecord): boolean =>
    asked.client !== undefined || known.get(nameKey(client))?.delivery !== 'none';
  return outgoing(
    book,
    known,
    standing.filter((row) => isAsked(row, asked) && isMeant(row)),
  );
}

export function isAsked(row: LedgerRecord, { period, client }: Asked): boolean {
  return row.status === 'closed' && row.period === period && (client === undefined || sameName(row.client, client));
}

/** Whether the report of a statement is there to be sent. A statement that was taken back is sent to nobody. */
export function isUnsent(row: LedgerRecord): boolean {
  return row.status === 'closed' && isFiled(row) && row.delivered === '';
}

/** To whom the report of a statement was sent, as the ledger has it; `''` where it was not. */
export function deliveredTo({ delivered }: LedgerRecord): string {
  return delivered.replace(/^\d{4}-\d\d-\d\d \d\d:\d\d /, '');
}

/** How many reports wait to be sent to somebody. */
export function countUnsent(ports: Kept, book: Book, standing: readonly LedgerRecord[]): number {
  const { parcels } = outgoingReports(ports, book, standing);
  return parcels.reduce((sum, { enclosures }) => sum + enclosures.length, 0);
}

/** The client by its name, or why nothing can be sent to it. */
export function addresseeOf(book: Book, client: string): Parcel['client'] | Waiting {
  const record = clientsIn(book).get(nameKey(client));
  const words = sendingWords(book.language);
  if (record === undefined) return { client, reason: words.clientUnreadable };
  if (record.delivery === 'none') return { client, reason: words.deliveryNone };
  return record.emails.length === 0 ? { client, reason: words.noAddress } : record;
}

function outgoing(book: Book, known: ReadonlyMap<string, ClientRecord>, rows: readonly LedgerRecord[]): Outgoing {
  const rowsOf = new Map<string, LedgerRecord[]>();
  for (const row of rows) rowsOf.set(nameKey(row.client), [...(rowsOf.get(nameKey(row.client)) ?? []), row]);
  const parcels: Parcel[] = [];
  const waiting: Waiting[] = [];
  for (const [key, own] of rowsOf) {
    const addressee = addresseeOf(book, known.get(key)?.name ?? own[0]?.client ?? '');
    if ('reason' in addressee) waiting.push(addressee);
    else parcels.push({ client: addressee, enclosures: own.map((row) => reportOf(row, addressee)) });
  }
  return { parcels, waiting };
}

function reportOf(row: LedgerRecord, { language }: Parcel['client']): Enclosure {
  const { period, client, revision } = row;
  const name = reportPhrases(language).documentName(period, client, revision);
  return { key: keyOf(row), kind: 'report', period, revision, name, row };
}

function clientsIn(book: Book): ReadonlyMap<string, ClientRecord> {
  return new Map(book.clients.flatMap(({ value }) => (value === null ? [] : [[nameKey(value.name), value]])));
}
