import { frameWords } from '../../../words/pages/frame';
import { reopenWords } from '../../../words/pages/reopen';
import { usePage, useWords } from '../../page';
import { EmptyState } from '../../parts/empty-state';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Spinner } from '../../parts/spinner';
import { ConfirmReopen } from './confirm-reopen';
import { ReopenForm } from './reopen-form';
import { Reopened } from './reopened';
import { useReopening } from './use-reopening';

/** Takes a closed month back: what, for whom and why; what it means; what came of it. */
export function ReopenPage() {
  const { welcome } = usePage();
  const words = useWords(reopenWords);
  const { loading, forManagers } = useWords(frameWords);
  const { work, step, go, reopenable, choice, choose, read, reopen } = useReopening();

  if (step.at === 'done') return <Reopened work={work} period={choice.period} result={step.result} onAgain={read} />;
  if (reopenable === null || reopenable.periods.length === 0)
    return (
      <Frame title={words.title}>
        <ErrorPanel work={work} language={welcome.language} />
        {work.running === null ? null : <Spinner text={loading} />}
        {reopenable === null ? null : (
          <EmptyState kind="note" title={words.nothingClosed}>
            <p>{words.nothingClosedHint}</p>
          </EmptyState>
        )}
      </Frame>
    );
  if (step.at === 'confirm')
    return (
      <ConfirmReopen work={work} choice={choice} reopenable={reopenable} onYes={reopen} onBack={() => go('form')} />
    );
  return (
    <ReopenForm
      work={work}
      reopenable={reopenable}
      choice={choice}
      note={welcome.isManager ? '' : forManagers}
      onChoose={choose}
      onGo={() => go('confirm')}
    />
  );
}
