import type { DocumentsToSend } from '../../../app/functions';
import { documentsWords } from '../../../words/pages/documents';
import { useWords } from '../../page';
import { Button } from '../../parts/button';
import type { Asked, Line, useClientDocuments } from './use-client-documents';

/** Ways to send what is there of the clients that are chosen or, where none are, of those just made. */
export function SendButtons({
  asked,
  lines,
  documents: { work, chosen, links, outcome },
  onSend,
}: {
  readonly asked: Asked;
  readonly lines: readonly Line[];
  readonly documents: ReturnType<typeof useClientDocuments>;
  readonly onSend: (what: DocumentsToSend) => void;
}) {
  const { send } = useWords(documentsWords);
  const justMade = new Set(outcome?.documents.map(({ client }) => client));
  const meant = chosen.size > 0 ? chosen : justMade;
  const ofChosen = lines.filter(({ client }) => meant.has(client));
  const made = ofChosen.filter(({ client }) => (links.get(client) ?? '') !== '').map(({ client }) => client);
  const reported = (chosen.size > 0 ? ofChosen : [])
    .filter((line) => 'report' in line && line.report !== '')
    .map(({ client }) => client);
  return (
    <>
      {made.length === 0 ? null : (
        <Button label={send[asked.kind](made.length)} work={work} onPress={() => onSend({ ...asked, clients: made })} />
      )}
      {asked.kind !== 'act' || reported.length === 0 ? null : (
        <Button
          label={send.report(reported.length)}
          work={work}
          onPress={() => onSend({ kind: 'report', period: asked.period, clients: reported })}
        />
      )}
    </>
  );
}
