import { mailWords } from '../../words/mails';
import type { LedgerRecord } from '../../workbook/records';
import { deliverReports, isFiled, type DeliverResult } from '../deliver';
import { documentKey } from '../digest';
import { jobUnderWay } from '../job-record';
import type { Ports } from '../ports';
import type { Survey } from '../survey';
import { keepNotices, readNotices, withLetter, type Notices } from './notices';
import type { Pass } from './pass';

/** Documents are made in slices, between which others may use the book. */
const SLICE_SECONDS = 20;
const REPORTS_A_SLICE = 40;

/**
 * Makes the reports that wait, whoever closed the month. Returns which could not be made, in words; `''` for none. A
 * close that is under way makes its own.
 */
export function deliverWhatWaits(ports: Ports, pass: Pass): string {
  const survey = pass.survey();
  const waiting = survey.ledger.rows.filter(isOutstanding);
  if (waiting.length === 0 || jobUnderWay(ports) !== null) return '';
  const notices = readNotices(ports.store);
  keepNotices(ports.store, { ...notices, awaited: [...new Set([...notices.awaited, ...waiting.map(markOf)])] });
  let failures: DeliverResult['failures'] = [];
  for (let goesOn = pass.goesOn(); goesOn;) {
    const until = Math.min(pass.untilSeconds, ports.clock.seconds() + SLICE_SECONDS);
    const result = deliverReports(ports, { limit: REPORTS_A_SLICE }, until);
    if (result.reports.length > 0) pass.forget();
    failures = result.failures;
    goesOn = result.remaining > 0 && result.reports.length > 0 && pass.goesOn();
  }
  return failures.length === 0 ? '' : mailWords(survey.book.language).reportsFailed(failures);
}

/** Tells of the reports that were awaited and are there, but those that the summary of a close tells of. */
export function withReports(notices: Notices, { ledger, book }: Survey, summedUp: readonly LedgerRecord[]): Notices {
  const awaited = new Set(notices.awaited);
  const made = ledger.rows.filter(
    (row) => row.status === 'closed' && isFiled(row) && awaited.has(markOf(row)) && !summedUp.includes(row),
  );
  const rest = { ...notices, awaited: ledger.rows.filter(isOutstanding).map(markOf) };
  return made.length === 0 ? rest : withLetter(rest, mailWords(book.language).delivered(made.map(reportLine)));
}

function isOutstanding(row: LedgerRecord): boolean {
  return row.status === 'closed' && !isFiled(row);
}

function reportLine({ client, period, report }: LedgerRecord) {
  return { client, period, file: report };
}

/** Short, for a thousand statements' have to fit into the store. */
function markOf({ client, period, revision }: LedgerRecord): string {
  return documentKey(client, period, revision, 'report').slice(0, 12);
}
