import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { Opened, PanelName } from '../../protocol';
import type { Ask } from '../ask';
import { Icon, type IconName } from '../icon';
import { useLanguage, useWords } from '../words';
import { FileLine } from './file-line';
import { MenuBar, type Menu } from './menu-bar';
import { PersonSwitch } from './person-switch';

const PANELS: readonly (readonly [name: PanelName, icon: IconName])[] = [
  ['documents', 'document'],
  ['mail', 'mail'],
  ['triggers', 'clock'],
  ['log', 'log'],
];

/** The bar above the grid: which book, its menus, how the file stands, and whose window it is. */
export function Header({
  opened,
  menus,
  panel,
  setPanel,
  ask,
}: {
  readonly opened: Opened;
  readonly menus: readonly Menu[];
  readonly panel: PanelName | null;
  readonly setPanel: (panel: PanelName | null) => void;
  readonly ask: Ask;
}) {
  const language = useLanguage();
  const words = workbenchShellWords[language];
  const { panels } = useWords();
  return (
    <header>
      <h1>{opened.bookName}</h1>
      <MenuBar label={words.menuBar} menus={menus} />
      <FileLine file={opened.file} language={language} decide={(keep) => void ask('decide', { keep })} />
      {opened.now === null ? null : <span class="clock">{words.clockStands(opened.now.replace('T', ' '))}</span>}
      <div class="end">
        <PersonSwitch person={opened.person} people={opened.people} language={language} />
        <div class="panels" role="group" aria-label={panels.title}>
          {PANELS.map(([name, icon]) => (
            <button
              key={name}
              type="button"
              class="round"
              aria-label={panels.tabs[name]}
              aria-pressed={panel === name}
              title={panels.tabs[name]}
              onClick={() => setPanel(panel === name ? null : name)}
            >
              <Icon name={icon} />
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}
