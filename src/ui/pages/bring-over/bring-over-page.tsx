import { useState } from 'preact/hooks';
import type { BringOverResult } from '../../../app/functions';
import { bringOverWords } from '../../../words/pages/bring-over';
import { frameWords } from '../../../words/pages/frame';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { ErrorPanel } from '../../parts/error-panel';
import { Frame } from '../../parts/frame';
import { InSight } from '../../parts/in-sight';
import { Notice } from '../../parts/notice';
import { Spinner } from '../../parts/spinner';
import { useWork } from '../../work';
import { BroughtOver } from './brought-over';
import { ClientsTable } from './clients-table';
import { useRows } from './use-rows';

/** The most that the server takes at once. */
const MOST_CLIENTS = 500;

/** Clients that come with hours from elsewhere, typed or pasted as a table. */
export function BringOverPage() {
  const { welcome, call } = usePage();
  const words = useWords(bringOverWords);
  const { forManagers } = useWords(frameWords);
  const work = useWork();
  const rows = useRows();
  const [fault, setFault] = useState('');
  const [result, setResult] = useState<BringOverResult | null>(null);
  const { clients, refusals } = rows;

  const bring = () => {
    const tooMany = clients.length > MOST_CLIENTS ? words.tooMany(MOST_CLIENTS) : '';
    const refused = clients.length === 0 ? words.nobody : tooMany;
    setFault(refused);
    if (refused !== '') return;
    work.run('bring', async () => {
      const answer = await call('bringOverClients', { clients });
      rows.refuse(answer.refused);
      if (answer.refused.length === 0) setResult(answer);
    });
  };
  const again = () => {
    rows.clear();
    setResult(null);
  };

  if (result !== null) return <BroughtOver work={work} result={result} onAgain={again} />;
  if (!welcome.isManager)
    return (
      <Frame title={words.title}>
        <p>{words.what}</p>
        <Notice kind="note">{forManagers}</Notice>
      </Frame>
    );
  const trouble = fault === '' && refusals.length > 0 ? words.refused(refusals.length) : fault;
  return (
    <Frame
      title={words.title}
      actions={
        <>
          <Button kind="primary" label={words.bringOver(clients.length)} work={work} name="bring" onPress={bring} />
          <Button label={words.add} work={work} onPress={rows.add} />
        </>
      }
    >
      <p>{words.what}</p>
      <p class="fix">{words.paste}</p>
      <ErrorPanel work={work} language={welcome.language} />
      {trouble === '' || work.running !== null ? null : (
        <InSight role="alert">
          <Notice kind="error">{trouble}</Notice>
        </InSight>
      )}
      {work.running === null ? null : <Spinner text={words.bringing} />}
      <ClientsTable work={work} rows={rows} />
    </Frame>
  );
}
