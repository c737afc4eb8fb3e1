import { sha256 } from 'js-sha256';
import type { DocumentKind } from '../documents/kinds';

/** SHA-256 of a list of values over its JSON text in UTF-8, as 64 hex digits. */
export function digestOf(values: readonly unknown[]): string {
  return sha256(JSON.stringify(values));
}

/** The key of a document that is known by what it says: the same kind, client and source, the same key. */
export function sourceKey(kind: DocumentKind, client: string, source: object): string {
  return digestOf([kind, client, source]).slice(0, 32);
}

/** The key of a document: 32 hex digits over client, period, revision and kind. The same document, the same key. */
export function documentKey(client: string, period: string, revision: number, kind: DocumentKind): string {
  return digestOf([client, period, revision, kind]).slice(0, 32);
}
