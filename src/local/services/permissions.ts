import type { AuthMode } from './execution';
import { shortName } from './methods';

/** Services and classes, or their methods, that work before the add-on was ever used in a file. */
const EVEN_IN_NONE = [
  'SpreadsheetApp.getUi',
  'Base.Ui.createMenu',
  'Base.Ui.createAddonMenu',
  'Base.Menu',
  'Session.getActiveUserLocale',
  'Utilities',
  'console',
];

/** What no simple trigger may do: reach out of the document, set triggers, open pages, know who people are. */
const NOT_IN_LIMITED = [
  'UrlFetchApp',
  'MailApp',
  'ScriptApp.newTrigger',
  'ScriptApp.getProjectTriggers',
  'ScriptApp.deleteTrigger',
  'ScriptApp.getOAuthToken',
  'Base.Ui.showSidebar',
  'Base.Ui.showModalDialog',
  'Base.Ui.showModelessDialog',
];

/** Why an execution of this mode may not call the method, in Google's words, or null where it may. */
export function permissionFault(authMode: AuthMode, path: string, method: string): string | null {
  const isAmong = (names: readonly string[]): boolean => names.includes(path) || names.includes(`${path}.${method}`);
  const may = authMode === 'NONE' ? isAmong(EVEN_IN_NONE) : authMode === 'FULL' || !isAmong(NOT_IN_LIMITED);
  return may ? null : `You do not have permission to call ${shortName(path)}.${method}`;
}
