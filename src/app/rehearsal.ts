import type { Closed } from '../ledger/close';
import { closePeriod, type Postings as LedgerPostings } from '../ledger/close';
import { nextPeriod } from '../ledger/next-period';
import { lastDay, type Period, type PlainDate } from '../ledger/period';
import { LONGEST_STATE, stateText } from '../ledger/state-text';
import { isError, type Issue } from '../workbook/issue';
import type { EntryRecord, PaymentRecord } from '../workbook/records';
import type { NewRow } from './postings';
import { refusalIssue } from './refusal-issues';
import { inRow, type ClientCase, type Survey } from './survey';

/** A row that a close posts, its value read. */
export interface PostedNow<T> {
  readonly row: NewRow<T>;
  /** The row's ID; before it has one, a name that lasts for this run. */
  readonly id: string;
  readonly value: T;
}

/** One period of one client, closed but not yet written. */
export interface ClosedNow {
  readonly case: ClientCase;
  readonly closed: Closed;
  readonly payments: readonly PostedNow<PaymentRecord>[];
  readonly entries: readonly PostedNow<EntryRecord>[];
}

/** A client that stays open, from which period on, and why. */
export interface HeldBack {
  readonly client: string;
  readonly period: Period;
  readonly issue: Issue;
}

export interface Rehearsal {
  readonly closed: readonly ClosedNow[];
  readonly heldBack: readonly HeldBack[];
  /** All that concerns what would be closed: errors and warnings. */
  readonly issues: readonly Issue[];
}

/**
 * Closes every open period of every client up to `through`, in memory (L5, L23). A client with an error in anything
 * that its closes would read or post stays open whole; the others close.
 */
export function rehearse(survey: Survey, through: Period): Rehearsal {
  const closed: ClosedNow[] = [];
  const heldBack: HeldBack[] = [];
  const concerned: Issue[] = [];
  const issuesOf = inScope(survey, through);
  for (const one of survey.cases) {
    const first = openPeriodOf(one);
    if (first === null || first > through) continue;
    const issues = issuesOf(one.client.name);
    const known = issues.find(isError);
    const closing = known === undefined ? closeThrough(survey, one, through) : { ok: false as const, issues: [] };
    concerned.push(...issues, ...(closing.ok ? [] : closing.issues));
    if (closing.ok) closed.push(...closing.closed);
    else pushHeld(heldBack, one, first, known ?? closing.issues[0]);
  }
  for (const client of unreadable(survey)) {
    const issues = issuesOf(client);
    concerned.push(...issues.filter((one) => !concerned.includes(one)));
    const error = issues.find(isError);
    const isHeld = heldBack.some((held) => held.client === client);
    if (error !== undefined && !isHeld) heldBack.push({ client, period: through, issue: error });
  }
  const nothing = closed.length === 0 && heldBack.length === 0 && !survey.ledger.issues.some(isError);
  const issues = nothing && !survey.book.broken ? [] : [...survey.ofEveryone, ...issuesOf(null), ...concerned];
  return { closed, heldBack, issues };
}

/** Clients whose own row has an error. */
function unreadable({ book }: Survey): readonly string[] {
  return book.clients.flatMap(({ client, value }) => (value === null && client !== null ? [client] : []));
}

function pushHeld(heldBack: HeldBack[], one: ClientCase, period: Period, error: Issue | undefined): void {
  if (error !== undefined) heldBack.push({ client: one.client.name, period, issue: error });
}

/** The issues of each client (null: of nobody in particular) that the closes up to a period would meet. */
function inScope(survey: Survey, through: Period): (client: string | null) => readonly Issue[] {
  const last = lastDay(through);
  const byClient = new Map<string | null, Issue[]>();
  for (const one of survey.issues) {
    if (one.date !== null && one.date > last) continue;
    const group = byClient.get(one.client);
    if (group === undefined) byClient.set(one.client, [one]);
    else group.push(one);
  }
  return (client) => byClient.get(client) ?? [];
}

/** The period that the client's next close is of (L5), or null where none is open. */
export function openPeriodOf(one: ClientCase): Period | null {
  const dates = [...one.payments, ...one.entries].map((row) => row.reading.date).filter((date) => date !== null);
  return nextPeriod(one.account, one.agreement, dates);
}

type ClosedThrough =
  | { readonly ok: true; readonly closed: readonly ClosedNow[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function closeThrough(survey: Survey, whole: ClientCase, through: Period): ClosedThrough {
  const closed: ClosedNow[] = [];
  let one = whole;
  for (let period = openPeriodOf(one); period !== null && period <= through; period = openPeriodOf(one)) {
    const { payments, entries } = postedIn(one, lastDay(period));
    const step = closePeriod(
      one.account,
      one.agreement,
      period,
      ledgerRows(payments, entries),
      survey.book.settings.feeStepMinutes,
    );
    if (!step.ok)
      return { ok: false, issues: step.refusals.map((refusal) => refusalIssue(survey.book, one, payments, refusal)) };
    closed.push({ case: one, closed: step.closed, payments, entries });
    if (stateText(step.closed.account).length > LONGEST_STATE)
      return { ok: false, issues: [stateTooLong(survey, one)] };
    one = { ...one, account: step.closed.account, ...restAfter(one, lastDay(period)) };
  }
  return { ok: true, closed };
}

function stateTooLong(survey: Survey, { client }: ClientCase): Issue {
  const where = { row: client.row, client: client.name, date: null };
  return inRow(survey.book.tables.clients, 'client', where, 'state-too-long', { client: client.name });
}

/** The client's rows that a close through a day posts (L4). Rows with errors never come here: they hold it back. */
export function postedIn(
  one: ClientCase,
  last: PlainDate,
): { readonly payments: readonly PostedNow<PaymentRecord>[]; readonly entries: readonly PostedNow<EntryRecord>[] } {
  return { payments: posted(one.payments, last), entries: posted(one.entries, last) };
}

function posted<T extends { readonly row: number }>(
  rows: readonly NewRow<T>[],
  last: PlainDate,
): readonly PostedNow<T>[] {
  return rows.flatMap((row) => {
    const { value, date } = row.reading;
    if (value === null || date === null || date > last) return [];
    return [{ row, value, id: row.id === '' ? `row-${row.reading.row}` : row.id }];
  });
}

function restAfter(one: ClientCase, last: PlainDate): Pick<ClientCase, 'payments' | 'entries'> {
  const isLater = (row: NewRow<unknown>) => row.reading.date === null || row.reading.date > last;
  return { payments: one.payments.filter(isLater), entries: one.entries.filter(isLater) };
}

/** Rows as the ledger takes them. */
export function ledgerRows(
  payments: readonly PostedNow<PaymentRecord>[],
  entries: readonly PostedNow<EntryRecord>[],
): LedgerPostings {
  return {
    payments: payments.map(({ id, value }) => ({ id, ...value })),
    work: entries.map(({ value }) => value),
  };
}
