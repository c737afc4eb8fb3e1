import { useEffect, useState } from 'preact/hooks';
import type { Mend, Problem } from '../../../app/functions';
import { frameWords } from '../../../words/pages/frame';
import { problemsWords } from '../../../words/pages/problems';
import { menuWords } from '../../../words/menu';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';

interface Problems {
  readonly work: Work;
  readonly title: string;
  /** Null until the book was checked. */
  readonly problems: readonly Problem[] | null;
  /** Why the last cure was not carried out; `''` where it was. */
  readonly refusal: string;
  readonly check: () => void;
  readonly mend: (mend: Mend, name: string) => void;
}

/** What is wrong with the book, and the curing of it, after which it is checked again. */
export function useProblems(): Problems {
  const { welcome, call, announce } = usePage();
  const words = useWords(problemsWords);
  const counts = useWords(frameWords);
  const work = useWork();
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const [refusal, setRefusal] = useState('');

  const titleOf = (found: readonly Problem[]) => {
    if (found.length === 0) return words.inOrder;
    const errors = found.filter(({ severity }) => severity === 'error').length;
    const warnings = found.length - errors;
    return words.found(errors === 0 ? '' : counts.errors(errors), warnings === 0 ? '' : counts.warnings(warnings));
  };
  const find = async () => {
    const { problems: found } = await call('findProblems', {});
    setProblems(found);
    announce(titleOf(found));
  };
  const check = () => {
    setRefusal('');
    work.run('check', find);
  };
  const mend = (cure: Mend, name: string) => {
    setRefusal('');
    work.run(name, async () => {
      const { refusal: why } = await call('mendBook', { mend: cure });
      setRefusal(why);
      await find();
    });
  };
  useEffect(check, []);

  const title = problems === null ? menuWords(welcome.language).pages.problems : titleOf(problems);
  return { work, title, problems, refusal, check, mend };
}
