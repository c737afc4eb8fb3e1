import { useEffect, useState } from 'preact/hooks';
import type { CloseProgress, RehearsalResult } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';
import { countsOf } from './counts';
import { follow } from './follow';
import type { Period } from './months';

export type Step =
  | { readonly at: 'looking' | 'rehearsal' }
  | { readonly at: 'confirm'; readonly onlyClean: boolean }
  | { readonly at: 'closing'; readonly progress: CloseProgress | null; readonly isFound: boolean }
  | { readonly at: 'outcome'; readonly progress: CloseProgress };

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
    if (progress.state === 'none') await rehearse();
    else go({ at: 'outcome', progress });
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
    start: (onlyClean) => {
      go({ at: 'closing', progress: null, isFound: false });
      work.run('close', () => carryOut(() => call('startClose', { through, onlyClean }), false));
    },
  };
}
