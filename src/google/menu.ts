import { menuWords } from '../words/menu';
import { userLanguage } from './user-language';

/** The build's: whether this is a published add-on, rather than the script bound to a spreadsheet. */
declare const ADD_ON: boolean;

/**
 * Builds the menu, and does nothing else: of an add-on that was installed but not used in this spreadsheet yet Google
 * runs this without letting it see the spreadsheet. Google wants add-ons below its own menu Extensions.
 */
export function onOpen(): void {
  const { menu, items } = menuWords(userLanguage());
  const ui = SpreadsheetApp.getUi();
  (ADD_ON ? ui.createAddonMenu() : ui.createMenu(menu))
    .addItem(items.close, 'showClose')
    .addItem(items.problems, 'showProblems')
    .addItem(items.balances, 'updateBalances')
    .addItem(items.owed, 'showOwed')
    .addItem(items.documents, 'showDocuments')
    .addSeparator()
    .addItem(items.reopen, 'showReopen')
    .addItem(items.bringOver, 'showBringOver')
    .addItem(items.automation, 'showAutomation')
    .addItem(items.templates, 'showTemplates')
    .addItem(items.setUp, 'showSetUp')
    .addToUi();
}
