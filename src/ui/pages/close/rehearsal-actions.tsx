import type { RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { frameWords } from '../../../words/pages/frame';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Work } from '../../work';
import { CloseButtons } from './close-buttons';

/** What may be done after a rehearsal: one of it is the way on. */
export function RehearsalActions({
  work,
  rehearsal,
  onRehearse,
  onClose,
  onSend,
}: {
  readonly work: Work;
  /** Null: none was held of this month yet. */
  readonly rehearsal: RehearsalResult | null;
  readonly onRehearse: () => void;
  readonly onClose: (onlyClean: boolean) => void;
  readonly onSend: () => void;
}) {
  const words = useWords(closeWords);
  const { forManagers } = useWords(frameWords);
  const { isManager } = usePage().welcome;
  if (rehearsal === null || !isManager)
    return (
      <>
        <Button
          kind={rehearsal === null ? 'primary' : 'secondary'}
          label={rehearsal === null ? words.rehearse : words.rehearseAgain}
          work={work}
          name="rehearse"
          onPress={onRehearse}
        />
        {isManager ? null : <p class="fix">{forManagers}</p>}
      </>
    );
  const mayClose = rehearsal.possible !== 'nothing';
  const unsent = rehearsal.unsentReports;
  const sendKind = mayClose ? 'secondary' : 'primary';
  return (
    <>
      {mayClose ? <CloseButtons work={work} rehearsal={rehearsal} onClose={onClose} /> : null}
      {unsent === 0 ? null : (
        <Button kind={sendKind} label={words.send.offer(unsent)} work={work} name="preview" onPress={onSend} />
      )}
      <Button
        kind={mayClose || unsent > 0 ? 'secondary' : 'primary'}
        label={words.rehearseAgain}
        work={work}
        name="rehearse"
        onPress={onRehearse}
      />
    </>
  );
}
