import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { WorkbenchShellWords } from '../../../../words/workbench-shell';
import type { PanelName } from '../../protocol';
import type { Ask } from '../ask';
import { DialogFrame } from '../frames/dialog-frame';
import type { usePages } from '../frames/open-pages';
import { SidebarFrame } from '../frames/sidebar-frame';
import { Alert } from '../panels/alert';
import { AskedDialog } from '../panels/asked-dialog';
import { Drawer } from '../panels/drawer';
import { Toasts } from '../panels/toasts';
import { LanguageContext } from '../words';
import { Header } from './header';
import { menusOf } from './menus';
import { useWorkbench, type Said } from './use-workbench';

/** The whole window: the bar, the grid, and what stands beside and before it. */
export function Workbench() {
  const element = useRef<HTMLDivElement>(null);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const { session, ask, language, words, pages, toasts, drop, ...rest } = useWorkbench();
  const { said, say, asked, desk, place, isReady, focusSheet } = rest;
  const { opened, link, news } = session;
  useLayoutEffect(() => place(element.current, opened));
  const leavePanel = (): void => {
    setPanel(null);
    focusSheet();
  };
  return (
    <LanguageContext.Provider value={language}>
      <div class="workbench" lang={language}>
        {opened === null ? null : (
          <Header opened={opened} menus={menusOf(desk, opened.menus)} panel={panel} setPanel={setPanel} ask={ask} />
        )}
        {link === 'open' ? null : <Standing link={link} words={words} />}
        <main class="grid" ref={element} aria-busy={!isReady} />
        <Pages {...pages} ask={ask} focusSheet={focusSheet} />
        {panel === null ? null : (
          <Drawer tab={panel} onTab={setPanel} onClose={leavePanel} ask={ask} news={news} now={opened?.now ?? null} />
        )}
        {asked.question === null ? null : (
          <AskedDialog
            key={asked.question.number}
            question={asked.question}
            onAnswer={asked.answer}
            after={focusSheet}
          />
        )}
        <Question said={said} say={say} confirm={words.edit} focusSheet={focusSheet} />
        <Toasts toasts={toasts} onGone={drop} />
      </div>
    </LanguageContext.Provider>
  );
}

/** The program's sidebar beside the grid, and its dialog before it. */
function Pages({
  pages: { sidebar, dialog },
  close,
  ask,
  focusSheet,
}: ReturnType<typeof usePages> & { readonly ask: Ask; readonly focusSheet: () => void }) {
  const closing = (key: number) => (): void => {
    close(key);
    focusSheet();
  };
  const rest = { ask, focusSheet };
  return (
    <>
      {sidebar === null ? null : (
        <SidebarFrame key={sidebar.key} page={sidebar.page} onClose={closing(sidebar.key)} {...rest} />
      )}
      {dialog === null ? null : (
        <DialogFrame key={dialog.key} page={dialog.page} onClose={closing(dialog.key)} {...rest} />
      )}
    </>
  );
}

function Question({
  said,
  say,
  confirm,
  focusSheet,
}: {
  readonly said: Said | null;
  readonly say: (said: Said | null) => void;
  readonly confirm: string;
  readonly focusSheet: () => void;
}) {
  if (said === null) return null;
  const { message, goOn } = said;
  const close = (): void => {
    say(null);
    focusSheet();
  };
  if (goOn === undefined) return <Alert message={message} onClose={close} />;
  const go = (): void => {
    close();
    goOn();
  };
  return <Alert message={message} confirm={confirm} onClose={close} onConfirm={go} />;
}

/** Why nothing can be done now. */
function Standing({
  link,
  words,
}: {
  readonly link: 'connecting' | 'lost' | 'refused';
  readonly words: WorkbenchShellWords;
}) {
  if (link === 'connecting') return <p class="standing">{words.connecting}</p>;
  return (
    <p class="lost" role="alert">
      {link === 'lost' ? words.lost : words.noToken}
    </p>
  );
}
