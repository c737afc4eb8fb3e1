import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelName, Requests } from '../../protocol';
import type { Ask } from '../ask';
import { useWords } from '../words';

type Answer<Name extends keyof Requests> = Requests[Name]['answer'];

/** What a panel has been told, as far as it has. */
export interface Asked<Told> {
  /** Null until it was told for the first time. */
  readonly told: Told | null;
  readonly isReading: boolean;
  /** Why it could not be told of late. */
  readonly failure: string | null;
  readonly read: () => void;
}

/** Asks when the panel opens, and again whenever `news` grows; what it was told before stays until the answer is there. */
export function useAsked<Name extends PanelName>(ask: Ask, name: Name, news: number): Asked<Answer<Name>> {
  const request = useRequest(ask);
  const [told, setTold] = useState<Answer<Name> | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isReading, setReading] = useState(true);
  const latest = useRef(0);
  const read = useCallback((): void => {
    latest.current += 1;
    const mine = latest.current;
    setReading(true);
    void request(name, {}).then((outcome) => {
      // An answer that was overtaken, or that nobody waits for any more.
      if (mine !== latest.current) return;
      setReading(false);
      setFailure(outcome.ok ? null : outcome.message);
      if (outcome.ok) setTold(() => outcome.value);
    });
  }, [request, name]);
  useEffect(read, [read, news]);
  useEffect(() => () => void (latest.current += 1), []);
  return { told, isReading, failure, read };
}

type Outcome<Told> = { readonly ok: true; readonly value: Told } | { readonly ok: false; readonly message: string };

/** Asks the server; why there is no answer comes in words, also where it could not be reached. */
export function useRequest(ask: Ask) {
  const { noAnswer } = useWords().panels;
  return useCallback(
    async <Name extends keyof Requests>(
      name: Name,
      request: Requests[Name]['request'],
    ): Promise<Outcome<Answer<Name>>> => {
      try {
        const reply = await ask(name, request);
        return reply.ok ? reply : { ok: false, message: reply.refusal.message };
      } catch {
        return { ok: false, message: noAnswer };
      }
    },
    [ask, noAnswer],
  );
}
