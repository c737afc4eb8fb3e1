import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../../words/language';
import { workbenchShellWords } from '../../../../words/workbench-shell';
import type { Place, Refusal, Requests } from '../../protocol';
import { usePages } from '../frames/open-pages';
import { useGrid, useSettled } from '../use-grid';
import { useSession } from '../use-session';
import { useQuestions } from '../use-questions';
import { useToasts } from '../use-toasts';
import { useWishes } from '../use-wishes';
import type { Desk } from './menus';

/** A message before all else; with `goOn` it is a question. */
export interface Said {
  readonly message: string;
  readonly goOn?: () => void;
}

const SELECTING_MILLISECONDS = 150;
const PASSING_SECONDS = 8;
/** Refusals that whoever typed could not foresee. */
const LOSING: ReadonlySet<Refusal['code']> = new Set(['bad-request', 'failed', 'gone']);
/** Refusals that take nothing from anybody. */
const IN_PASSING: ReadonlySet<Refusal['code']> = new Set(['locked', 'nothing-to-undo']);

/** Until the server says what the person's language is, the browser's. */
function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';
}

/** All that a window knows and does; what is seen of it is the component's. */
export function useWorkbench() {
  const [said, say] = useState<Said | null>(null);
  const pages = usePages();
  const { toasts, toast, drop } = useToasts();
  const questions = useQuestions();
  const { session, ask, reload } = useSession((event) => {
    if (event.kind === 'page') pages.open(event.page);
    if (event.kind === 'toast') toast(event);
    questions.see(event);
    see(event, reload);
  });
  const language = session.opened?.language ?? browserLanguage();
  const words = workbenchShellWords[language];
  const tell = (message: string): void => toast({ title: '', message, seconds: PASSING_SECONDS });
  const select = useSettled(SELECTING_MILLISECONDS, (place: Place) => {
    // What is selected is told again with the next selection.
    void ask('select', place).catch(() => undefined);
  });
  const { grid, see, place, isReady } = useGrid({
    wish: (one) => wish(one),
    // Whoever types on does not notice a dialog that the next key closes.
    locked: ({ description }) => tell(words.locked(description)),
    selected: select,
  });
  const wish = useWishes(ask, grid, {
    refused: ({ code, message }, lines) => {
      if (IN_PASSING.has(code)) tell(message);
      else say({ message: LOSING.has(code) && lines.length > 0 ? `${message}\n${words.notTaken(lines)}` : message });
    },
    warned: (message, goOn) => say({ message, goOn }),
    unreached: (lines) =>
      say({ message: lines.length === 0 ? words.lost : `${words.unreached}\n${words.notTaken(lines)}` }),
    outdated: () => {
      reload();
      tell(words.outdated);
    },
  });
  const choose = (functionName: string): void => {
    ask('choose', { functionName }).then(
      (reply) => (reply.ok ? undefined : say({ message: reply.refusal.message })),
      () => say({ message: words.lost }),
    );
  };
  const answer = (given: Requests['answer']['request']): void => {
    questions.answered(given.question);
    ask('answer', given).then(
      (reply) => (reply.ok ? undefined : say({ message: reply.refusal.message })),
      () => say({ message: words.lost }),
    );
  };
  const nothingToSort = (): void => say({ message: words.nothingToSort });
  const desk: Desk = { grid, language, wish, choose, nothingToSort };
  const focusSheet = useRef(() => grid.current?.focus()).current;
  const asked = { question: questions.first, answer };
  return { session, ask, language, words, pages, toasts, drop, said, say, asked, desk, place, isReady, focusSheet };
}
