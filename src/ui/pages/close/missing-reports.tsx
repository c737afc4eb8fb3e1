import type { CloseProgress } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Work } from '../../work';
import { HeldBack } from './held-back';

/** Reports that Google would not make, and a way to try them again. */
const REPORTS_AT_ONCE = 40;

export function MissingReports({
  work,
  progress,
  onProgress,
}: {
  readonly work: Work;
  readonly progress: CloseProgress;
  readonly onProgress: (progress: CloseProgress) => void;
}) {
  const { welcome, call, announce } = usePage();
  const words = useWords(closeWords);
  const make = async () => {
    const { reports, failures, waits } = await call('deliverReports', { limit: REPORTS_AT_ONCE });
    const after = { ...progress, reports: [...progress.reports, ...reports], failures, waits };
    onProgress(after);
    announce(words.closedCount(after.closed.length, after.reports.length));
  };
  return (
    <>
      <HeldBack title={words.failures} rows={progress.failures} />
      <p class="fix">{words.failuresHint}</p>
      {welcome.isManager ? (
        <Button label={words.makeReports} work={work} name="reports" onPress={() => work.run('reports', make)} />
      ) : null}
    </>
  );
}
