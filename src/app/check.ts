import { periodOfDate } from '../ledger/period';
import { isError } from '../workbook/issue';
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
  const survey = surveyBook(loadWholeBook(ports.tables));
  const thisMonth = periodOfDate(dayOf(ports.clock.now()));
  const trials = clientBalances(survey).flatMap(({ issues }) => issues);
  const plan = survey.book.broken ? [] : survey.book.workPlan.flatMap((row) => row.issues);
  const issues = [
    ...survey.issues,
    ...plan,
    ...trials,
    ...rehearse(survey, thisMonth).issues,
    ...documentIssues(survey.book, survey.ledger.rows),
  ];
  return { ok: !issues.some(isError), issues: issuesJson(issues, survey.book.language) };
}
