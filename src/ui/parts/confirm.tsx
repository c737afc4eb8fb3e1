import type { ComponentChildren } from 'preact';
import { frameWords } from '../../words/pages/frame';
import { usePage, useWords } from '../page';
import type { Work } from '../work';
import { Button } from './button';
import { ErrorPanel } from './error-panel';
import { Frame } from './frame';

/** A step of its own before what cannot simply be undone. */
export function Confirm({
  question,
  label,
  kind,
  work,
  name,
  onYes,
  onBack,
  children,
}: {
  readonly question: string;
  readonly label: string;
  readonly kind: 'primary' | 'danger';
  readonly work: Work;
  readonly name: string;
  readonly onYes: () => void;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}) {
  const { welcome } = usePage();
  const words = useWords(frameWords);
  return (
    <Frame
      title={question}
      actions={
        <>
          <Button kind={kind} label={label} work={work} name={name} onPress={onYes} />
          <Button label={words.back} work={work} onPress={onBack} />
        </>
      }
    >
      {children}
      <ErrorPanel work={work} language={welcome.language} />
    </Frame>
  );
}
