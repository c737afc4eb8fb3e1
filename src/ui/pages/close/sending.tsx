import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { ProgressBar } from '../../parts/progress-bar';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';

/** How far the sending has come. */
export function Sending({ work, done, total }: { readonly work: Work; readonly done: number; readonly total: number }) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const text = words.send.step(done, total);
  return (
    <Frame title={words.send.sending}>
      {work.running === null ? null : <Spinner text={text} />}
      <ProgressBar label={text} done={done} total={total} />
      <ErrorPanel work={work} language={welcome.language} retryLabel={words.carryOn} />
    </Frame>
  );
}
