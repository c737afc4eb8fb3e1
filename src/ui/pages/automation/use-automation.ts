import { useEffect, useState } from 'preact/hooks';
import type { AutomationResult, AutomationSettings, AutomationState } from '../../../app/functions';
import { automationWords } from '../../../words/pages/automation';
import { usePage, useWords } from '../../page';
import { useWork, type Work } from '../../work';

type Change = 'installAutomation' | 'takeOverAutomation' | 'stopAutomation';

interface Automation {
  readonly work: Work;
  /** Null until it is read. */
  readonly state: AutomationState | null;
  /** What is to be confirmed before it is done. */
  readonly asking: 'takeOver' | 'stop' | null;
  readonly ask: (asking: 'takeOver' | 'stop' | null) => void;
  /** What came of the last change. */
  readonly said: { readonly text: string; readonly isRefusal: boolean } | null;
  readonly install: () => void;
  readonly takeOver: () => void;
  readonly stop: () => void;
  /** The settings as typed. */
  readonly typed: AutomationSettings | null;
  readonly type: (settings: AutomationSettings) => void;
  readonly save: () => void;
}

/** How the automation stands, and the changing of it. */
export function useAutomation(): Automation {
  const { call, announce } = usePage();
  const words = useWords(automationWords);
  const work = useWork();
  const [state, setState] = useState<AutomationState | null>(null);
  const [typed, type] = useState<AutomationSettings | null>(null);
  const [asking, ask] = useState<Automation['asking']>(null);
  const [said, say] = useState<Automation['said']>(null);

  const change = (name: string, done: string, act: () => Promise<AutomationResult>) => {
    say(null);
    work.run(name, async () => {
      const { refusal, state: after } = await act();
      setState(after);
      ask(null);
      say(refusal === '' ? { text: done, isRefusal: false } : { text: refusal, isRefusal: true });
      if (refusal === '') announce(done);
    });
  };
  const changing = (name: Change, done: string) => () => change(name, done, () => call(name, {}));
  const read = async () => {
    const answer = await call('readAutomation', {});
    setState(answer);
    type(answer.settings);
  };
  useEffect(() => work.run('read', read), []);

  return {
    work,
    state,
    asking,
    ask,
    said,
    install: changing('installAutomation', words.installed),
    takeOver: changing('takeOverAutomation', words.installed),
    stop: changing('stopAutomation', words.stopped),
    typed,
    type,
    save: () => {
      if (typed !== null) change('save', words.saved, () => call('saveAutomation', typed));
    },
  };
}
