import type { Functions } from '../../../app/functions';
import { reopenWords } from '../../../words/pages/reopen';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { ReasonList } from '../../parts/reason-list';
import type { Work } from '../../work';

/** What was reopened, what was not, and what to do next. */
export function Reopened({
  work,
  period,
  result,
  onAgain,
}: {
  readonly work: Work;
  readonly period: string;
  readonly result: Functions['reopenMonth']['answer'];
  readonly onAgain: () => void;
}) {
  const { welcome } = usePage();
  const words = useWords(reopenWords);
  const { reopened, skipped, issues } = result;
  return (
    <Frame
      title={reopened.length === 0 ? words.nothingDone : words.done(reopened.length, period)}
      actions={<Button label={words.another} work={work} name="read" onPress={onAgain} />}
    >
      <ErrorPanel work={work} language={welcome.language} />
      {reopened.length === 0 ? null : (
        <Notice kind="done">
          <ul class="list">
            {reopened.map(({ client, revision }) => (
              <li key={client}>{words.nextRevision(client, revision + 1)}</li>
            ))}
          </ul>
          <p>{words.next}</p>
        </Notice>
      )}
      <ReasonList title={words.skipped} rows={skipped} />
      {issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={issues} />
        </>
      )}
    </Frame>
  );
}
