import { documentOf } from './document';
import type { DocumentLook } from './document-look';
import { requestData } from './request-data';
import type { RequestSource } from './request-source';

/** The request for what is asked of a client now as a .docx: the same source and look, the same bytes. */
export function makeRequest(source: RequestSource, look: DocumentLook): Uint8Array {
  return documentOf(requestData(source), look);
}
