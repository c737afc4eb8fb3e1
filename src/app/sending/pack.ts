import type { Language } from '../../words/language';
import { clientMail } from '../../words/client-mail';
import { sendingWords } from '../../words/sending';
import { MOST_ADDRESSES } from '../../workbook/cells/addresses';
import type { LedgerRecord } from '../../workbook/records';
import { documentLooks } from '../document-looks';
import { keyOf, uploaded, uploadsFrom, writeLinks } from '../deliver';
import { checkLedger } from '../ledger-check';
import { loadClosedPeriods } from '../load';
import { whileLocked } from '../locked';
import type { Attachment, Filed, Mail, Ports } from '../ports';
import { openFolder } from './open-folder';
import type { Enclosure, Parcel } from './parcel';

/** A parcel that is ready: its documents lie there, its folder is open, and only its mails are to be sent. */
export interface Packed {
  readonly parcel: Parcel;
  readonly mails: readonly Mail[];
}

/** Makes a parcel ready to be sent, or says in words why it cannot be. Mails show as from `company`. */
export function packed(ports: Ports, parcel: Parcel, company: string, language: Language): Packed | string {
  const { client, enclosures } = parcel;
  const lying = lyingDocuments(ports, parcel, language);
  if (typeof lying === 'string') return lying;
  const opened = openFolder(ports, parcel, language);
  if (typeof opened === 'string') return opened;
  const pdfOnly = client.delivery === 'pdf' ? client.emails : opened.withoutAccess;
  const pdfs: Attachment[] = [];
  if (pdfOnly.length > 0 || client.delivery === 'both')
    for (const { key, name } of enclosures) {
      const filed = lying.get(key);
      const pdf = filed === undefined ? null : ports.files.pdf(filed, name);
      if (pdf === null || 'failure' in pdf) return pdf?.failure ?? '';
      pdfs.push(pdf);
    }
  const mailTo = (to: readonly string[], hasLinks: boolean, attachments: readonly Attachment[]): readonly Mail[] => {
    const documents = enclosures.map((one) => ({ ...one, link: hasLinks ? (lying.get(one.key)?.link ?? '') : '' }));
    const letter = clientMail(client.language, { company, documents, attached: attachments.length });
    return inGroups(to).map((group) => ({ to: group, ...letter, ...senderOf(company), attachments }));
  };
  const readers = client.delivery === 'pdf' ? [] : opened.withAccess;
  return {
    parcel,
    mails: [...mailTo(readers, true, client.delivery === 'both' ? pdfs : []), ...mailTo(pdfOnly, false, pdfs)],
  };
}

/**
 * Where the documents of a parcel lie, by their keys. A report that this account cannot see, as another one made it or
 * somebody binned it, is made again from what History keeps, and its link written down.
 */
function lyingDocuments(ports: Ports, { client, enclosures }: Parcel, language: Language) {
  const lying = new Map(ports.files.listed(client.name).map((filed) => [filed.key, filed]));
  const stray = enclosures.filter(({ key, row }) => row !== null && lying.get(key)?.link !== row.report);
  const fault = stray.length === 0 ? '' : whileLocked(ports.lock, () => filedAgain(ports, stray, lying));
  if (fault !== '') return fault;
  return enclosures.every(({ key }) => lying.has(key)) ? lying : sendingWords(language).documentMissing;
}

function filedAgain(ports: Ports, enclosures: readonly Enclosure[], lying: Map<string, Filed>): string {
  const book = loadClosedPeriods(ports.tables);
  const wanted = new Set(enclosures.map(({ key }) => key));
  const rows = checkLedger(book)
    .rows.map((row) => ({ row, key: keyOf(row) }))
    .filter(({ key }) => wanted.has(key));
  const uploadOf = uploadsFrom(
    book,
    rows.map(({ row }) => row),
    documentLooks(ports),
  );
  const missing = rows.filter(({ key }) => !lying.has(key)).map(({ row }) => uploadOf(row));
  const fault = missing.find((one) => typeof one === 'string');
  if (typeof fault === 'string') return fault;
  const answers = uploaded(
    ports,
    missing.flatMap((one) => (typeof one === 'string' ? [] : [one])),
  );
  for (const answer of answers) {
    if ('failure' in answer) return answer.failure;
    lying.set(answer.key, answer);
  }
  const linked = rows.flatMap(({ row, key }): { row: LedgerRecord; link: string }[] => {
    const link = lying.get(key)?.link;
    return link === undefined ? [] : [{ row, link }];
  });
  writeLinks(ports, book, linked);
  return '';
}

function senderOf(company: string): Pick<Mail, 'from'> {
  return company === '' ? {} : { from: company };
}

function inGroups(addresses: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(addresses.length / MOST_ADDRESSES);
  return Array.from({ length: count }, (_, index) =>
    addresses.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES),
  );
}
