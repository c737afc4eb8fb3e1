import { useEffect, useState } from 'preact/hooks';
import type { CloseProgress, DeliveryPreview, RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';
import { countsOf } from './counts';
import { follow } from './follow';
import type { Period } from './months';
import { sendAll, type Delivery } from './send-all';

export type Step =
  | { readonly at: 'looking' | 'rehearsal' }
  | { readonly at: 'confirm'; readonly onlyClean: boolean }
  | { readonly at: 'closing'; readonly progress: CloseProgress | null; readonly isFound: boolean }
  | { readonly at: 'preview'; readonly preview: DeliveryPreview; readonly progress: CloseProgress | null }
  | { readonly at: 'sending'; readonly done: number; readonly total: number }
  | { readonly at: 'sent'; readonly delivery: Delivery }
  | { readonly at: 'outcome'; readonly progress: CloseProgress; readonly delivery: Delivery };

/** Before anything is sent. */
const NOTHING_SENT: Delivery = { sent: [], waiting: [], deliveredBy: '' };

interface Close {
  readonly work: Work;
  readonly step: Step;
  readonly go: (step: Step) => void;
  readonly through: Period;
  readonly pick: (through: Period) => void;
  /** Null: none was held yet. */
  readonly rehearsal: RehearsalResult | null;
  readonly rehearse: () => void;
  readonly start: (onlyClean: boolean) => void;
  /** Shows to whom the reports that wait would go. */
  readonly preview: () => void;
  readonly send: (preview: DeliveryPreview, progress: CloseProgress | null) => void;
  readonly later: (progress: CloseProgress | null) => void;
}

/** Where a close stands in its page, and what may be done next. A close left unfinished is found and carried on first. */
export function useClose(): Close {
  const { welcome, call, announce } = usePage();
  const words = useWords(closeWords);
  const work = useWork();
  const [step, go] = useState<Step>({ at: welcome.isManager ? 'looking' : 'rehearsal' });
  const [through, pick] = useState(welcome.period as Period);
  const [rehearsal, setRehearsal] = useState<RehearsalResult | null>(null);

  const rehearse = async () => {
    setRehearsal(null);
    go({ at: 'rehearsal' });
    const result = await call('rehearseClose', { through });
    setRehearsal(result);
    announce(words.ready(countsOf(result).ready));
  };
  const carryOut = async (first: () => Promise<CloseProgress>, isFound: boolean) => {
    const progress = await follow(call, first, (now) => go({ at: 'closing', progress: now, isFound }));
    if (progress.state === 'none') {
      await rehearse();
      return;
    }
    const preview = progress.state === 'done' ? await call('previewDelivery', {}) : null;
    if (preview !== null && preview.clients.length > 0) go({ at: 'preview', preview, progress });
    else go({ at: 'outcome', progress, delivery: { ...NOTHING_SENT, waiting: preview?.waiting ?? [] } });
  };
  const send = async ({ clients }: DeliveryPreview, progress: CloseProgress | null) => {
    const total = clients.length;
    go({ at: 'sending', done: 0, total });
    const delivery = await sendAll(call, (done) => go({ at: 'sending', done: Math.min(done, total), total }));
    go(progress === null ? { at: 'sent', delivery } : { at: 'outcome', progress, delivery });
    announce(words.send.isSent(delivery.sent.length));
  };
  useEffect(() => {
    if (welcome.isManager) work.run('look', () => carryOut(() => call('continueClose', {}), true));
    else work.run('rehearse', rehearse);
  }, []);

  return {
    work,
    step,
    go,
    through,
    pick,
    rehearsal,
    rehearse: () => work.run('rehearse', rehearse),
    preview: () =>
      work.run('preview', async () => {
        go({ at: 'preview', preview: await call('previewDelivery', {}), progress: null });
      }),
    send: (preview, progress) => work.run('send', () => send(preview, progress)),
    later: (progress) => {
      if (progress === null) work.run('rehearse', rehearse);
      else go({ at: 'outcome', progress, delivery: NOTHING_SENT });
    },
    start: (onlyClean) => {
      go({ at: 'closing', progress: null, isFound: false });
      work.run('close', () => carryOut(() => call('startClose', { through, onlyClean }), false));
    },
  };
}
