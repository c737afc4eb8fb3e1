import type { PreviewedClient } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';

/** To whom something will go, and who can then open what. */
export function PreviewedClients({ clients }: { readonly clients: readonly PreviewedClient[] }) {
  return (
    <ul class="list">
      {clients.map((client) => (
        <Client key={client.client} client={client} />
      ))}
    </ul>
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
