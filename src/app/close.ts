import type { Period, PlainDate } from '../ledger/period';
import { lastDay } from '../ledger/period';
import { issueText } from '../words/issues';
import { issue, isError, type Issue } from '../workbook/issue';
import { commitClose } from './commit';
import { deriveAll } from './derive';
import { withIds } from './give-ids';
import { issuesJson, type IssueJson } from './issue-json';
import { loadBook } from './load';
import { whileLocked } from './locked';
import { dayOf, monthBefore } from './month';
import type { Ports } from './ports';
import { prepareForClose } from './prepare-book';
import { rehearse, type Rehearsal } from './rehearsal';
import { statementJson, type StatementJson } from './statement-json';
import { revisionOf } from './revision';
import { surveyBook, type Survey } from './survey';

export interface CloseRequest {
  /** The last period to close; left out: the month before today. */
  readonly through?: Period;
  /** Close the clients without errors although others have some. */
  readonly onlyClean?: boolean;
  readonly dryRun?: boolean;
}

export interface CloseResult {
  readonly through: Period;
  readonly closed: readonly StatementJson[];
  readonly skipped: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  readonly issues: readonly IssueJson[];
  readonly reports: readonly never[];
}

/** A close, and how much of it is left. */
export interface PartialClose {
  readonly result: CloseResult;
  /** Clients without errors that are still to close. */
  readonly clientsLeft: number;
}

/**
 * Closes all open periods up to one, client by client (L4, L5, L16–L18). With an error in anything that these closes
 * would read or post nothing is closed, unless only the clients without errors are asked for. What an earlier close
 * that was cut off has left undone is finished first and last (L28); closing what is closed changes nothing (L23).
 */
export function closeMonth(ports: Ports, request: CloseRequest): CloseResult {
  const now = ports.clock.now();
  const through = request.through ?? monthBefore(now);
  const onlyClean = request.onlyClean === true;
  if (request.dryRun !== true) return closeClients(ports, { through, onlyClean }, Infinity).result;
  const survey = surveyBook(loadBook(ports.tables));
  return resultOf(survey, rehearse(survey, through), through, dayOf(now), onlyClean);
}

/** `closeMonth`, of so many clients at most: the others stay as they were. */
export function closeClients(
  ports: Ports,
  { through, onlyClean }: Required<Omit<CloseRequest, 'dryRun'>>,
  mostClients: number,
): PartialClose {
  const today = dayOf(ports.clock.now());
  return whileLocked(ports.lock, () => {
    const survey = surveyBook(loadBook(ports.tables));
    const first = rehearse(survey, through);
    const ended = (at: Survey, rehearsal: Rehearsal, clientsLeft = 0): PartialClose => ({
      result: resultOf(at, rehearsal, through, today, onlyClean),
      clientsLeft,
    });
    if (isBlocked(survey, first, onlyClean)) return ended(survey, first);
    if (first.closed.length === 0) {
      if (survey.book.ledger.length > 0) deriveAll(ports);
      return ended(survey, first);
    }
    const snapshot = readySurvey(ports, survey, first);
    const whole = rehearse(snapshot, through);
    const { rehearsal, clientsLeft } = ofFirst(whole, mostClients);
    if (!isBlocked(snapshot, rehearsal, onlyClean)) {
      commitClose(ports, snapshot, rehearsal.closed);
      deriveAll(ports);
    }
    return ended(snapshot, rehearsal, clientsLeft);
  });
}

/** The rehearsal with the closes of the first so many clients alone. */
function ofFirst(
  rehearsal: Rehearsal,
  mostClients: number,
): { readonly rehearsal: Rehearsal; readonly clientsLeft: number } {
  const clients = [...new Set(rehearsal.closed.map((now) => now.case.client.name))];
  const taken = new Set(clients.slice(0, mostClients));
  const closed = rehearsal.closed.filter((now) => taken.has(now.case.client.name));
  return { rehearsal: { ...rehearsal, closed }, clientsLeft: clients.length - taken.size };
}

/** Errors stop everything; asked for clean clients only, just those that leave no client to trust. */
export function isBlocked({ book, ofEveryone }: Survey, rehearsal: Rehearsal, onlyClean: boolean): boolean {
  const stops = (one: Issue) => isError(one) && (!onlyClean || ofEveryone.includes(one));
  return book.broken || rehearsal.issues.some(stops);
}

/**
 * Makes the book ready to be closed, and reads it again: the sheets and columns that are missing, a torn ledger row
 * cut, an ID in every row that will be posted. Only what is read then is closed, whatever people typed meanwhile.
 */
function readySurvey(ports: Ports, survey: Survey, rehearsal: Rehearsal): Survey {
  const { tables } = ports;
  const { tornRow } = survey.ledger;
  if (tornRow !== null && survey.book.tables.ledger !== null)
    tables.deleteRows(survey.book.tables.ledger.sheet, tornRow, 1);
  const prepared = prepareForClose(ports, survey.book);
  const fresh = prepared || tornRow !== null ? surveyBook(loadBook(tables)) : survey;
  return withIds(ports, fresh, lastDay(latest(rehearsal)));
}

function latest(rehearsal: Rehearsal): Period {
  return rehearsal.closed.map((now) => now.closed.statement.period).reduce((a, b) => (a > b ? a : b));
}

function resultOf(
  survey: Survey,
  rehearsal: Rehearsal,
  through: Period,
  today: PlainDate,
  onlyClean: boolean,
): CloseResult {
  const { language } = survey.book;
  const blocked = isBlocked(survey, rehearsal, onlyClean);
  const early = lastDay(through) >= today && rehearsal.closed.length > 0 ? [monthNotOver(through)] : [];
  return {
    through,
    closed: blocked
      ? []
      : rehearsal.closed.map((now) => {
          const { statement } = now.closed;
          const { name } = now.case.client;
          return statementJson(name, revisionOf(survey.ledger.rows, name, statement.period), statement);
        }),
    skipped: rehearsal.heldBack.map(({ client, period, issue: held }) => ({
      client,
      period,
      reason: issueText(held.code, held.facts, language).message,
    })),
    issues: issuesJson([...rehearsal.issues, ...early], language),
    reports: [],
  };
}

function monthNotOver(period: Period): Issue {
  return issue('month-not-over', { period }, { sheet: '', cell: '', client: null, date: null });
}
