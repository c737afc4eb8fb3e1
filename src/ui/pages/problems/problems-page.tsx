import { frameWords } from '../../../words/pages/frame';
import { problemsWords } from '../../../words/pages/problems';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { InSight } from '../../parts/in-sight';
import { Notice } from '../../parts/notice';
import { Spinner } from '../../parts/spinner';
import { ProblemList } from './problem-list';
import { useProblems } from './use-problems';

/** Every problem of the book with its cell, and with its cure where one is safe. */
export function ProblemsPage() {
  const { welcome } = usePage();
  const words = useWords(problemsWords);
  const { forManagers } = useWords(frameWords);
  const { work, title, problems, refusal, check, mend } = useProblems();

  return (
    <Frame
      title={title}
      actions={
        <>
          <Button kind="primary" label={words.checkAgain} work={work} name="check" onPress={check} />
          {welcome.isManager ? null : <p class="fix">{forManagers}</p>}
        </>
      }
    >
      <ErrorPanel work={work} language={welcome.language} />
      {refusal === '' ? null : (
        <InSight role="alert">
          <Notice kind="warning">
            <p>
              <b>{words.notMended}</b> {refusal}
            </p>
          </Notice>
        </InSight>
      )}
      {problems === null && work.running !== null ? <Spinner text={words.checking} /> : null}
      {problems?.length === 0 ? (
        <EmptyState kind="done" title={words.inOrder}>
          <p>{words.inOrderHint}</p>
        </EmptyState>
      ) : null}
      {problems === null || problems.length === 0 ? null : (
        <ProblemList work={work} problems={problems} onMend={mend} />
      )}
    </Frame>
  );
}
