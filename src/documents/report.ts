import type * as Engine from './engine';
import { reportData } from './report-data';
import type { ReportSource } from './report-source';
import type * as Templates from './templates';

/**
 * The report of a client's closed period as a .docx: the same source, the same bytes. The document engine and the
 * templates are evaluated when the first document is made, not when a simple trigger loads the program.
 */
export function makeReport(source: ReportSource): Uint8Array {
  const { fillTemplate } = require('./engine') as typeof Engine;
  const { reportTemplates } = require('./templates') as typeof Templates;
  return fillTemplate(reportTemplates[source.language], reportData(source));
}
