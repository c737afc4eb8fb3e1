import { sendingWords } from '../../words/sending';
import { deliveryAccount } from '../automation/record';
import type { DeliveryPreview, PreviewedClient } from '../functions';
import { checkLedger } from '../ledger-check';
import { loadAgreements } from '../load';
import type { Ports } from '../ports';
import { accessPlan, wantedAccess } from './access-plan';
import { readAccounts } from './accounts';
import { readDay } from './day';
import { outgoingReports, type Parcel } from './parcel';

/** Who would be written to and who can open what, were the reports that wait sent now. Changes nothing. */
export function previewDelivery(ports: Ports): DeliveryPreview {
  const book = loadAgreements(ports.tables);
  const account = deliveryAccount(ports);
  const deliveredBy = account === ports.people.current() ? '' : account;
  const { parcels, waiting } = outgoingReports(ports, book, checkLedger(book).rows);
  const words = sendingWords(book.language);
  let mailsLeft = deliveredBy === '' && parcels.length > 0 ? ports.mailer.remaining() : Infinity;
  const clients = parcels.map((parcel) => {
    const shown = deliveredBy === '' ? seen(ports, parcel) : unseen(parcel);
    const { sharingOver } = readDay(ports);
    const sharingWaits = shown.gains.length > 0 && sharingOver !== '' ? words.sharingWaits(sharingOver) : '';
    const count = parcel.client.emails.length;
    const waits = shown.waits || sharingWaits || (count > mailsLeft ? words.mailsWait : '');
    if (waits === '') mailsLeft -= count;
    return { ...shown, waits };
  });
  const isAutomatic = account !== '' && book.settings.autoClose !== 'off';
  return { clients, waiting, deliveredBy, isAutomatic };
}

function seen(ports: Ports, parcel: Parcel): PreviewedClient {
  const { client } = parcel;
  const access = ports.files.access(client.name);
  if ('failure' in access) return { ...unseen(parcel), waits: access.failure };
  const plan = accessPlan(access, wantedAccess(client), readAccounts(ports), ports.people.current());
  const readers = wantedAccess(client).filter((address) => !plan.withoutAccount.includes(address));
  return {
    ...unseen(parcel),
    gains: plan.gains,
    loses: plan.loses.map(({ address }) => address),
    others: plan.others,
    links: readers,
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
    waits: '',
  };
}
