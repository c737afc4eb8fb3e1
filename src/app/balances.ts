import type { Balance } from '../ledger/balance';
import { isError } from '../workbook/issue';
import { clientBalances, type ClientBalance } from './balance-sheet';
import { deriveAll } from './derive';
import { issuesJson, type IssueJson } from './issue-json';
import { loadBook } from './load';
import { whileLocked } from './locked';
import type { Ports } from './ports';
import { prepareForClose } from './prepare-book';
import { surveyBook } from './survey';

export interface BalanceJson extends Balance {
  readonly client: string;
  readonly currency: string;
}

export interface BalancesResult {
  readonly clients: readonly BalanceJson[];
  readonly issues: readonly IssueJson[];
}

/**
 * What each client has available, owes and is asked for now (L25), with forecast and advice; a client whose trial
 * close meets an error has no figures, only the issue. The Balances sheet is written anew.
 */
export function readBalances(ports: Ports): BalancesResult {
  return whileLocked(ports.lock, () => {
    const first = surveyBook(loadBook(ports.tables));
    if (!first.book.broken) prepareForClose(ports, first.book);
    const survey = first.book.broken ? first : deriveAll(ports);
    const balances = survey.book.broken ? [] : clientBalances(survey);
    const held = survey.issues.filter((one) => isError(one) && one.date === null);
    const issues = [...survey.book.issues, ...held, ...balances.flatMap((one) => one.issues)];
    return { clients: balances.flatMap(balanceJson), issues: issuesJson(issues, survey.book.language) };
  });
}

function balanceJson({ case: one, balance }: ClientBalance): BalanceJson[] {
  return balance === null ? [] : [{ client: one.client.name, currency: one.client.currency.code, ...balance }];
}
