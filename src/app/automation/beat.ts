import { mailWords } from '../../words/mails';
import { isError } from '../../workbook/issue';
import { clientBalances } from '../balance-sheet';
import { continueClose, startClose } from '../close-job';
import { deliverReports, isFiled } from '../deliver';
import type { CloseProgress } from '../functions';
import { issuesJson } from '../issue-json';
import { jobUnderWay } from '../job-record';
import { whileLeased } from '../lease';
import { loadBook } from '../load';
import { monthBefore } from '../month';
import type { Mail, Ports } from '../ports';
import { rehearse } from '../rehearsal';
import { surveyBook, type Survey } from '../survey';
import { alertsOf } from './alerts';
import { askedLines } from './asked';
import { isDue } from './due';
import { enqueue, sendWaiting } from './outbox';
import { isOfThisBook, readRecord, writeRecord, type AutomationRecord } from './record';

/** Google kills a run after six minutes; nothing is begun after so many seconds. */
const WORKING_SECONDS = 270;
const REPORTS_A_BEAT = 200;
const LEASE = 'beat-lease';
/** For which period payments were last asked after, and on which day errors were last told. */
const ASKED = 'asked-for';
const ERRORS_TOLD = 'errors-told';

/**
 * What the clock does every hour, as the delivery account (decision 8): finishes what is under way, closes the month
 * before once its day and hour have come, makes reports that wait, and writes to the managers. The heartbeat of an
 * account that is not, or no longer, named ends itself; in a copy of the book nothing is done.
 */
export function beat(ports: Ports): void {
  const record = readRecord(ports);
  if (record === null || !isOfThisBook(ports, record) || record.account !== ports.people.current()) {
    ports.heartbeat.clear();
    return;
  }
  whileLeased(
    ports,
    LEASE,
    () => work(ports, record),
    () => undefined,
  );
}

/** What went wrong is kept for whoever looks, and thrown on for the log. */
function work(ports: Ports, record: AutomationRecord): void {
  const ended = (trouble: string): void => {
    const standing = readRecord(ports);
    if (standing === null || standing.account !== record.account) return;
    writeRecord(ports, { ...standing, beatSeconds: ports.clock.seconds(), lastBeat: ports.clock.now(), trouble });
  };
  try {
    ended(troubleOf(ports, doWhatIsDue(ports, record)));
  } catch (thrown) {
    ended(thrown instanceof Error ? thrown.message : String(thrown));
    throw thrown;
  }
}

/** Writes everything that has to be told to the outbox, and sends what can be sent. Returns the mails left over. */
function doWhatIsDue(ports: Ports, { account }: AutomationRecord): number {
  const { store, clock } = ports;
  const until = clock.seconds() + WORKING_SECONDS;
  const unfinished = jobUnderWay(ports) === null ? null : carryOn(ports, continueClose(ports), until);
  const survey = surveyBook(loadBook(ports.tables));
  const { settings, language } = survey.book;
  const words = mailWords(language);
  const to = settings.notify.length > 0 ? settings.notify : [account];
  const tell = (mail: Omit<Mail, 'to'>): void => enqueue({ store }, { to, ...mail });
  if (unfinished !== null) tellOfClose(unfinished, words, tell);
  const closed = unfinished === null ? closeWhatIsDue(ports, survey, until, tell) : null;
  if (closed !== null) tellOfClose(closed, words, tell);
  const current = closed === null ? survey : surveyBook(loadBook(ports.tables));
  if (current.ledger.rows.some((row) => row.status === 'closed' && !isFiled(row)) && clock.seconds() < until) {
    const { reports, failures } = deliverReports(ports, { limit: REPORTS_A_BEAT }, until);
    if (reports.length > 0) tell(words.delivered(reports, failures));
  }
  tellOfBalances(ports, current, tell);
  return sendWaiting(ports);
}

/** Goes on with a close until it is over, or the time is. */
function carryOn(ports: Ports, begun: CloseProgress, until: number): CloseProgress {
  let progress = begun;
  while ((progress.state === 'closing' || progress.state === 'reports') && ports.clock.seconds() < until)
    progress = continueClose(ports);
  return progress;
}

function tellOfClose(
  progress: CloseProgress,
  words: ReturnType<typeof mailWords>,
  tell: (mail: Omit<Mail, 'to'>) => void,
): void {
  if (progress.closed.length > 0 && (progress.state === 'done' || progress.state === 'queued'))
    tell(words.closed(progress));
}

/**
 * Closes the month before, once its day and hour have come, as the settings say. What stands in the way is told once a
 * day. Null where nothing was closed.
 */
function closeWhatIsDue(
  ports: Ports,
  survey: Survey,
  until: number,
  tell: (mail: Omit<Mail, 'to'>) => void,
): CloseProgress | null {
  const { settings, language, broken } = survey.book;
  const now = ports.clock.now();
  if (settings.autoClose === 'off' || !isDue(settings, now) || broken) return null;
  const through = monthBefore(now);
  const rehearsal = rehearse(survey, through);
  const errors = rehearsal.issues.filter(isError);
  const today = now.slice(0, 10);
  if (errors.length > 0 && ports.store.read(ERRORS_TOLD) !== today) {
    tell(mailWords(language).errors(through, issuesJson(errors, language)));
    ports.store.write(ERRORS_TOLD, today);
  }
  const onlyClean = settings.autoClose === 'cleanClients';
  if (rehearsal.closed.length === 0 || (errors.length > 0 && !onlyClean)) return null;
  return carryOn(ports, startClose(ports, { through, onlyClean }), until);
}

/** Payments asked for, once a month, and clients whose hours are running out, once each. */
function tellOfBalances(ports: Ports, survey: Survey, tell: (mail: Omit<Mail, 'to'>) => void): void {
  const { settings, language, broken } = survey.book;
  if (broken) return;
  const words = mailWords(language);
  const balances = clientBalances(survey);
  const period = ports.clock.now().slice(0, 7);
  if (ports.store.read(ASKED) !== period) {
    const asked = askedLines(balances);
    if (asked.length > 0) tell(words.asked(period, asked));
    ports.store.write(ASKED, period);
  }
  const alerts = alertsOf(ports.store, balances, settings.alertPercent);
  if (alerts.lines.length > 0) tell(words.alerts(alerts.lines));
  alerts.note();
}

function troubleOf({ people }: Ports, mailsLeft: number): string {
  return mailsLeft === 0 ? '' : mailWords(people.language()).mailsWait(mailsLeft);
}
