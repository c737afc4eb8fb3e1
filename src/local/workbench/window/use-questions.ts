import { useCallback, useRef, useState } from 'preact/hooks';
import type { Event, ShownQuestion } from '../protocol';

/** What the program asks in this window, one after the other. */
export function useQuestions(): {
  readonly first: ShownQuestion | null;
  readonly see: (event: Event) => void;
  readonly answered: (question: number) => void;
} {
  const [questions, change] = useState<readonly ShownQuestion[]>([]);
  const window = useRef('');
  const answered = useCallback(
    (question: number) => change((before) => before.filter(({ number }) => number !== question)),
    [],
  );
  const see = useCallback((event: Event) => {
    if (event.kind === 'question') change((before) => [...before, event.question]);
    if (event.kind === 'withdrawn') answered(event.question);
    // Who watches anew is another to the server, and nobody waits for the answers of the one before.
    if (event.kind === 'opened' && event.opened.window !== window.current) {
      window.current = event.opened.window;
      change([]);
    }
  }, []);
  return { first: questions[0] ?? null, see, answered };
}
