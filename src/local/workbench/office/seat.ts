import type { Book } from '../../book/book';
import type { Host } from '../../services/host';
import { Screen, type MadeMenu } from '../../services/screen';
import { menuWords } from '../../../words/menu';
import type { Language } from '../../../words/language';
import type { Event, ShownMenu } from '../protocol';
import type { MadePages } from './made-pages';
import { Questions } from './questions';

export type OfficeUser = Host['user'];

/** One window: who looks through it, and what the program has shown there. */
export class Seat {
  readonly screen = new Screen();
  readonly questions: Questions;
  /** Ends when all of its edits so far were looked at by the program. */
  edits: Promise<unknown> = Promise.resolve();
  private toldMenus: readonly MadeMenu[] = [];
  private toldSelection: Screen['selection'] = null;

  constructor(
    readonly user: OfficeUser,
    private readonly pages: MadePages,
    private readonly tell: (event: Event) => void,
  ) {
    this.questions = new Questions(tell);
  }

  get language(): Language {
    return this.user.locale.startsWith('ru') ? 'ru' : 'en';
  }

  get menus(): readonly ShownMenu[] {
    return this.screen.menus.map((menu) => shownMenu(menu, this.language));
  }

  /** Whether an item of the window's menus runs the function. */
  offers(functionName: string): boolean {
    return this.screen.menus.some((menu) => holds(menu, functionName));
  }

  /** Says something that stays until it is closed. */
  say(title: string, message: string): void {
    this.tell({ kind: 'toast', title, message, seconds: -1 });
  }

  /** What whoever sits here selected; the program may ask. */
  select(selection: NonNullable<Screen['selection']>): void {
    this.screen.selection = selection;
    this.toldSelection = selection;
  }

  /** Tells the window what the program has shown since it was last told. */
  tellNews(book: Book): void {
    const { screen, tell } = this;
    if (screen.menus.some((menu, place) => menu !== this.toldMenus[place])) {
      this.toldMenus = [...screen.menus];
      tell({ kind: 'menus', menus: this.menus });
    }
    for (const toast of screen.toasts.splice(0)) tell({ kind: 'toast', ...toast });
    for (const page of screen.pages.splice(0)) tell({ kind: 'page', page: this.pages.opened(page) });
    if (screen.selection !== this.toldSelection) {
      this.toldSelection = screen.selection;
      const sheet = screen.selection === null ? undefined : book.sheet(screen.selection.sheet);
      if (sheet !== undefined && screen.selection !== null)
        tell({ kind: 'select', sheet: sheet.id, area: screen.selection.area });
    }
  }
}

function holds({ entries }: MadeMenu, functionName: string): boolean {
  return entries.some((entry) => {
    if (entry.kind === 'menu') return holds(entry.menu, functionName);
    return entry.kind === 'item' && entry.functionName === functionName;
  });
}

/** An add-on's own menu bears its name. */
function shownMenu({ caption, entries }: MadeMenu, language: Language): ShownMenu {
  return {
    caption: caption ?? menuWords(language).menu,
    entries: entries.map((entry) =>
      entry.kind === 'menu' ? { kind: 'menu', menu: shownMenu(entry.menu, language) } : entry,
    ),
  };
}
