import type { ComponentChildren } from 'preact';
import type { IssueJson } from '../../app/issue-json';
import { frameWords } from '../../words/pages/frame';
import { useWords } from '../page';
import { CellLink } from './cell-link';
import { Severity } from './severity';

/** Problems sheet by sheet, each with its cell, and what `more` adds to it. */
export function IssueList<Shown extends IssueJson>({
  issues,
  more,
}: {
  readonly issues: readonly Shown[];
  readonly more?: (issue: Shown) => ComponentChildren;
}) {
  const words = useWords(frameWords);
  const sheets = [...new Set(issues.map(({ sheet }) => sheet))];
  return (
    <>
      {sheets.map((sheet) => (
        <section key={sheet} class="issues">
          <h3>{sheet === '' ? words.wholeBook : sheet}</h3>
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
