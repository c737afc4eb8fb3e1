import { documentOf } from './document';
import type { DocumentLook } from './document-look';
import { reportData } from './report-data';
import type { ReportSource } from './report-source';

/** The report of a client's closed period as a .docx: the same source and look, the same bytes. */
export function makeReport(source: ReportSource, look: DocumentLook): Uint8Array {
  return documentOf(reportData(source), look);
}
