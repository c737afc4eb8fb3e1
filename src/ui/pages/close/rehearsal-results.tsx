import type { RehearsalResult } from '../../../app/functions';
import { shortDateText } from '../../../words/format';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { EmptyState } from '../../parts/empty-state';
import { IssueList } from '../../parts/issue-list';
import { Notice } from '../../parts/notice';
import { REFUSED } from './close-buttons';
import { countsOf } from './counts';
import { RehearsalTable } from './rehearsal-table';

export function RehearsalResults({ rehearsal }: { readonly rehearsal: RehearsalResult }) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const { lines, issues, possible, through, before, isEarly } = rehearsal;
  const { ready, held } = countsOf(rehearsal);
  if (lines.length === 0 && issues.length === 0)
    return (
      <EmptyState kind="done" title={words.nothingOpen(through)}>
        <p>{words.nothingOpenHint}</p>
      </EmptyState>
    );
  return (
    <>
      {possible === 'nothing' ? (
        <Notice kind="error">{words.nothingPossible}</Notice>
      ) : (
        <p>
          {words.ready(ready)} {held === 0 ? null : words.held(held)}
        </p>
      )}
      {possible === 'clean' ? (
        <Notice kind="warning">
          <p id={REFUSED}>
            {words.allRefused} {words.cleanOffered}
          </p>
        </Notice>
      ) : null}
      {isEarly ? <Notice kind="warning">{words.early(through)}</Notice> : null}
      {lines.some(({ from }) => from < through) ? <Notice kind="note">{words.earlierToo}</Notice> : null}
      {lines.length === 0 ? null : <RehearsalTable lines={lines} through={through} />}
      {before === null ? null : (
        <p class="fix">{words.comparedWith(shortDateText(welcome.language, before), before.slice(11, 16))}</p>
      )}
      {issues.length === 0 ? null : (
        <>
          <h2>{words.problems}</h2>
          <IssueList issues={issues} />
        </>
      )}
    </>
  );
}
