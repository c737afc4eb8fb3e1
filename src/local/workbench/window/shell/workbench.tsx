import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { Event, PanelName, Place } from '../../protocol';
import { DialogFrame } from '../frames/dialog-frame';
import { usePages } from '../frames/open-pages';
import { SidebarFrame } from '../frames/sidebar-frame';
import { Grid, type Listener } from '../grid/grid';
import { Alert } from '../panels/alert';
import { Drawer } from '../panels/drawer';
import { Toasts } from '../panels/toasts';
import { useSession } from '../use-session';
import { useToasts } from '../use-toasts';
import { useWishes } from '../use-wishes';
import { LanguageContext } from '../words';
import { Header } from './header';
import { Standing } from './standing';

/** A message before all else; with `goOn` it is a question. */
interface Said {
  readonly message: string;
  readonly confirm?: string;
  readonly goOn?: () => void;
}

const SELECTING_MILLISECONDS = 150;

/** The whole window: the bar, the grid, and what stands beside and before it. */
export function Workbench() {
  const grid = useRef<Grid | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const { pages, open: openPage, close: closePage } = usePages();
  const { toasts, toast, drop } = useToasts();
  const [said, say] = useState<Said | null>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const see = useCallback((event: Event) => {
    if (event.kind === 'page') openPage(event.page);
    if (event.kind === 'toast') toast(event);
    if (event.kind === 'opened') grid.current?.open(event.opened);
    else if (grid.current?.see(event) === false) reload();
  }, []);
  const { session, ask, reload } = useSession(see);
  const { opened, link, news } = session;
  const language = opened?.language ?? (navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en');
  const words = workbenchShellWords[language];
  const wish = useWishes(ask, grid, {
    refused: ({ message }) => say({ message }),
    warned: (message, goOn) => say({ message, confirm: words.edit, goOn }),
    unreached: (lines) => say({ message: lines.length === 0 ? words.lost : words.unreached(lines) }),
    outdated: () => {
      reload();
      toast({ title: '', message: words.outdated, seconds: 8 });
    },
  });
  useGrid({ grid, holder, opened, listener: {
    wish,
    locked: ({ description }) => say({ message: words.locked(description) }),
    selected: useSelecting((place) => void ask('select', place).catch(() => undefined)),
  } });
  const closeSaid = (): void => {
    say(null);
    grid.current?.focus();
  };
  return null;
}
