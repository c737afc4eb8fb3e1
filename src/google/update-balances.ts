import { carryOut } from '../app/bridge';
import { menuWords } from '../words/menu';
import { menuAction } from './menu-action';
import { googlePorts } from './ports';
import { userLanguage } from './user-language';

/** Writes the Balances sheet anew, and says so in passing. */
export const updateBalances = menuAction(() => {
  const { clients, issues } = carryOut(googlePorts(), 'readBalances', '{}');
  const words = menuWords(userLanguage());
  const isBroken = issues.some(({ code }) => code === 'missing-sheet' || code === 'missing-column');
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const text = isBroken ? words.bookBroken : words.balancesUpdated(clients.length, errors);
  SpreadsheetApp.getActiveSpreadsheet().toast(text, words.menu);
});
