import { periodOfDate } from '../ledger/period';
import type { Book } from '../workbook/book';
import { isError, type Issue } from '../workbook/issue';
import { clientBalances } from './balance-sheet';
import { documentIssues } from './history-check';
import { issuesJson, type IssueJson } from './issue-json';
import { loadWholeBook } from './load';
import type { Ports } from './ports';
import { dayOf } from './month';
import { rehearse } from './rehearsal';
import { surveyBook } from './survey';

export interface CheckResult {
  readonly ok: boolean;
  readonly issues: readonly IssueJson[];
}

/**
 * Every error and warning in the book: what cannot be read, what closing every open month up to this one would refuse,
 * and seals and posted rows against the ledger (L29, L30). Writes nothing.
 */
export function checkBook(ports: Ports): CheckResult {
  const { book, issues } = checkedBook(ports);
  return { ok: !issues.some(isError), issues: issuesJson(issues, book.language) };
}

/** The book and every issue in it, an issue that two checks meet named by both. */
export function checkedBook(ports: Pick<Ports, 'tables' | 'clock'>): {
  readonly book: Book;
  readonly issues: readonly Issue[];
} {
  const survey = surveyBook(loadWholeBook(ports.tables));
  const { book } = survey;
  const thisMonth = periodOfDate(dayOf(ports.clock.now()));
  const trials = clientBalances(survey).flatMap(({ issues }) => issues);
  const plan = book.broken ? [] : book.workPlan.flatMap((row) => row.issues);
  const issues = [
    ...survey.issues,
    ...plan,
    ...trials,
    ...rehearse(survey, thisMonth).issues,
    ...documentIssues(book, survey.ledger.rows),
  ];
  return { book, issues };
}
