import { periodOfDate } from '../ledger/period';
import { isError, type Issue, issue } from '../workbook/issue';
import { historyDigest, digestInState } from './statement-rows';
import { clientBalances } from './balance-sheet';
import { issuesJson, type IssueJson } from './issue-json';
import { loadWholeBook } from './load';
import type { Ports } from './ports';
import { dayOf } from './month';
import { rehearse } from './rehearsal';
import { statementKey } from './journal-lines';
import { surveyBook, type Survey } from './survey';
import { cellName } from '../workbook/table';

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
    ...historyIssues(survey),
  ];
  return { ok: !issues.some(isError), issues: issuesJson(issues, survey.book.language) };
}

/** Statements whose History rows are not those that their seal covers. */
function historyIssues({ book, ledger }: Survey): Issue[] {
  const rowsOf = new Map<string, (typeof book.history)[number][]>();
  for (const row of book.history) {
    const key = statementKey(row);
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
  }
  const table = book.tables.history;
  return ledger.rows
    .filter((row) => historyDigest(rowsOf.get(statementKey(row)) ?? []) !== digestInState(row.state))
    .map((row) => {
      const first = rowsOf.get(statementKey(row))?.[0]?.row;
      const cell = first === undefined ? '' : cellName(1, first);
      const facts = { client: row.client, period: row.period };
      return issue('history-row-changed', facts, { sheet: table?.sheet ?? '', cell, client: row.client, date: null });
    });
}
