import type { Period } from '../../ledger/period';
import { sendingWords } from '../../words/sending';
import type { Book } from '../../workbook/book';
import { nameKey } from '../../workbook/cells/name';
import { asBlocks } from '../cells-of';
import { deliveryAccount } from '../automation/record';
import type { SendResult } from '../functions';
import { whileLeased } from '../lease';
import { checkLedger } from '../ledger-check';
import { loadAgreements, loadLedger } from '../load';
import { whileLocked } from '../locked';
import type { Ports } from '../ports';
import { packed, type Packed } from './pack';
import { addresseeOf, outgoingAgain, outgoingReports, type Enclosure, type Outgoing, type Parcel } from './parcel';
import { post } from './post';

/** Under which name a step is leased. */
const LEASE = 'send-lease';
/** A manager whose own runs cannot see the documents asks the delivery account's heartbeat by this. */
const ASKED = 'send-asked';

/** How long a step goes on, so that whoever looks on sees it advance. */
const SECONDS_A_STEP = 20;
/** Clients whose mails are sent while the book is held. */
const CLIENTS_AT_ONCE = 5;

const NOTHING: Omit<SendResult, 'state'> = { sent: [], waiting: [], next: '', deliveredBy: '' };

export interface SendRequest {
  /** The most clients to send to in this step. */
  readonly limit: number;
  /** Goes on after this client, with which the step before ended. */
  readonly after?: string;
}

/**
 * Shares and mails the reports that are filed and not delivered, client by client, in bounded steps. Where another
 * account delivers, its heartbeat is asked to.
 */
export function sendReports(ports: Ports, { limit, after = '' }: SendRequest): SendResult {
  return asDeliveryAccount(
    ports,
    () => undefined,
    () => {
      const book = loadAgreements(ports.tables);
      const { rows } = checkLedger(book);
      const order = [...new Set(rows.map(({ client }) => nameKey(client)))];
      const begin = order.indexOf(nameKey(after));
      const outgoing = outgoingReports(ports, book, rows);
      const isAhead = (client: string): boolean => order.indexOf(nameKey(client)) > begin;
      const parcels = outgoing.parcels.filter(({ client }) => isAhead(client.name));
      const result = delivered(ports, book, parcels.slice(0, limit), false);
      const last = result.tried[result.tried.length - 1] ?? '';
      const isOver = result.tried.length >= parcels.length;
      const waiting = [...result.waiting, ...(isOver ? outgoing.waiting : [])];
      if (isOver) ports.store.write(ASKED, null);
      return { ...NOTHING, state: 'sent', sent: result.sent, waiting, next: isOver ? '' : last };
    },
  );
}

/** Sends the report of a closed period once more: the same document, to the addresses that its client has now. */
export function sendAgain(ports: Ports, asked: { readonly client: string; readonly period: Period }): SendResult {
  return asDeliveryAccount(
    ports,
    () => takeBack(ports, asked),
    () => {
      const book = loadAgreements(ports.tables);
      const outgoing = outgoingAgain(book, checkLedger(book).rows, asked);
      return sentOnce(ports, book, outgoing);
    },
  );
}

/** Sends a document of any kind that lies in its client's folder, as reports are. */
export function sendDocument(
  ports: Ports,
  { client, ...enclosure }: Omit<Enclosure, 'row'> & { readonly client: string },
): SendResult {
  return asDeliveryAccount(
    ports,
    () => undefined,
    () => {
      const book = loadAgreements(ports.tables);
      const addressee = addresseeOf(book, client);
      const outgoing: Outgoing =
        'reason' in addressee
          ? { parcels: [], waiting: [addressee] }
          : { parcels: [{ client: addressee, enclosures: [{ ...enclosure, row: null }] }], waiting: [] };
      return sentOnce(ports, book, outgoing);
    },
  );
}

/** Whether somebody asked the heartbeat to send what waits. */
export function isSendingAsked({ store }: Pick<Ports, 'store'>): boolean {
  return store.read(ASKED) !== null;
}

function asDeliveryAccount(ports: Ports, beforeQueued: () => void, work: () => SendResult): SendResult {
  const account = deliveryAccount(ports);
  if (account !== '' && account !== ports.people.current()) {
    beforeQueued();
    ports.store.write(ASKED, '1');
    return { ...NOTHING, state: 'queued', deliveredBy: account };
  }
  return whileLeased(ports, LEASE, work, () => ({ ...NOTHING, state: 'busy' }));
}

function sentOnce(ports: Ports, book: Book, { parcels, waiting }: Outgoing): SendResult {
  const { sent, waiting: failed } = delivered(ports, book, parcels, true);
  return { ...NOTHING, state: 'sent', sent, waiting: [...waiting, ...failed] };
}

/** Sends parcels while time and the day's quota of mails last; `tried` names the clients whose turn it was. */
function delivered(ports: Ports, book: Book, parcels: readonly Parcel[], isAgain: boolean) {
  const words = sendingWords(book.language);
  const until = ports.clock.seconds() + SECONDS_A_STEP;
  const sent: SendResult['sent'][number][] = [];
  const waiting: SendResult['waiting'][number][] = [];
  const tried: string[] = [];
  for (let at = 0; at < parcels.length && ports.clock.seconds() < until; at += CLIENTS_AT_ONCE) {
    let mailsLeft = ports.mailer.remaining();
    const ready: Packed[] = [];
    for (const parcel of parcels.slice(at, at + CLIENTS_AT_ONCE)) {
      const { name: client, emails } = parcel.client;
      const isTooMany = emails.length > mailsLeft;
      const result = isTooMany ? words.mailsWait : packed(ports, parcel, book.settings.company, book.language);
      tried.push(client);
      if (typeof result === 'string') waiting.push({ client, reason: result });
      else {
        ready.push(result);
        mailsLeft -= emails.length;
      }
    }
    for (const { packed: done, to, refusal } of post(ports, ready, isAgain)) {
      const { client, enclosures } = done.parcel;
      if (to.length > 0) sent.push({ client: client.name, periods: enclosures.map(({ period }) => period), to });
      if (refusal !== '') waiting.push({ client: client.name, reason: refusal });
    }
  }
  return { sent, waiting, tried };
}

/** Marks a report as not delivered: the heartbeat sends what is not. */
function takeBack({ tables, lock }: Ports, asked: { readonly client: string; readonly period: Period }): void {
  whileLocked(lock, () => {
    const book = loadLedger(tables);
    const { ledger } = book.tables;
    const column = ledger?.columns.get('delivered');
    const key = nameKey(asked.client);
    const rows = checkLedger(book).rows.filter(
      (row) => row.status === 'closed' && row.period === asked.period && nameKey(row.client) === key,
    );
    if (ledger === null || column === undefined || rows.length === 0) return;
    tables.write(ledger.sheet, asBlocks(rows.map(({ row }) => ({ row, column, value: null }))));
    tables.flush();
  });
}
