import { documentOf } from './document';
import type { DocumentLook } from './document-look';
import { proposalData } from './proposal-data';
import type { ProposalSource } from './proposal-source';

/** The proposal of a retainer to a new client as a .docx: the same source and look, the same bytes. */
export function makeProposal(source: ProposalSource, look: DocumentLook): Uint8Array {
  return documentOf(proposalData(source), look);
}
