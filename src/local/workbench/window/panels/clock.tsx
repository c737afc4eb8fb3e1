import { useState } from 'preact/hooks';
import { momentText } from '../../../../words/workbench';
import type { Ask } from '../ask';
import { useLanguage, useWords } from '../words';
import { Failure } from './panel';
import { useRequest } from './use-asked';

const HOUR_MILLISECONDS = 3_600_000;

/** The clock of the book: where it stands, and how it is moved. */
export function Clock({ ask, now }: { readonly ask: Ask; readonly now: string | null }) {
  const language = useLanguage();
  const words = useWords().panels.triggers;
  const request = useRequest(ask);
  const [typed, setTyped] = useState('');
  const [isMoving, setMoving] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const move = async (to: string | null): Promise<void> => {
    if (isMoving) return;
    setMoving(true);
    setSaid('');
    const outcome = await request('moveClock', { now: to });
    setMoving(false);
    setFailure(outcome.ok ? null : outcome.message);
    if (outcome.ok) setSaid(words.moved(outcome.value.ran));
  };
  return (
    <section class="clock" aria-busy={isMoving}>
      <h2>{words.clock}</h2>
      <p>{now === null ? words.clockRuns : words.clockStands(momentText(language, now))}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed !== '') void move(typed);
        }}
      >
        <label>
          {words.moveTo}
          <input type="datetime-local" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
        </label>
        <button type="submit" class="filled" aria-disabled={isMoving || typed === ''}>
          {words.move}
        </button>
      </form>
      {now === null ? null : (
        <div class="clock-steps">
          <button type="button" class="plain" aria-disabled={isMoving} onClick={() => void move(later(now, 1))}>
            {words.hourOn}
          </button>
          <button type="button" class="plain" aria-disabled={isMoving} onClick={() => void move(later(now, 24))}>
            {words.dayOn}
          </button>
          <button type="button" class="plain" aria-disabled={isMoving} onClick={() => void move(null)}>
            {words.letRun}
          </button>
        </div>
      )}
      <p role="status" class="said">
        {said}
      </p>
      {failure === null ? null : <Failure message={failure} />}
      <p class="quiet">{words.clockHint}</p>
    </section>
  );
}

/** So many hours on by the same clock: `2026-11-03T09:00`. */
function later(now: string, hours: number): string {
  return new Date(Date.parse(`${now}Z`) + hours * HOUR_MILLISECONDS).toISOString().slice(0, 16);
}
