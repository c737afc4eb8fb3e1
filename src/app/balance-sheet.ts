import { balanceNow, type Balance } from '../ledger/balance';
import { lastDay } from '../ledger/period';
import type { Period } from '../ledger/period';
import { isError, type Issue } from '../workbook/issue';
import { ledgerRows, openPeriodOf, postedIn } from './rehearsal';
import { refusalIssue } from './refusal-issues';
import type { ClientCase, Survey } from './survey';

/** A client's figures now, or what stands in their way (L25). */
export interface ClientBalance {
  readonly case: ClientCase;
  readonly balance: Balance | null;
  readonly issues: readonly Issue[];
}

/** Every client's figures of a trial close of its open period; a client whose trial meets an error has none. */
export function clientBalances(survey: Survey): readonly ClientBalance[] {
  return survey.cases.map((one) => balanceOf(survey, one));
}

function balanceOf(survey: Survey, one: ClientCase): ClientBalance {
  const open = openPeriodOf(one);
  const own = survey.issues.filter((issue) => issue.client === one.client.name && isWithinOpen(issue, open));
  const issues = [...survey.ofEveryone, ...own];
  if (issues.some(isError)) return { case: one, balance: null, issues };
  const { payments, entries } = open === null ? { payments: [], entries: [] } : postedIn(one, lastDay(open));
  const step = survey.book.settings.feeStepMinutes;
  const balanced = balanceNow(one.account, one.agreement, open, ledgerRows(payments, entries), step);
  if (balanced.ok) return { case: one, balance: balanced.balance, issues };
  const refused = balanced.refusals.map((refusal) => refusalIssue(survey.book, one, payments, refusal));
  return { case: one, balance: null, issues: [...issues, ...refused] };
}

function isWithinOpen({ date }: Issue, open: Period | null): boolean {
  return date === null || (open !== null && date <= lastDay(open));
}
