import type { CloseProgress } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { ReportLink } from '../../parts/report-link';
import { Warnings } from '../../parts/warnings';
import { useWork } from '../../work';
import { HeldBack } from './held-back';
import { MissingReports } from './missing-reports';

/** What came of a close. */
export function Outcome({
  progress,
  onRehearse,
  onProgress,
}: {
  readonly progress: CloseProgress;
  readonly onRehearse: () => void;
  readonly onProgress: (progress: CloseProgress) => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const work = useWork();
  const { through, closed, heldBack, issues, reports, failures, lookFaults } = progress;
  const isBlocked = progress.state === 'blocked';
  const title = heldBack.length === 0 ? words.isClosed(through) : words.isPartlyClosed(through);
  return (
    <Frame
      title={isBlocked ? words.nothingClosed : title}
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
          {progress.state === 'queued' ? <p>{words.queued(progress.deliveredBy)}</p> : null}
        </Notice>
      )}
      <ErrorPanel work={work} language={welcome.language} />
      <Warnings texts={lookFaults} />
      {failures.length === 0 ? null : <MissingReports work={work} progress={progress} onProgress={onProgress} />}
      {heldBack.length === 0 ? null : <HeldBack title={words.heldBack} rows={heldBack} />}
      {issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={issues} />
        </>
      )}
      {reports.length === 0 ? null : (
        <>
          <h2>{words.reports}</h2>
          <ul class="list">
            {reports.map(({ client, period, revision, file }) => (
              <li key={`${client} ${period}`}>
                <ReportLink label={words.report(client, period)} address={file} />
                {revision > 1 ? ` (${words.revision(revision)})` : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Frame>
  );
}
