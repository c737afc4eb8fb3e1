import { mailWords } from '../../words/mails';
import type { LedgerRecord } from '../../workbook/records';
import { deliverReports, isFiled, type DeliverResult } from '../deliver';
import { documentKey } from '../digest';
import { jobUnderWay } from '../job-record';
import type { Ports } from '../ports';
import type { Survey } from '../survey';
import { deliveredTo, outgoingReports } from '../sending/parcel';
import { keepNotices, readNotices, withLetter, type Notices } from './notices';
import type { Pass } from './pass';
import { isSendingWanted } from './sending';

/** Documents are made in slices, between which others may use the book. */
const SLICE_SECONDS = 20;
const REPORTS_A_SLICE = 40;

/**
 * Makes the reports that wait, whoever closed the month. Returns which could not be made, in words; `''` for none. A
 * close that is under way makes its own.
 */
export function deliverWhatWaits(ports: Ports, pass: Pass): string {
  const survey = pass.survey();
  if (!survey.ledger.rows.some(isUnfiled) || jobUnderWay(ports) !== null) return '';
  awaitReports(ports, survey);
  let failures: DeliverResult['failures'] = [];
  let waits = '';
  let lookFaults: DeliverResult['lookFaults'] = [];
  for (let goesOn = pass.goesOn(); goesOn;) {
    const until = Math.min(pass.untilSeconds, ports.clock.seconds() + SLICE_SECONDS);
    const result = deliverReports(ports, { limit: REPORTS_A_SLICE }, until);
    if (result.reports.length > 0) pass.forget();
    ({ failures, waits, lookFaults } = result);
    goesOn = result.remaining > 0 && waits === '' && result.reports.length > 0 && pass.goesOn();
  }
  const failed = failures.length === 0 ? '' : mailWords(survey.book.language).reportsFailed(failures);
  return [failed, waits, ...lookFaults].filter((text) => text !== '').join('\n');
}

/** Notes, before anything is made or sent, that the managers are to read of it: a cut may come at any moment. */
export function awaitReports({ store }: Pick<Ports, 'store'>, survey: Survey): void {
  const notices = readNotices(store);
  const marks = outstanding({ store }, survey).map(markOf);
  keepNotices(store, { ...notices, awaited: [...new Set([...notices.awaited, ...marks])] });
}

/**
 * Tells of the reports that were awaited and are there, and sent where they are to be; but those that the summary of a
 * close tells of.
 */
export function withReports(
  { store }: Pick<Ports, 'store'>,
  notices: Notices,
  survey: Survey,
  summedUp: readonly LedgerRecord[],
): Notices {
  const awaited = new Set(notices.awaited);
  const left = outstanding({ store }, survey);
  const done = survey.ledger.rows.filter(
    (row) => row.status === 'closed' && awaited.has(markOf(row)) && !left.includes(row) && !summedUp.includes(row),
  );
  const rest = { ...notices, awaited: left.map(markOf) };
  return done.length === 0 ? rest : withLetter(rest, mailWords(survey.book.language).delivered(done.map(reportLine)));
}

/** Statements whose reports are still to be made or, where nobody sends them by hand, to be sent. */
function outstanding(ports: Pick<Ports, 'store'>, survey: Survey): readonly LedgerRecord[] {
  const { book, ledger } = survey;
  const { parcels } = isSendingWanted(ports, survey) ? outgoingReports(ports, book, ledger.rows) : { parcels: [] };
  const unsent = new Set(parcels.flatMap(({ enclosures }) => enclosures.map(({ row }) => row)));
  return ledger.rows.filter((row) => isUnfiled(row) || unsent.has(row));
}

function isUnfiled(row: LedgerRecord): boolean {
  return row.status === 'closed' && !isFiled(row);
}

function reportLine(row: LedgerRecord) {
  return { client: row.client, period: row.period, file: row.report, sentTo: deliveredTo(row) };
}

/** Short, for a thousand statements' have to fit into the store. */
function markOf({ client, period, revision }: LedgerRecord): string {
  return documentKey(client, period, revision, 'report').slice(0, 12);
}
