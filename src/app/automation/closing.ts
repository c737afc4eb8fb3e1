import { isBlocked } from '../close';
import { continueClose, leaveReports, startClose, type StartRequest } from '../close-job';
import type { CloseProgress } from '../functions';
import { jobUnderWay, type CloseJob } from '../job-record';
import type { Ports } from '../ports';
import { rehearse } from '../rehearsal';
import type { Survey } from '../survey';
import { isBeingCorrected } from './being-corrected';
import { duePeriod } from './due';
import { keepNotices, readNotices } from './notices';
import type { Pass } from './pass';

/**
 * Finishes a close that was left unfinished, then closes what is due, as the settings say. What stands in the way is
 * told by its errors.
 */
export function closeWhatIsDue(ports: Ports, pass: Pass): '' {
  const job = jobUnderWay(ports);
  if (job !== null) {
    promiseSummary(ports, job);
    if (job.phase === 'closing') carryOn(ports, pass, () => continueClose(ports));
    leaveReports(ports);
  }
  if (jobUnderWay(ports) !== null || !pass.goesOn()) return '';
  const survey = pass.survey();
  const due = dueClose(survey, ports.clock.now());
  if (due === null) return '';
  promiseSummary(ports, { through: due.through, rowsBefore: survey.ledger.rows.length });
  carryOn(ports, pass, () => startClose(ports, due));
  leaveReports(ports);
  return '';
}

/** What the settings let the heartbeat close now; null for nothing. */
function dueClose(survey: Survey, now: string): StartRequest | null {
  const { settings } = survey.book;
  if (settings.autoClose === 'off' || isBeingCorrected(survey, now)) return null;
  const through = duePeriod(settings, now);
  const onlyClean = settings.autoClose === 'cleanClients';
  const rehearsal = rehearse(survey, through);
  return rehearsal.closed.length === 0 || isBlocked(survey, rehearsal, onlyClean) ? null : { through, onlyClean };
}

/** Notes, before anything is closed, that the managers are to read of it: a cut may come at any moment. */
function promiseSummary({ store }: Ports, { through, rowsBefore }: Pick<CloseJob, 'through' | 'rowsBefore'>): void {
  const notices = readNotices(store);
  keepNotices(store, { ...notices, close: { through, rowsBefore: notices.close?.rowsBefore ?? rowsBefore } });
}

/** Goes on with a close until its statements stand, or the time is over. Its reports are made with all others. */
function carryOn(ports: Ports, pass: Pass, begin: () => CloseProgress): void {
  pass.forget();
  let { state } = begin();
  while (state === 'closing' && pass.goesOn()) ({ state } = continueClose(ports));
}
