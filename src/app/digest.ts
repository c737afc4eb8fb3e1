import { sha256 } from 'js-sha256';

/** SHA-256 of a list of values over its JSON text in UTF-8, as 64 hex digits. */
export function digestOf(values: readonly unknown[]): string {
  return sha256(JSON.stringify(values));
}

/** What is made once and only once for a client's period: its report. */
export type DocumentKind = 'report';

/** The key of a document: 32 hex digits over client, period, revision and kind. The same document, the same key. */
export function documentKey(client: string, period: string, revision: number, kind: DocumentKind): string {
  return digestOf([client, period, revision, kind]).slice(0, 32);
}
