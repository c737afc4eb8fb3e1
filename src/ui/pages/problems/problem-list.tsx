import { useState } from 'preact/hooks';
import type { Mend, Problem } from '../../../app/functions';
import { frameWords } from '../../../words/pages/frame';
import { problemsWords } from '../../../words/pages/problems';
import { usePage, useWords } from '../../page';
import { IssueList } from '../../parts/issue-list';
import type { Work } from '../../work';
import { MendButton } from './mend-button';

type Shown = 'all' | Problem['severity'];

/** Problems, all or of one kind. */
export function ProblemList({
  work,
  problems,
  onMend,
}: {
  readonly work: Work;
  readonly problems: readonly Problem[];
  readonly onMend: (mend: Mend, name: string) => void;
}) {
  const { welcome } = usePage();
  const words = useWords(problemsWords);
  const counts = useWords(frameWords);
  const [shown, show] = useState<Shown>('all');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const ways: readonly (readonly [Shown, string])[] = [
    ['all', words.all(problems.length)],
    ['error', counts.errors(errors)],
    ['warning', counts.warnings(warnings)],
  ];
  const listed = problems.filter(({ severity }) => shown === 'all' || severity === shown);
  return (
    <>
      {errors === 0 || warnings === 0 ? null : (
        <div class="ways" role="group" aria-label={words.show}>
          {ways.map(([way, label]) => (
            <button key={way} type="button" class="way" aria-pressed={shown === way} onClick={() => show(way)}>
              {label}
            </button>
          ))}
        </div>
      )}
      {listed.length === 0 ? <p>{words.none}</p> : null}
      <IssueList
        issues={listed}
        heading="h2"
        more={(problem) =>
          problem.mend === null || !welcome.isManager ? null : (
            <MendButton work={work} mend={problem.mend} place={`${problem.sheet} ${problem.cell}`} onMend={onMend} />
          )
        }
      />
    </>
  );
}
