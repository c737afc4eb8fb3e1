import { jobUnderWay } from '../job-record';
import type { Ports } from '../ports';
import { withBalances } from './balances-told';
import { withReports } from './delivery';
import { withErrors } from './errors';
import { keepNotices, readNotices } from './notices';
import type { Pass } from './pass';
import { rowsOfClose, withSummary } from './summary';

/**
 * Writes everything that is new to the mails that wait, and notes it as told, at once. A close that is still under way
 * is summed up when it is over. Leaves nothing undone.
 */
export function tellWhatIsNew(ports: Ports, pass: Pass): '' {
  const { store, clock } = ports;
  const survey = pass.survey();
  const [now, seconds] = [clock.now(), clock.seconds()];
  const before = readNotices(store);
  const isOver = jobUnderWay(ports)?.phase !== 'closing';
  const summedUp = rowsOfClose(before, survey);
  const summary = isOver ? withSummary(before, survey, { day: now.slice(0, 10), seconds }) : before;
  const reports = withReports(ports, summary, survey, summedUp);
  const errors = isOver ? withErrors(reports, survey, now, seconds) : reports;
  keepNotices(store, withBalances(errors, survey, now));
  return '';
}
