import { balanceNow, type Balance } from '../ledger/balance';
import { demandNow, type Demand } from '../ledger/demand';
import type { Refusal } from '../ledger/refusal';
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

/** What a client is asked for now, or what stands in the way. */
export interface ClientDemand {
  readonly case: ClientCase;
  readonly demand: Demand | null;
  readonly issues: readonly Issue[];
}

/** What every client is asked for now, item by item, of the same trial closes. */
export function clientDemands(survey: Survey): readonly ClientDemand[] {
  return survey.cases.map((one) => {
    const { figures, issues } = figuresOf(survey, one, demandNow);
    return { case: one, demand: figures?.demand ?? null, issues };
  });
}

function balanceOf(survey: Survey, one: ClientCase): ClientBalance {
  const { figures, issues } = figuresOf(survey, one, balanceNow);
  return { case: one, balance: figures?.balance ?? null, issues };
}

/** Figures of a trial close; null, with the issues, where it meets an error. */
function figuresOf<Figures extends { readonly ok: true }>(
  survey: Survey,
  one: ClientCase,
  now: (
    ...given: Parameters<typeof balanceNow>
  ) => Figures | { readonly ok: false; readonly refusals: readonly Refusal[] },
): { readonly figures: Figures | null; readonly issues: readonly Issue[] } {
  const open = openPeriodOf(one);
  const own = survey.issues.filter((issue) => issue.client === one.client.name && isWithinOpen(issue, open));
  const issues = [...survey.ofEveryone, ...own];
  if (issues.some(isError)) return { figures: null, issues };
  const { payments, entries } = open === null ? { payments: [], entries: [] } : postedIn(one, lastDay(open));
  const step = survey.book.settings.feeStepMinutes;
  const figures = now(one.account, one.agreement, open, ledgerRows(payments, entries), step);
  if (figures.ok) return { figures, issues };
  const refused = figures.refusals.map((refusal) => refusalIssue(survey.book, one, payments, refusal));
  return { figures: null, issues: [...issues, ...refused] };
}

function isWithinOpen({ date }: Issue, open: Period | null): boolean {
  return date === null || (open !== null && date <= lastDay(open));
}
