import type { Language } from '../../words/language';
import { sendingWords } from '../../words/sending';
import { deliveryAccount } from '../automation/record';
import type { Book } from '../../workbook/book';
import type { DeliveryPreview, DocumentsToSend, PreviewedClient } from '../functions';
import { checkLedger } from '../ledger-check';
import { loadAgreements } from '../load';
import type { Ports } from '../ports';
import { accessPlan, wantedAccess } from './access-plan';
import { readAccounts } from './accounts';
import { readDay } from './day';
import { outgoingDocuments } from './documents';
import { outgoingReports, type Outgoing, type Parcel, type Waiting } from './parcel';

/** Who would be written to and who could open what, were the reports that wait sent now. Changes nothing. */
export function previewDelivery(ports: Ports): DeliveryPreview {
  return previewOf(ports, (book) => outgoingReports(ports, book, checkLedger(book).rows));
}

/** The same of documents of one kind for the clients named. */
export function previewDocuments(ports: Ports, asked: DocumentsToSend): DeliveryPreview {
  return previewOf(ports, (book) => outgoingDocuments(ports, book, asked));
}

function previewOf(ports: Ports, outgoingIn: (book: Book) => Outgoing): DeliveryPreview {
  const book = loadAgreements(ports.tables);
  const account = deliveryAccount(ports);
  const deliveredBy = account === ports.people.current() ? '' : account;
  const outgoing = outgoingIn(book);
  const clients: PreviewedClient[] = [];
  const waiting: Waiting[] = [...outgoing.waiting];
  let mailsLeft = deliveredBy === '' && outgoing.parcels.length > 0 ? ports.mailer.remaining() : Infinity;
  for (const parcel of outgoing.parcels) {
    const { name: client, emails } = parcel.client;
    const shown = deliveredBy === '' ? seen(ports, parcel, book.language) : unseen(parcel);
    if (typeof shown === 'string') waiting.push({ client, reason: shown });
    else if (emails.length > mailsLeft) waiting.push({ client, reason: sendingWords(book.language).mailsWait });
    else {
      clients.push(shown);
      mailsLeft -= emails.length;
    }
  }
  const isAutomatic = account !== '' && book.settings.autoClose !== 'off';
  return { clients, waiting, deliveredBy, isAutomatic };
}

/** As Drive has it; or in words why it has to wait. */
function seen(ports: Ports, parcel: Parcel, language: Language): PreviewedClient | string {
  const { client } = parcel;
  const access = ports.files.access(client.name);
  if ('failure' in access) return access.failure;
  const plan = accessPlan(access, wantedAccess(client), readAccounts(ports), ports.people.current());
  const { sharingOver } = readDay(ports);
  if (plan.gains.length > 0 && sharingOver !== '') return sendingWords(language).sharingWaits(sharingOver);
  return {
    ...unseen(parcel),
    gains: plan.gains,
    loses: plan.loses.map(({ address }) => address),
    others: plan.others,
    links: wantedAccess(client).filter((address) => !plan.withoutAccount.includes(address)),
    pdfs: client.delivery === 'share' ? plan.withoutAccount : client.emails,
  };
}

/** What the book alone says, where this account cannot see the folders of the one that delivers. */
function unseen({ client, enclosures }: Parcel): PreviewedClient {
  return {
    client: client.name,
    reports: enclosures.map(({ period, revision }) => ({ period, revision })),
    gains: [],
    loses: [],
    others: [],
    links: wantedAccess(client),
    pdfs: client.delivery === 'share' ? [] : client.emails,
  };
}
