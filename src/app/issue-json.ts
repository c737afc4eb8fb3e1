import { issueText } from '../words/issues';
import type { Language } from '../words/language';
import type { Issue } from '../workbook/issue';

/** An issue as commands and pages show it. */
export interface IssueJson {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

export function issueJson({ severity, code, sheet, cell, facts }: Issue, language: Language): IssueJson {
  return { severity, code, sheet, cell, ...issueText(code, facts, language) };
}

/** Issues in words, errors before warnings, each but once. */
export function issuesJson(issues: readonly Issue[], language: Language): readonly IssueJson[] {
  return inOrder(issues).map((one) => issueJson(one, language));
}

/** Errors before warnings, each but once. */
export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const unique = new Map(issues.map((one) => [JSON.stringify([one.code, one.sheet, one.cell, one.facts]), one]));
  const rank = (one: Issue) => (one.severity === 'error' ? 0 : 1);
  return [...unique.values()].sort((a, b) => rank(a) - rank(b));
}
