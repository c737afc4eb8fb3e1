import type { DocumentLook } from './document-look';
import type * as Engine from './engine';
import { reportData } from './report-data';
import type { ReportSource } from './report-source';

/**
 * The report of a client's closed period as a .docx: the same source and look, the same bytes. The document engine is
 * evaluated when the first document is made, not when a simple trigger loads the program.
 */
export function makeReport(source: ReportSource, { template }: DocumentLook): Uint8Array {
  const { fillTemplate } = require('./engine') as typeof Engine;
  return fillTemplate(template, reportData(source));
}
