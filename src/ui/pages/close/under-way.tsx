import type { CloseProgress } from '../../../app/functions';
import { closeWords, type CloseWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';

/** How far a close has come. */
export function UnderWay({
  work,
  through,
  progress,
  isFound,
}: {
  readonly work: Work;
  readonly through: string;
  readonly progress: CloseProgress | null;
  readonly isFound: boolean;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const text = progressText(words, progress);
  return (
    <Frame title={words.underWay(progress?.through ?? through)}>
      {isFound ? <Notice kind="note">{words.found}</Notice> : null}
      {work.running === null ? null : <Spinner text={text} />}
      <ProgressBar label={text} done={progress?.done ?? 0} total={progress?.total ?? 0} />
      <ErrorPanel work={work} language={welcome.language} retryLabel={words.carryOn} />
      <p class="fix">{words.mayLeave}</p>
    </Frame>
  );
}

function progressText(words: CloseWords, progress: CloseProgress | null): string {
  if (progress === null) return words.starting;
  const { state, done, total } = progress;
  if (state === 'busy') return words.busy;
  return state === 'closing' ? words.closingStep(done, total) : words.reportStep(done, total);
}
