import { actData } from './act-data';
import { documentOf } from './document';
import type { DocumentLook } from './document-look';
import type { ReportSource } from './report-source';

/** The act of the work accepted for a closed period as a .docx: the same source and look, the same bytes. */
export function makeAct(source: ReportSource, look: DocumentLook): Uint8Array {
  return documentOf(actData(source), look);
}
