import { useId } from 'preact/hooks';
import type { Mend } from '../../../app/functions';
import { problemsWords, type ProblemsWords } from '../../../words/pages/problems';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Work } from '../../work';

/** A cure, and what it does. */
export function MendButton({
  work,
  mend,
  place,
  onMend,
}: {
  readonly work: Work;
  readonly mend: Mend;
  readonly place: string;
  readonly onMend: (mend: Mend, name: string) => void;
}) {
  const { label, does } = mendText(useWords(problemsWords), mend);
  const id = useId();
  const name = `${mend.kind} ${place}`;
  return (
    <>
      <p class="fix" id={id}>
        {does}
      </p>
      <Button label={label} work={work} name={name} describedBy={id} onPress={() => onMend(mend, name)} />
    </>
  );
}

function mendText(words: ProblemsWords, mend: Mend): { readonly label: string; readonly does: string } {
  return mend.kind === 'rename' ? words.rename(mend.from, mend.to) : words[mend.kind];
}
