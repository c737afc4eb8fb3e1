import type { RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { Confirm } from '../../parts/confirm';
import { Notice } from '../../parts/notice';
import type { Work } from '../../work';
import { countsOf } from './counts';

/** What a close does, before it does it. */
export function ConfirmClose({
  work,
  rehearsal,
  onYes,
  onBack,
}: {
  readonly work: Work;
  readonly rehearsal: RehearsalResult;
  readonly onYes: () => void;
  readonly onBack: () => void;
}) {
  const words = useWords(closeWords);
  const { through, isEarly } = rehearsal;
  const { ready, held } = countsOf(rehearsal);
  return (
    <Confirm
      question={words.confirm(through)}
      label={held === 0 ? words.closeAll(ready) : words.closeClean(ready)}
      kind="primary"
      work={work}
      name="close"
      onYes={onYes}
      onBack={onBack}
    >
      <p>{words.confirmClients(ready, held)}</p>
      <p>{words.confirmWhat}</p>
      <p class="fix">{words.confirmBack}</p>
      {isEarly ? <Notice kind="warning">{words.early(through)}</Notice> : null}
    </Confirm>
  );
}
