import type { Period } from '../ledger/period';
import { closeClients } from './close';
import { deliverReports, isFiled, type DeliverResult } from './deliver';
import { deliveryAccount } from './automation/record';
import type { CloseProgress } from './functions';
import type { IssueJson } from './issue-json';
import { endJob, jobUnderWay, keepJob, type CloseJob } from './job-record';
import { whileLeased } from './lease';
import { checkLedger } from './ledger-check';
import { loadBook, loadLedger } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';
import { rehearse } from './rehearsal';
import { surveyBook } from './survey';

/** Under which name a step of a close is leased. */
const LEASE = 'close-lease';

/** Clients closed in one step: few enough for it to end well within Google's six minutes. */
const CLIENTS_A_STEP = 100;
/** How long a step goes on making reports, so that whoever looks on sees it advance. */
const REPORTS_SECONDS = 20;
/** Reports made in one step at most. */
const REPORTS_A_STEP = 40;

export interface StartRequest {
  readonly through: Period;
  readonly onlyClean: boolean;
}

const NOTHING_UNDER_WAY: CloseProgress = {
  state: 'none',
  through: '',
  done: 0,
  total: 0,
  closed: [],
  heldBack: [],
  issues: [],
  reports: [],
  failures: [],
  waits: '',
  lookFaults: [],
  deliveredBy: '',
};

/**
 * Begins a close of everything through a period, and does its first step. Where one is under way already, whoever
 * began it, that one is carried on instead. A job is only a note of what was asked for: what is done is read from the
 * Ledger (L28), so that a step that was cut off is simply done again.
 */
export function startClose(ports: Ports, { through, onlyClean }: StartRequest): CloseProgress {
  whileLocked(ports.lock, () => {
    if (jobUnderWay(ports) !== null) return;
    const survey = surveyBook(loadBook(ports.tables));
    const total = rehearse(survey, through).closed.length;
    const rowsBefore = survey.ledger.rows.length;
    keepJob(ports, { through, onlyClean, phase: 'closing', total, rowsBefore, heldBack: [] });
  });
  return continueClose(ports);
}

/** Does the next step of the close that is under way, where one is. */
export function continueClose(ports: Ports): CloseProgress {
  const job = jobUnderWay(ports);
  if (job === null) return NOTHING_UNDER_WAY;
  return whileLeased(
    ports,
    LEASE,
    () => {
      const current = jobUnderWay(ports);
      if (current === null) return NOTHING_UNDER_WAY;
      return current.phase === 'closing' ? closeStep(ports, current) : reportStep(ports, current);
    },
    () => progressOf(ports, job, { state: 'busy' }),
  );
}

/** Ends a close whose statements all stand, unless a run is at it: its reports then wait for whoever delivers next. */
export function leaveReports(ports: Ports): void {
  const end = () => {
    if (jobUnderWay(ports)?.phase === 'reports') endJob(ports);
  };
  whileLeased(ports, LEASE, end, () => undefined);
}

/**
 * Closes some clients. Once the first are closed the others cannot be left open for an error that somebody typed
 * meanwhile: from then on only its own client is held back.
 */
function closeStep(ports: Ports, job: CloseJob): CloseProgress {
  const { result, clientsLeft } = closeClients(ports, job, CLIENTS_A_STEP);
  const after: CloseJob = { ...job, onlyClean: true, heldBack: result.skipped };
  const begun = progressOf(ports, after, { state: 'closing', issues: result.issues });
  if (begun.closed.length === 0 && result.issues.some((one) => one.severity === 'error')) {
    endJob(ports);
    return { ...begun, state: 'blocked' };
  }
  if (clientsLeft > 0) {
    keepJob(ports, after);
    return begun;
  }
  keepJob(ports, { ...after, phase: 'reports' });
  return { ...begun, state: 'reports', done: begun.reports.length, total: begun.closed.length };
}

/** Makes some reports, unless that is another account's to do: its heartbeat will (decision 6). */
function reportStep(ports: Ports, job: CloseJob): CloseProgress {
  const account = deliveryAccount(ports);
  if (account !== '' && account !== ports.people.current()) {
    endJob(ports);
    return progressOf(ports, job, { state: 'queued', deliveredBy: account });
  }
  const until = ports.clock.seconds() + REPORTS_SECONDS;
  const { reports, failures, remaining, waits, lookFaults } = deliverReports(ports, { limit: REPORTS_A_STEP }, until);
  const isOver = remaining === 0 || reports.length === 0 || waits !== '';
  if (isOver) endJob(ports);
  return progressOf(ports, job, { state: isOver ? 'done' : 'reports', failures, waits, lookFaults });
}

/** How far a job has come, as the Ledger has it. */
function progressOf(
  ports: Ports,
  job: CloseJob,
  now: Pick<CloseProgress, 'state'> & {
    readonly issues?: readonly IssueJson[];
    readonly failures?: DeliverResult['failures'];
    readonly waits?: string;
    readonly lookFaults?: readonly string[];
    readonly deliveredBy?: string;
  },
): CloseProgress {
  const rows = checkLedger(loadLedger(ports.tables)).rows.slice(job.rowsBefore);
  const closed = rows.map(({ client, period, revision }) => ({ client, period, revision }));
  const reports = rows
    .filter(isFiled)
    .map(({ client, period, revision, report }) => ({ client, period, revision, file: report }));
  const isClosing = job.phase === 'closing';
  return {
    issues: [],
    failures: [],
    waits: '',
    lookFaults: [],
    deliveredBy: '',
    ...now,
    through: job.through,
    done: isClosing ? closed.length : reports.length,
    total: isClosing ? job.total : closed.length,
    closed,
    heldBack: job.heldBack,
    reports,
  };
}
