import type { DeliveryPreview, DocumentsToSend } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { ReasonList } from '../../parts/reason-list';
import { Spinner } from '../../parts/spinner';
import type { Work } from '../../work';
import { DeliveryOutcome } from '../close/delivery';
import { PreviewedClients } from '../close/previewed-clients';
import { Sending } from '../close/sending';
import { useSending } from './use-sending';

/** Sends documents that are made: who would get what, the sending, and what came of it. */
export function SendDocuments({ what, onBack }: { readonly what: DocumentsToSend; readonly onBack: () => void }) {
  const { welcome } = usePage();
  const { send: words } = useWords(closeWords);
  const { title, backToList } = useWords(documentsWords);
  const { work, step, send } = useSending(what);
  switch (step.at) {
    case 'looking':
      return (
        <Frame title={title} actions={<Button label={backToList} work={work} onPress={onBack} />}>
          {work.running === null ? null : <Spinner text={words.looking} />}
          <ErrorPanel work={work} language={welcome.language} />
        </Frame>
      );
    case 'preview':
      return <Preview kind={what.kind} work={work} preview={step.preview} onSend={send} onBack={onBack} />;
    case 'sending':
      return <Sending work={work} done={step.done} total={step.total} />;
    case 'sent': {
      const { sent, deliveredBy } = step.delivery;
      return (
        <Frame
          title={deliveredBy === '' ? words.isSent(sent.length) : words.sent}
          actions={<Button kind="primary" label={backToList} work={work} onPress={onBack} />}
        >
          <DeliveryOutcome delivery={step.delivery} />
        </Frame>
      );
    }
  }
}

function Preview({
  kind,
  work,
  preview,
  onSend,
  onBack,
}: {
  readonly kind: DocumentsToSend['kind'];
  readonly work: Work;
  readonly preview: DeliveryPreview;
  readonly onSend: (preview: DeliveryPreview) => void;
  readonly onBack: () => void;
}) {
  const { welcome } = usePage();
  const { send: words } = useWords(closeWords);
  const { sendQuestion, nothingToSend, backToList } = useWords(documentsWords);
  const { clients, waiting, deliveredBy } = preview;
  const send = <Button kind="primary" label={words.send} work={work} name="send" onPress={() => onSend(preview)} />;
  return (
    <Frame
      title={clients.length === 0 ? nothingToSend : sendQuestion[kind](clients.length)}
      actions={
        <>
          {clients.length === 0 ? null : send}
          <Button label={backToList} work={work} onPress={onBack} />
        </>
      }
    >
      {clients.length === 0 ? null : <p>{deliveredBy === '' ? words.hint : words.byOther(deliveredBy)}</p>}
      <ErrorPanel work={work} language={welcome.language} />
      <PreviewedClients clients={clients} />
      <ReasonList title={words.waiting} rows={waiting} />
    </Frame>
  );
}
