import type { DocumentKind } from '../documents/kinds';
import { madeWords } from '../words/documents';
import { fileOnce, type Ordered } from './file-once';
import type { DocumentsMade, MadeDocument } from './functions';
import type { IssueJson } from './issue-json';
import { makerElsewhere } from './maker';
import type { Ports } from './ports';

/** A document as it is asked for, and whose it is. */
export interface Order extends Ordered {
  readonly kind: DocumentKind;
  readonly client: string;
  readonly period: string;
  readonly revision: number;
}

export interface NotMade {
  readonly client: string;
  readonly period: string;
  readonly reason: string;
}

/** Documents to be made; what cannot be, and why; and the errors in the book that stand in the way. */
export interface Orders {
  readonly ordered: readonly Order[];
  readonly failures: readonly NotMade[];
  readonly issues: readonly IssueJson[];
}

/** Makes those that are not there yet, unless that is another account's to do: its runs alone see what it made. */
export function fileOrders(ports: Ports, ordered: readonly Order[]): Pick<DocumentsMade, 'documents' | 'failures'> {
  const account = makerElsewhere(ports);
  if (account !== '') {
    const reason = madeWords(ports.people.language()).madeBy(account);
    return { documents: [], failures: ordered.map(({ client, period }) => ({ client, period, reason })) };
  }
  const filed = fileOnce(ports, ordered);
  const outcome = ordered.map((order) => ({ order, result: filed.get(order.key) }));
  return {
    documents: outcome.flatMap(({ order, result }) =>
      result !== undefined && 'link' in result ? [madeDocument(order, result.link)] : [],
    ),
    failures: outcome.flatMap(({ order: { client, period }, result }) =>
      result !== undefined && 'failure' in result ? [{ client, period, reason: result.failure }] : [],
    ),
  };
}

export function madeDocument({ kind, client, period, revision }: Order, file: string): MadeDocument {
  return { kind, client, period, revision, file };
}
