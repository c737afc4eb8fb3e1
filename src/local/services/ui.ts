import type { HtmlOutput } from './html';
import { Menu } from './menu';
import type { Implementation } from './methods';
import type { Screen, ShownPage } from './screen';

/** A page whose program gave it no title bears this one. */
const UNTITLED = 'Apps Script';

export class Ui implements Implementation<'Base.Ui'> {
  readonly path = 'Base.Ui';

  constructor(private readonly screen: Screen) {}

  createMenu(caption: string): Menu {
    return new Menu(this.screen, caption);
  }

  createAddonMenu(): Menu {
    return new Menu(this.screen, null);
  }

  /** A sidebar is as wide and high as Google makes it. */
  showSidebar(page: HtmlOutput): void {
    this.screen.pages.push({
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

  private showDialog(page: HtmlOutput, title: string, kind: ShownPage['kind']): void {
    this.screen.pages.push({ ...page.shown, title, kind });
  }
}
