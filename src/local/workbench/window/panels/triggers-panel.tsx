import { useState } from 'preact/hooks';
import { momentText } from '../../../../words/workbench';
import type { InstalledTrigger } from '../../protocol';
import type { Ask } from '../ask';
import { useLanguage, useWords } from '../words';
import { Clock } from './clock';
import { Panel } from './panel';
import { useAsked, useRequest } from './use-asked';

/** What runs by itself, and the clock that it goes by. */
export function TriggersPanel({
  ask,
  news,
  now,
}: {
  readonly ask: Ask;
  readonly news: number;
  readonly now: string | null;
}) {
  const words = useWords().panels.triggers;
  const asked = useAsked(ask, 'triggers', news);
  return (
    <>
      <Clock ask={ask} now={now} />
      <Panel
        asked={asked}
        summary={({ triggers }) => words.count(triggers.length)}
        empty={({ triggers }) =>
          triggers.length === 0 ? { icon: 'clock', title: words.nothing, hint: words.nothingHint } : null
        }
      >
        {({ triggers }) => (
          <ul class="lines">
            {triggers.map((trigger) => (
              <TriggerLine key={trigger.id} trigger={trigger} ask={ask} />
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

function TriggerLine({ trigger, ask }: { readonly trigger: InstalledTrigger; readonly ask: Ask }) {
  const language = useLanguage();
  const words = useWords().panels.triggers;
  const request = useRequest(ask);
  const [isRunning, setRunning] = useState(false);
  const [said, setSaid] = useState<{ readonly text: string; readonly isFailure: boolean } | null>(null);
  const run = async (): Promise<void> => {
    if (isRunning) return;
    setRunning(true);
    setSaid(null);
    const outcome = await request('runTrigger', { id: trigger.id });
    const failure = outcome.ok ? outcome.value.failure : outcome.message;
    setRunning(false);
    setSaid({ text: failure === null ? words.ran : words.failed(failure), isFailure: failure !== null });
  };
  return (
    <li class="line trigger">
      <div>
        <span class="line-title code">{trigger.functionName}</span>
        <span class="line-text">{words.every(trigger.everyHours)}</span>
        <span class="line-text">{words.due(momentText(language, trigger.dueAt))}</span>
        <span class="quiet">{words.madeBy(trigger.email)}</span>
        <span role="status" class={said?.isFailure === true ? 'said bad' : 'said'}>
          {said?.text}
        </span>
      </div>
      <button
        type="button"
        class="plain"
        aria-label={words.runNamed(trigger.functionName)}
        aria-disabled={isRunning}
        aria-busy={isRunning}
        onClick={() => void run()}
      >
        {words.runNow}
      </button>
    </li>
  );
}
