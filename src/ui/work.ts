import { useRef, useState } from 'preact/hooks';

/** What a part of a page is doing: one thing at a time. */
export interface Work {
  /** Names what runs; null where nothing does. */
  readonly running: string | null;
  /** Why the last thing failed. */
  readonly failure: Error | null;
  /** Begins something, unless something runs. */
  readonly run: (name: string, act: () => Promise<void>) => void;
  /** Does again what failed. */
  readonly again: () => void;
}

interface Failed {
  readonly failure: Error;
  readonly again: () => void;
}

export function useWork(): Work {
  const [running, setRunning] = useState<string | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  // Two clicks may come before the first is drawn.
  const isBusy = useRef(false);
  const run: Work['run'] = (name, act) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setRunning(name);
    setFailed(null);
    void act()
      .catch((thrown: unknown) => {
        const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
        setFailed({ failure, again: () => run(name, act) });
      })
      .finally(() => {
        isBusy.current = false;
        setRunning(null);
      });
  };
  return { running, failure: failed?.failure ?? null, run, again: () => failed?.again() };
}
