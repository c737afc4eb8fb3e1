import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Event, Opened, PanelName } from '../protocol';
import type { Ask } from './ask';
import { askedPerson, askFor, watch } from './server';

/** What the window knows. */
export interface Session {
  readonly opened: Opened | null;
  readonly link: 'connecting' | 'open' | 'lost' | 'refused';
  /** How often there was something new in a panel. */
  readonly news: Readonly<Record<PanelName, number>>;
}

const RETRY_MILLISECONDS = 1000;
const BEGINNING: Session = {
  opened: null,
  link: 'connecting',
  news: { documents: 0, mail: 0, triggers: 0, log: 0 },
};

/** Keeps the window connected, again and again; `see` gets every event. `reload` lets the server tell all anew. */
export function useSession(see: (event: Event) => void): {
  readonly session: Session;
  readonly ask: Ask;
  readonly reload: () => void;
} {
  const [session, change] = useState(BEGINNING);
  const latest = useRef(see);
  latest.current = see;
  const cut = useRef(new AbortController());
  useEffect(() => {
    let isOver = false;
    const stay = async (): Promise<void> => {
      while (!isOver) {
        const link = await watched(cut.current.signal, (event) => {
          change((before) => after(before, event));
          latest.current(event);
        });
        const isReload = cut.current.signal.aborted;
        cut.current = new AbortController();
        if (isReload) continue;
        change((before) => ({ ...before, link }));
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
      }
    };
    void stay();
    return () => {
      isOver = true;
      cut.current.abort();
    };
  }, []);
  const windowId = session.opened?.window ?? '';
  const ask = useMemo(() => askFor(windowId), [windowId]);
  const reload = useCallback(() => cut.current.abort(), []);
  return { session, ask, reload };
}

async function watched(signal: AbortSignal, see: (event: Event) => void): Promise<'lost' | 'refused'> {
  try {
    return (await watch(askedPerson, signal, see)) ? 'lost' : 'refused';
  } catch {
    // A connection that breaks is made again, whatever broke it.
    return 'lost';
  }
}

function after(before: Session, event: Event): Session {
  const { opened, news } = before;
  if (event.kind === 'opened') return { ...before, opened: event.opened, link: 'open' };
  if (event.kind === 'news') return { ...before, news: { ...news, [event.panel]: news[event.panel] + 1 } };
  if (opened === null) return before;
  const changed = (change: Partial<Opened>): Session => ({ ...before, opened: { ...opened, ...change } });
  switch (event.kind) {
    case 'menus':
      return changed({ menus: event.menus });
    case 'file':
      return changed({ file: event.file });
    case 'clock':
      return changed({ now: event.now });
    case 'people':
      return changed({ people: event.people });
    default:
      return before;
  }
}
