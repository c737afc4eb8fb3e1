import { madeWords } from '../../words/documents';
import { sendingWords } from '../../words/sending';
import type { Book } from '../../workbook/book';
import { nameKey } from '../../workbook/cells/name';
import type { LedgerRecord } from '../../workbook/records';
import { asBlocks } from '../cells-of';
import { deliveryAccount } from '../automation/record';
import type { DocumentsToSend, SendResult } from '../functions';
import { whileLeased } from '../lease';
import { checkLedger } from '../ledger-check';
import { loadAgreements, loadLedger } from '../load';
import { whileLocked } from '../locked';
import { makerElsewhere } from '../maker';
import type { Ports } from '../ports';
import { outgoingDocuments } from './documents';
import { packed, type Packed } from './pack';
import { isAsked, outgoingAgain, outgoingReports, type Asked, type Outgoing, type Parcel } from './parcel';
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

export interface SendAgainRequest extends Asked {
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
      const result = step(ports, { limit, after, isAgain: false }, (book, rows) => outgoingReports(ports, book, rows));
      if (result.next === '') ports.store.write(ASKED, null);
      return result;
    },
  );
}

/** Sends the reports of a closed period once more: the same documents, to the addresses that their clients have now. */
export function sendAgain(ports: Ports, asked: SendAgainRequest): SendResult {
  const { after = '' } = asked;
  return asDeliveryAccount(
    ports,
    () => takeBack(ports, asked),
    () => step(ports, { limit: Infinity, after, isAgain: true }, (book, rows) => outgoingAgain(book, rows, asked)),
  );
}

/** Sends what was made of one kind to the clients named, as reports are sent: few enough for one step. */
export function sendDocuments(ports: Ports, asked: DocumentsToSend): SendResult {
  const elsewhere = asked.kind === 'report' ? '' : makerElsewhere(ports);
  if (elsewhere !== '') {
    const reason = madeWords(ports.people.language()).madeBy(elsewhere);
    return { ...NOTHING, state: 'sent', waiting: asked.clients.map((client) => ({ client, reason })) };
  }
  return asDeliveryAccount(
    ports,
    () => {
      if (asked.kind === 'report')
        for (const client of asked.clients) takeBack(ports, { period: asked.period, client });
    },
    () => {
      const book = loadAgreements(ports.tables);
      const { parcels, waiting } = outgoingDocuments(ports, book, asked);
      const result = delivered(ports, book, parcels, true);
      return { ...NOTHING, state: 'sent', sent: result.sent, waiting: [...waiting, ...result.waiting] };
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

/** One step, which begins behind a client in the order of the ledger. */
function step(
  ports: Ports,
  { limit, after, isAgain }: { readonly limit: number; readonly after: string; readonly isAgain: boolean },
  outgoingOf: (book: Book, rows: readonly LedgerRecord[]) => Outgoing,
): SendResult {
  const book = loadAgreements(ports.tables);
  const { rows } = checkLedger(book);
  const order = [...new Set(rows.map(({ client }) => nameKey(client)))];
  const begin = order.indexOf(nameKey(after));
  const outgoing = outgoingOf(book, rows);
  const parcels = outgoing.parcels.filter(({ client }) => order.indexOf(nameKey(client.name)) > begin);
  const { sent, waiting, tried } = delivered(ports, book, parcels.slice(0, limit), isAgain);
  if (tried.length < parcels.length)
    return { ...NOTHING, state: 'sent', sent, waiting, next: tried[tried.length - 1] ?? '' };
  return { ...NOTHING, state: 'sent', sent, waiting: [...waiting, ...outgoing.waiting] };
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
function takeBack({ tables, lock }: Ports, asked: Asked): void {
  whileLocked(lock, () => {
    const book = loadLedger(tables);
    const { ledger } = book.tables;
    const column = ledger?.columns.get('delivered');
    const rows = checkLedger(book).rows.filter((row) => isAsked(row, asked));
    if (ledger === null || column === undefined || rows.length === 0) return;
    tables.write(ledger.sheet, asBlocks(rows.map(({ row }) => ({ row, column, value: null }))));
    tables.flush();
  });
}
