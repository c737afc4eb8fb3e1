import { useEffect, useState } from 'preact/hooks';
import type { Functions, Reopenable } from '../../../app/functions';
import { usePage } from '../../page';
import { useWork, type Work } from '../../work';
import type { Choice } from './reopen-form';

type Step =
  { readonly at: 'form' | 'confirm' } | { readonly at: 'done'; readonly result: Functions['reopenMonth']['answer'] };

interface Reopening {
  readonly work: Work;
  readonly step: Step;
  readonly go: (at: 'form' | 'confirm') => void;
  /** Null until it is read. */
  readonly reopenable: Reopenable | null;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
  readonly read: () => void;
  readonly reopen: () => void;
}

/** What can be reopened, what was chosen of it, and how far it has come. */
export function useReopening(): Reopening {
  const { call } = usePage();
  const work = useWork();
  const [reopenable, setReopenable] = useState<Reopenable | null>(null);
  const [choice, choose] = useState<Choice>({ period: '', client: '', reason: '' });
  const [step, setStep] = useState<Step>({ at: 'form' });

  const read = () =>
    work.run('read', async () => {
      const answer = await call('readReopenable', {});
      setReopenable(answer);
      choose({ period: answer.periods[0]?.period ?? '', client: '', reason: '' });
      setStep({ at: 'form' });
    });
  const reopen = () =>
    work.run('reopen', async () => {
      const period = choice.period as Functions['reopenMonth']['request']['period'];
      const client = choice.client === '' ? {} : { client: choice.client };
      const result = await call('reopenMonth', { period, reason: choice.reason.trim(), ...client });
      setStep({ at: 'done', result });
    });
  useEffect(read, []);
  return { work, step, go: (at) => setStep({ at }), reopenable, choice, choose, read, reopen };
}
