import type { CloseProgress, DeliveryPreview } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import { ReasonList } from '../../parts/reason-list';
import type { Work } from '../../work';
import { closedText } from './outcome';
import { PreviewedClients } from './previewed-clients';

/** Who is written to and who can open what, before anything is sent. */
export function SendPreview({
  work,
  preview,
  progress,
  onSend,
  onLater,
}: {
  readonly work: Work;
  readonly preview: DeliveryPreview;
  /** The close that was just carried out; null: none was. */
  readonly progress: CloseProgress | null;
  readonly onSend: () => void;
  readonly onLater: () => void;
}) {
  const { welcome } = usePage();
  const words = useWords(closeWords);
  const { send } = words;
  const { clients, waiting, deliveredBy, isAutomatic } = preview;
  return (
    <Frame
      title={send.question(clients.length)}
      actions={
        <>
          <Button kind="primary" label={send.send} work={work} name="send" onPress={onSend} />
          <Button label={send.later} work={work} onPress={onLater} />
        </>
      }
    >
      {progress === null ? null : <Notice kind="done">{closedText(words, progress)}</Notice>}
      <p>{deliveredBy === '' ? send.hint : send.byOther(deliveredBy)}</p>
      {isAutomatic ? <p class="fix">{send.automatic}</p> : null}
      <ErrorPanel work={work} language={welcome.language} />
      <PreviewedClients clients={clients} />
      <ReasonList title={send.waiting} rows={waiting} />
    </Frame>
  );
}
