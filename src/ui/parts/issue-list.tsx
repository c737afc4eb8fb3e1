import type { ComponentChildren } from 'preact';
import type { IssueJson } from '../../app/issue-json';
import { frameWords } from '../../words/pages/frame';
import { useWords } from '../page';
import { CellLink } from './cell-link';
import { Severity } from './severity';

/** Problems sheet by sheet, each with its cell, and what `more` adds to it. */
export function IssueList<Shown extends IssueJson>({
  issues,
  heading: Heading = 'h3',
  more,
}: {
  readonly issues: readonly Shown[];
  /** Of the sheets: one level below what they stand under. */
  readonly heading?: 'h2' | 'h3';
  readonly more?: (issue: Shown) => ComponentChildren;
}) {
  const words = useWords(frameWords);
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <section key={sheet} class="issues">
          <Heading>{sheet === '' ? words.wholeBook : sheet}</Heading>
          <ul>
            {issues
              .filter((issue) => issue.sheet === sheet)
              .map((issue) => (
                <li key={`${issue.code} ${issue.cell} ${issue.message}`}>
                  <div class="place">
                    <Severity severity={issue.severity} />
                    {sheet === '' ? null : <CellLink sheet={sheet} cell={issue.cell} />}
                  </div>
                  <p>{issue.message}</p>
                  <p class="fix">{issue.fix}</p>
                  {more?.(issue)}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
