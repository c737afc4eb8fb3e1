import { madeWords } from '../words/documents';
import { nearestName, sameName } from '../workbook/cells/name';
import { actOrders } from './acts';
import { documentLooks, type DocumentLooks } from './document-looks';
import { filedLinks } from './file-once';
import { fileOrders, madeDocument, type NotMade, type Orders } from './orders';
import type { DocumentsAsked, DocumentsMade } from './functions';
import { loadAgreements } from './load';
import { whileLocked } from './locked';
import { makerElsewhere } from './maker';
import { requestOrders } from './payment-requests';
import type { Ports } from './ports';

/**
 * Makes the documents that are asked for and not there yet, of the clients named or of all: each is known by its key,
 * so that it is made once however often it is asked for. What is not made is named, with the reason.
 */
export function makeDocuments(ports: Ports, asked: DocumentsAsked): DocumentsMade {
  return whileLocked(ports.lock, () => {
    const looks = documentLooks(ports);
    const orders = ordersOf(ports, asked, looks);
    const { documents, failures } = fileOrders(ports, orders.ordered);
    return {
      documents,
      failures: [...orders.failures, ...failures, ...nothingFor(ports, asked, orders)],
      issues: orders.issues,
      lookFaults: looks.faults,
    };
  });
}

/** Which of the documents asked for lie in their folders already. */
export function findDocuments(ports: Ports, asked: DocumentsAsked): Pick<DocumentsMade, 'documents'> {
  if (makerElsewhere(ports) !== '') return { documents: [] };
  const { ordered } = ordersOf(ports, asked, documentLooks(ports));
  const links = filedLinks(ports, ordered);
  return {
    documents: ordered.flatMap((order) => {
      const link = links.get(order.key);
      return link === undefined ? [] : [madeDocument(order, link)];
    }),
  };
}

/** What can be made of what is asked for, and what not. */
export function ordersOf(ports: Ports, asked: DocumentsAsked, looks: DocumentLooks): Orders {
  return asked.kind === 'act'
    ? actOrders(ports, asked.period, asked.clients, looks)
    : requestOrders(ports, asked.clients, looks);
}

/** Clients that were named, for whom there is nothing to make, or who are not there. */
function nothingFor(
  { people, tables }: Pick<Ports, 'people' | 'tables'>,
  asked: DocumentsAsked,
  { ordered, failures }: Orders,
): readonly NotMade[] {
  const met = [...ordered, ...failures];
  const missed = (asked.clients ?? []).filter((name) => !met.some(({ client }) => sameName(client, name)));
  if (missed.length === 0) return [];
  const { nothingToMake, noClient } = madeWords(people.language());
  const { known, ledger } = loadAgreements(tables);
  const names = [...new Set([...[...known.values()].map(({ name }) => name), ...ledger.map(({ client }) => client)])];
  return missed.map((client) => ({
    client,
    period: asked.kind === 'act' ? asked.period : '',
    reason: names.some((name) => sameName(name, client))
      ? nothingToMake[asked.kind]
      : noClient(client, nearestName(client, names)),
  }));
}
