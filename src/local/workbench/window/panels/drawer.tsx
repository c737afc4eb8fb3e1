import { useRef } from 'preact/hooks';
import type { PanelName } from '../../protocol';
import type { Ask } from '../ask';
import { Icon, type IconName } from '../icon';
import { useWords } from '../words';
import { DocumentsPanel } from './documents-panel';
import { LogPanel } from './log-panel';
import { MailPanel } from './mail-panel';
import { TriggersPanel } from './triggers-panel';
import './style.css';

const TABS: readonly (readonly [name: PanelName, icon: IconName])[] = [
  ['documents', 'document'],
  ['mail', 'mail'],
  ['triggers', 'clock'],
  ['log', 'log'],
];

export interface DrawerProps {
  readonly tab: PanelName;
  readonly onTab: (tab: PanelName) => void;
  readonly onClose: () => void;
  readonly ask: Ask;
  /** How often each panel was told that there is something new in it; what is shown is read again when it grows. */
  readonly news: Readonly<Record<PanelName, number>>;
  /** Where the clock stands, `2026-11-03T09:00`; null: it runs. */
  readonly now: string | null;
}

/** What lies behind the sheets: documents, mail, triggers and the execution log. */
export function Drawer({ tab, onTab, onClose, ask, news, now }: DrawerProps) {
  const words = useWords().panels;
  const tabs = useRef<HTMLDivElement>(null);
  const place = TABS.findIndex(([name]) => name === tab);
  const step = (by: number): void => {
    const next = TABS[(place + by + TABS.length) % TABS.length];
    if (next === undefined) return;
    onTab(next[0]);
    tabs.current?.querySelector<HTMLElement>(`#tab-${next[0]}`)?.focus();
  };
  return (
    <aside class="drawer" aria-label={words.title}>
      <div class="drawer-head">
        <div
          ref={tabs}
          class="tabs"
          role="tablist"
          aria-label={words.title}
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') step(1);
            if (key === 'ArrowLeft') step(-1);
          }}
        >
          {TABS.map(([name, icon]) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === tab}
              aria-controls="drawer-panel"
              tabIndex={name === tab ? 0 : -1}
              onClick={() => onTab(name)}
            >
              <Icon name={icon} />
              {words.tabs[name]}
            </button>
          ))}
        </div>
        <button type="button" class="round" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div class="drawer-panel" role="tabpanel" id="drawer-panel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {tab === 'documents' ? <DocumentsPanel ask={ask} news={news.documents} /> : null}
        {tab === 'mail' ? <MailPanel ask={ask} news={news.mail} /> : null}
        {tab === 'triggers' ? <TriggersPanel ask={ask} news={news.triggers} now={now} /> : null}
        {tab === 'log' ? <LogPanel ask={ask} news={news.log} /> : null}
      </div>
    </aside>
  );
}
