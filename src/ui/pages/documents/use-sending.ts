import { useEffect, useState } from 'preact/hooks';
import type { DeliveryPreview, DocumentsToSend, SendResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';
import { patiently, pause } from '../close/follow';
import type { Delivery } from '../close/send-all';

/** The server sends to no more at once. */
const CLIENTS_AT_ONCE = 5;

type Step =
  | { readonly at: 'looking' }
  | { readonly at: 'preview'; readonly preview: DeliveryPreview }
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'sent'; readonly delivery: Delivery };

interface Sending {
  readonly work: Work;
  readonly step: Step;
  readonly send: (preview: DeliveryPreview) => void;
}

/** From who would get what, over the sending, to what came of it. */
export function useSending(what: DocumentsToSend): Sending {
  const { call, announce } = usePage();
  const { send: words } = useWords(closeWords);
  const work = useWork();
  const [step, go] = useState<Step>({ at: 'looking' });
  useEffect(
    () =>
      work.run('preview', async () => {
        go({ at: 'preview', preview: await call('previewDocuments', what) });
      }),
    [],
  );
  const sendAll = async (clients: readonly string[]) => {
    const sent: SendResult['sent'][number][] = [];
    const waiting: SendResult['waiting'][number][] = [];
    let deliveredBy = '';
    for (let at = 0; at < clients.length;) {
      go({ at: 'sending', done: at, total: clients.length });
      const some = { ...what, clients: clients.slice(at, at + CLIENTS_AT_ONCE) };
      const result = await patiently(() => call('sendDocuments', some));
      if (result.state === 'busy') {
        await pause();
        continue;
      }
      sent.push(...result.sent);
      waiting.push(...result.waiting);
      ({ deliveredBy } = result);
      at += CLIENTS_AT_ONCE;
    }
    go({ at: 'sent', delivery: { sent, waiting, deliveredBy } });
    announce(deliveredBy === '' ? words.isSent(sent.length) : words.queued(deliveredBy));
  };
  const send = ({ clients }: DeliveryPreview) => {
    work.run('send', () => sendAll(clients.map(({ client }) => client)));
  };
  return { work, step, send };
}
