import { menuWords, type PageName } from '../words/menu';
import { menuAction } from './menu-action';
import { userLanguage } from './user-language';

/** How a page is shown. `file` is its name in dist, without `.html`; sizes are pixels. */
interface Page {
  readonly file: string;
  /** Beside the sheet (300 pixels wide, as Google has it), before it, or before it with the sheet still to be used. */
  readonly as: 'sidebar' | { readonly dialog: 'modal' | 'modeless'; readonly width: number; readonly height: number };
}

const PAGES: Readonly<Record<PageName, Page>> = {
  close: { file: 'close', as: { dialog: 'modeless', width: 780, height: 600 } },
  problems: { file: 'problems', as: 'sidebar' },
  owed: { file: 'owed', as: { dialog: 'modal', width: 760, height: 600 } },
  documents: { file: 'documents', as: { dialog: 'modal', width: 780, height: 600 } },
  reopen: { file: 'reopen', as: { dialog: 'modal', width: 480, height: 480 } },
  bringOver: { file: 'bring-over', as: { dialog: 'modal', width: 920, height: 560 } },
  automation: { file: 'automation', as: 'sidebar' },
  templates: { file: 'templates', as: 'sidebar' },
  setUp: { file: 'set-up', as: { dialog: 'modal', width: 440, height: 420 } },
};

export const showClose = showing('close');
export const showProblems = showing('problems');
export const showOwed = showing('owed');
export const showDocuments = showing('documents');
export const showReopen = showing('reopen');
export const showBringOver = showing('bringOver');
export const showAutomation = showing('automation');
export const showTemplates = showing('templates');
export const showSetUp = showing('setUp');

/** Opens a page, in the user's language. */
function showing(name: PageName): () => void {
  return menuAction(() => {
    const { file, as } = PAGES[name];
    const title = menuWords(userLanguage()).pages[name];
    const page = HtmlService.createHtmlOutputFromFile(file);
    const ui = SpreadsheetApp.getUi();
    if (as === 'sidebar') {
      ui.showSidebar(page.setTitle(title));
      return;
    }
    page.setWidth(as.width).setHeight(as.height);
    if (as.dialog === 'modal') ui.showModalDialog(page, title);
    else ui.showModelessDialog(page, title);
  });
}
