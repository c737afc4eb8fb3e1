import type { CloseProgress } from '../../../app/functions';
import { closeWords, type CloseWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { Warnings } from '../../parts/warnings';
import { useWork } from '../../work';
import { DeliveryOutcome } from './delivery';
import { HeldBack } from './held-back';
import { MissingReports } from './missing-reports';
import { ReportList } from './report-list';
import type { Delivery } from './send-all';

/** What was closed, in a line. */
export function closedText(words: CloseWords, progress: CloseProgress): string {
  return `${titleOf(words, progress)}: ${words.closedCount(progress.closed.length, progress.reports.length)}`;
}

function titleOf(words: CloseWords, { through, heldBack }: CloseProgress): string {
  return heldBack.length === 0 ? words.isClosed(through) : words.isPartlyClosed(through);
}

/** What came of a close. */
export function Outcome({
  progress,
  delivery,
  onRehearse,
  onProgress,
}: {
  readonly progress: CloseProgress;
  readonly delivery: Delivery;
  readonly onRehearse: () => void;
  readonly onProgress: (progress: CloseProgress) => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const work = useWork();
  const { closed, heldBack, issues, reports, failures, lookFaults } = progress;
  const isBlocked = progress.state === 'blocked';
  return (
    <Frame
      title={isBlocked ? words.nothingClosed : titleOf(words, progress)}
      actions={
        isBlocked || heldBack.length > 0 ? (
          <Button kind="primary" label={words.rehearseNext} work={work} onPress={onRehearse} />
        ) : undefined
      }
    >
      {isBlocked ? (
        <Notice kind="error">{words.nothingClosedHint}</Notice>
      ) : (
        <Notice kind="done">
          <p>{words.closedCount(closed.length, reports.length)}</p>
          {progress.waits === '' ? null : <p>{progress.waits}</p>}
          {progress.state === 'queued' ? <p>{words.queued(progress.deliveredBy)}</p> : null}
        </Notice>
      )}
      <ErrorPanel work={work} language={welcome.language} />
      <Warnings texts={lookFaults} />
      {failures.length === 0 ? null : <MissingReports work={work} progress={progress} onProgress={onProgress} />}
      <DeliveryOutcome delivery={delivery} />
      {heldBack.length === 0 ? null : <HeldBack title={words.heldBack} rows={heldBack} />}
      {issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={issues} />
        </>
      )}
      {reports.length === 0 ? null : <ReportList reports={reports} />}
    </Frame>
  );
}
