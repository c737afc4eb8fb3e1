import type { AutomationState } from '../../../app/functions';
import { shortDateText } from '../../../words/format';
import { automationWords } from '../../../words/pages/automation';
import { usePage, useWords } from '../../page';
import { Notice } from '../../parts/notice';

/** As whom it runs, when it last did, what waits, and what is wrong with it. */
export function Standing({ state }: { readonly state: AutomationState }) {
  const { welcome } = usePage();
  const words = useWords(automationWords);
  const { account, isMine, lastBeat, isStale, isCopy, waitingReports, trouble } = state;
  const beat =
    lastBeat === null ? words.notYet : words.at(shortDateText(welcome.language, lastBeat), lastBeat.slice(11, 16));
  return (
    <>
      {isCopy ? <Notice kind="warning">{words.copy}</Notice> : null}
      {isStale ? <Notice kind="warning">{words.stale}</Notice> : null}
      {trouble === '' ? null : (
        <Notice kind="warning">
          <p>{words.trouble}</p>
          <p>{trouble}</p>
        </Notice>
      )}
      {account === '' ? (
        <p>{words.offHint}</p>
      ) : (
        <dl class="facts">
          <dt>{words.runsAs}</dt>
          <dd>{isMine ? words.me(account) : account}</dd>
          <dt>{words.lastBeat}</dt>
          <dd>{beat}</dd>
        </dl>
      )}
      {waitingReports === 0 ? null : (
        <dl class="facts">
          <dt>{words.waiting}</dt>
          <dd>{words.reports(waitingReports)}</dd>
        </dl>
      )}
    </>
  );
}
