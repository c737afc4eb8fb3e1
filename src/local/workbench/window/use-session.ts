import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Event, Opened, OpenedPage } from '../protocol';
import { askedPerson, askFor, watch, type Ask } from './server';

export interface ShownToast {
  readonly number: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** What the window knows. */
export interface Session {
  readonly opened: Opened | null;
  readonly link: 'connecting' | 'open' | 'lost' | 'refused';
  readonly pages: readonly OpenedPage[];
  readonly toasts: readonly ShownToast[];
  /** How often there was something new in a panel. */
  readonly news: Readonly<Record<string, number>>;
}

type Change = (change: (session: Session) => Session) => void;

const RETRY_MILLISECONDS = 1000;
const BEGINNING: Session = { opened: null, link: 'connecting', pages: [], toasts: [], news: {} };

/** Keeps the window connected, again and again; `seeSheets` gets what happens in sheets. */
export function useSession(seeSheets: (event: Event) => void): {
  readonly session: Session;
  readonly change: Change;
  readonly ask: Ask;
} {
  const [session, change] = useState(BEGINNING);
  const see = useRef(seeSheets);
  see.current = seeSheets;
  useEffect(() => {
    let isOver = false;
    const stay = async (): Promise<void> => {
      while (!isOver) {
        const link = await watched(askedPerson, (event) => {
          change((before) => after(before, event));
          see.current(event);
        });
        change((before) => ({ ...before, link }));
        await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
      }
    };
    void stay();
    return () => {
      isOver = true;
    };
  }, []);
  const windowId = session.opened?.window ?? '';
  const ask = useMemo(() => askFor(windowId), [windowId]);
  return { session, change, ask };
}

async function watched(as: string | null, see: (event: Event) => void): Promise<'lost' | 'refused'> {
  try {
    return (await watch(as, see)) ? 'lost' : 'refused';
  } catch {
    // A connection that breaks is tried again, whatever broke it.
    return 'lost';
  }
}

function after(before: Session, event: Event): Session {
  const { opened } = before;
  if (event.kind === 'opened') return { ...before, opened: event.opened, link: 'open' };
  if (event.kind === 'toast') return { ...before, toasts: [...before.toasts, { ...event, number: toastNumber() }] };
  if (event.kind === 'page') return { ...before, pages: [...withoutKind(before.pages, event.page.kind), event.page] };
  if (event.kind === 'news')
    return { ...before, news: { ...before.news, [event.panel]: (before.news[event.panel] ?? 0) + 1 } };
  if (opened === null) return before;
  if (event.kind === 'menus') return { ...before, opened: { ...opened, menus: event.menus } };
  if (event.kind === 'file') return { ...before, opened: { ...opened, file: event.file } };
  if (event.kind === 'clock') return { ...before, opened: { ...opened, now: event.now } };
  if (event.kind === 'people') return { ...before, opened: { ...opened, people: event.people } };
  return before;
}

let toasts = 0;

function toastNumber(): number {
  toasts += 1;
  return toasts;
}

/** One sidebar, and one dialog of a kind, can be seen at a time. */
function withoutKind(pages: readonly OpenedPage[], kind: OpenedPage['kind']): readonly OpenedPage[] {
  return pages.filter((page) => page.kind !== kind);
}
