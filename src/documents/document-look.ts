import type * as Engine from './document-engine';

export type DocumentEngine = typeof Engine;

/** What a document looks like, whatever it says, and what makes it so. */
export interface DocumentLook {
  readonly engine: DocumentEngine;
  /** The .docx template whose places are filled, as base64. */
  readonly template: string;
  /** Stands in the letterhead of the built-in templates; null for none. */
  readonly logo: Logo | null;
}

/** The office's picture. */
export interface Logo {
  readonly type: 'png' | 'jpeg';
  /** The file, as base64. */
  readonly data: string;
  readonly widthPixels: number;
  readonly heightPixels: number;
}
