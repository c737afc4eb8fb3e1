import type { CloseProgress, DeliveryPreview, PreviewedClient } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { Notice } from '../../parts/notice';
import type { Work } from '../../work';
import { NotSent } from './delivery';
import { closedText } from './outcome';

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
      <ul class="list">
        {clients.map((client) => (
          <Client key={client.client} client={client} />
        ))}
      </ul>
      <NotSent title={send.waiting} rows={waiting} />
    </Frame>
  );
}

function Client({ client }: { readonly client: PreviewedClient }) {
  const { send } = useWords(closeWords);
  const { gains, loses, links, pdfs } = client;
  const others = client.others.map((address) => (address === '' ? send.everybody : address));
  return (
    <li>
      <b>{client.client}</b>, {send.periods(client.reports.map(({ period }) => period))}
      <Addresses label={send.gains} addresses={gains} />
      <Addresses label={send.loses} addresses={loses} isLoss />
      <Addresses label={send.others} addresses={others} />
      <Addresses label={send.links} addresses={links} />
      <Addresses label={send.pdfs} addresses={pdfs} />
    </li>
  );
}

function Addresses({
  label,
  addresses,
  isLoss = false,
}: {
  readonly label: string;
  readonly addresses: readonly string[];
  readonly isLoss?: boolean;
}) {
  if (addresses.length === 0) return null;
  return (
    <span class={isLoss ? 'below block' : 'fix block'}>
      {label}: {addresses.join(', ')}
    </span>
  );
}
