/** What is made for clients. */
export const DOCUMENT_KINDS = ['report', 'act', 'request', 'proposal'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
