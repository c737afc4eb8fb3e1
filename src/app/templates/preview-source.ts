import type { ReportSource } from '../../documents/report-source';
import { sampleReport } from '../../documents/sample-source';
import type { Language } from '../../words/language';
import { keptSource } from '../document-data';
import { isDocumentSealed, rowsByStatement } from '../history-check';
import { statementKey } from '../journal-lines';
import { checkLedger } from '../ledger-check';
import { loadClosedPeriods, loadSettings } from '../load';
import type { Tables } from '../ports';

/** What a preview shows, in a language: the statement closed last or, where there is none, a client that does not exist. */
export function previewSource(tables: Tables, language: Language): ReportSource {
  const book = loadClosedPeriods(tables);
  const closed = checkLedger(book).rows.filter((row) => row.status === 'closed');
  const [newest] = [...closed].sort((a, b) => (a.period === b.period ? b.row - a.row : a.period < b.period ? 1 : -1));
  const history = newest === undefined ? [] : (rowsByStatement(book.history, [newest]).get(statementKey(newest)) ?? []);
  if (newest === undefined || !isDocumentSealed(newest, history)) return ofNobody(tables, language);
  return { ...keptSource(history), language };
}

function ofNobody(tables: Tables, language: Language): ReportSource {
  const { company, companyDetails } = loadSettings(tables).settings;
  const sample = sampleReport(language);
  return company === '' ? sample : { ...sample, company: { name: company, details: companyDetails } };
}
