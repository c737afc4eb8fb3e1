import { ServiceException } from './exception';
import type { Host } from './host';
import type { HtmlOutput } from './html';
import { Menu } from './menu';
import type { Implementation } from './methods';
import { BUTTON_SETS, type Answer, type Button, type Question } from './question';
import type { ShownPage } from './screen';
import { constantReference, type Reference } from './seam';

/** A page whose program gave it no title bears this one. */
const UNTITLED = 'Apps Script';

/** What Google says where nobody looks. */
export const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';

/** `(message)`, `(message, buttons)` or `(title, message, buttons)`; constants come by their names. */
type Asked = readonly [first: string, second?: string, third?: string];

export class Ui implements Implementation<'Base.Ui'> {
  readonly path = 'Base.Ui';

  constructor(private readonly host: Pick<Host, 'screen' | 'ask'>) {}

  createMenu(caption: string): Menu {
    return new Menu(this.host.screen, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.host.screen, null);
  }

  /** A sidebar is as wide and high as Google makes it. */
  showSidebar(page: HtmlOutput): void {
    this.host.screen.pages.push({
      ...page.shown,
      title: page.shown.title ?? UNTITLED,
      kind: 'sidebar',
      width: null,
      height: null,
    });
  }

  showModalDialog(page: HtmlOutput, title: string): void {
    this.showDialog(page, title, 'modal');
  }

  showModelessDialog(page: HtmlOutput, title: string): void {
    this.showDialog(page, title, 'modeless');
  }

  /** Waits until somebody chose a button; gives which. */
  alert(...asked: Asked): Promise<Reference> {
    const answered = this.answered({ ...questionOf('alert', asked), asksText: false });
    return answered.then(({ button }) => buttonReference(button));
  }

  /** Waits until somebody wrote a text and chose a button. */
  prompt(...asked: Asked): Promise<PromptResponse> {
    const answered = this.answered({ ...questionOf('prompt', asked), asksText: true });
    return answered.then((answer) => new PromptResponse(answer));
  }

  private answered(question: Question): Promise<Answer> {
    if (this.host.ask === null) throw new ServiceException(NO_UI);
    return this.host.ask(question);
  }

  private showDialog(page: HtmlOutput, title: string, kind: ShownPage['kind']): void {
    this.host.screen.pages.push({ ...page.shown, title, kind });
  }
}

class PromptResponse implements Implementation<'Base.PromptResponse'> {
  readonly path = 'Base.PromptResponse';

  constructor(private readonly answer: Answer) {}

  getResponseText(): string {
    return this.answer.text;
  }

  getSelectedButton(): Reference {
    return buttonReference(this.answer.button);
  }
}

function questionOf(method: string, [first, second, third]: Asked): Omit<Question, 'asksText'> {
  const [title, message, set] = third === undefined ? ['', first, second ?? 'OK'] : [first, second ?? '', third];
  if (isButtonSet(set)) return { title, message, buttons: BUTTON_SETS[set] };
  throw new ServiceException(`The parameters (String,String) don't match the method signature for Base.Ui.${method}.`);
}

function isButtonSet(name: string): name is keyof typeof BUTTON_SETS {
  return Object.keys(BUTTON_SETS).includes(name);
}

function buttonReference(button: Button): Reference {
  return constantReference('Base.Button', button);
}
