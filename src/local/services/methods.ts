/**
 * What a parameter may be, as Google's own messages name it; `|null` and `?` (may be left out) may follow.
 * `Object` is anything.
 */
type Kind = 'number' | 'String' | 'Boolean' | 'Date' | 'Object' | 'Object[]' | 'Object[][]' | Path;
type Path =
  | `SpreadsheetApp.${'DataValidation' | 'ProtectionType' | 'Range' | 'Sheet'}`
  | `ScriptApp.${'AuthMode' | 'Trigger'}`
  | 'Base.Menu'
  | 'Base.ButtonSet'
  | 'HtmlService.HtmlOutput';
type Parameter = `${Kind}${'' | '|null'}${'' | '?'}` | 'String|Session.User' | 'String|Base.ButtonSet?';
type Signatures<Service> = { readonly [Method in keyof Service]?: readonly Parameter[] };

/** Every method of Apps Script that exists outside Google, by service or class, with what it takes. */
export const methods = {
  SpreadsheetApp: {
    flush: [],
    getActiveSpreadsheet: [],
    getUi: [],
    newConditionalFormatRule: [],
    newDataValidation: [],
  },
  'SpreadsheetApp.Spreadsheet': {
    deleteSheet: ['SpreadsheetApp.Sheet'],
    getEditors: [],
    getId: [],
    getName: [],
    getSheetByName: ['String'],
    getSheets: [],
    getSpreadsheetLocale: [],
    getSpreadsheetTimeZone: [],
    getUrl: [],
    insertSheet: ['String', 'number?'],
    setActiveRange: ['SpreadsheetApp.Range'],
    setActiveSheet: ['SpreadsheetApp.Sheet'],
    toast: ['String', 'String|null?', 'number|null?'],
  },
  'SpreadsheetApp.Sheet': {
    deleteRows: ['number', 'number'],
    getDataRange: [],
    getConditionalFormatRules: [],
    getFrozenRows: [],
    getLastColumn: [],
    getLastRow: [],
    getMaxColumns: [],
    getMaxRows: [],
    getName: [],
    getProtections: ['SpreadsheetApp.ProtectionType'],
    getRange: ['number', 'number', 'number?', 'number?'],
    getSheetId: [],
    insertColumnsAfter: ['number', 'number'],
    insertRowsAfter: ['number', 'number'],
    protect: [],
    setColumnWidth: ['number', 'number'],
    setConditionalFormatRules: ['Object[]'],
    setFrozenRows: ['number'],
    setHiddenGridlines: ['Boolean'],
    setRowHeights: ['number', 'number', 'number'],
  },
  'SpreadsheetApp.Range': {
    activate: [],
    clearNote: [],
    getA1Notation: [],
    getColumn: [],
    getDataValidations: [],
    getDisplayValues: [],
    getFormulas: [],
    getNotes: [],
    getNumColumns: [],
    getNumRows: [],
    getNumberFormats: [],
    getRow: [],
    getSheet: [],
    getValues: [],
    protect: [],
    setBackground: ['String|null'],
    setBackgrounds: ['Object[][]'],
    setBorder: ['Boolean|null', 'Boolean|null', 'Boolean|null', 'Boolean|null', 'Boolean|null', 'Boolean|null'],
    setDataValidation: ['SpreadsheetApp.DataValidation|null'],
    setFontColor: ['String|null'],
    setFontSize: ['number'],
    setFontWeight: ['String|null'],
    setHorizontalAlignment: ['String|null'],
    setNote: ['String|null'],
    setNumberFormat: ['String'],
    setNumberFormats: ['Object[][]'],
    setValues: ['Object[][]'],
    setVerticalAlignment: ['String|null'],
    setWrap: ['Boolean'],
  },
  'SpreadsheetApp.BooleanCondition': { getCriteriaValues: [] },
  'SpreadsheetApp.ConditionalFormatRule': { getBooleanCondition: [], getRanges: [] },
  'SpreadsheetApp.ConditionalFormatRuleBuilder': {
    build: [],
    setBackground: ['String|null'],
    setBold: ['Boolean|null'],
    setFontColor: ['String|null'],
    setRanges: ['Object[]'],
    whenFormulaSatisfied: ['String'],
    whenNumberGreaterThanOrEqualTo: ['number'],
    whenNumberLessThan: ['number'],
  },
  'SpreadsheetApp.DataValidation': {},
  'SpreadsheetApp.DataValidationBuilder': {
    build: [],
    requireValueInList: ['Object[]', 'Boolean?'],
    requireValueInRange: ['SpreadsheetApp.Range', 'Boolean?'],
    setAllowInvalid: ['Boolean'],
    setHelpText: ['String'],
  },
  'SpreadsheetApp.Protection': {
    addEditor: ['String|Session.User'],
    addEditors: ['Object[]'],
    canDomainEdit: [],
    canEdit: [],
    getDescription: [],
    getEditors: [],
    getRange: [],
    isWarningOnly: [],
    remove: [],
    removeEditor: ['String|Session.User'],
    removeEditors: ['Object[]'],
    setDescription: ['String'],
    setDomainEdit: ['Boolean'],
    setWarningOnly: ['Boolean'],
  },
  'Base.PromptResponse': { getResponseText: [], getSelectedButton: [] },
  'Base.Ui': {
    alert: ['String', 'String|Base.ButtonSet?', 'Base.ButtonSet?'],
    createAddonMenu: [],
    createMenu: ['String'],
    prompt: ['String', 'String|Base.ButtonSet?', 'Base.ButtonSet?'],
    showModalDialog: ['HtmlService.HtmlOutput', 'String'],
    showModelessDialog: ['HtmlService.HtmlOutput', 'String'],
    showSidebar: ['HtmlService.HtmlOutput'],
  },
  'Base.Menu': { addItem: ['String', 'String'], addSeparator: [], addSubMenu: ['Base.Menu'], addToUi: [] },
  'Base.Blob': { getName: [] },
  HtmlService: {
    createHtmlOutput: ['String'],
    createHtmlOutputFromFile: ['String'],
    createTemplateFromFile: ['String'],
  },
  'HtmlService.HtmlOutput': { setHeight: ['number|null'], setTitle: ['String'], setWidth: ['number|null'] },
  'HtmlService.HtmlTemplate': { getRawContent: [] },
  LockService: { getDocumentLock: [] },
  'LockService.Lock': { hasLock: [], releaseLock: [], tryLock: ['number'] },
  MailApp: { getRemainingDailyQuota: [], sendEmail: ['Object'] },
  PropertiesService: { getDocumentProperties: [] },
  'PropertiesService.Properties': {
    deleteProperty: ['String'],
    getProperties: [],
    getProperty: ['String'],
    setProperties: ['Object', 'Boolean?'],
    setProperty: ['String', 'String'],
  },
  ScriptApp: {
    deleteTrigger: ['ScriptApp.Trigger'],
    getAuthorizationInfo: ['ScriptApp.AuthMode'],
    getOAuthToken: [],
    getProjectTriggers: [],
    newTrigger: ['String'],
  },
  'ScriptApp.AuthorizationInfo': { getAuthorizationStatus: [] },
  'ScriptApp.ClockTriggerBuilder': { create: [], everyHours: ['number'] },
  'ScriptApp.Trigger': { getHandlerFunction: [], getUniqueId: [] },
  'ScriptApp.TriggerBuilder': { timeBased: [] },
  Session: { getActiveUser: [], getActiveUserLocale: [], getEffectiveUser: [] },
  'Session.User': { getEmail: [] },
  UrlFetchApp: { fetchAll: ['Object[]'] },
  'UrlFetchApp.HTTPResponse': { getContent: [], getContentText: [], getResponseCode: [] },
  Utilities: {
    formatDate: ['Date', 'String', 'String'],
    getUuid: [],
    newBlob: ['Object', 'String|null?', 'String|null?'],
    sleep: ['number'],
  },
  console: { error: ['String'], log: ['String'], warn: ['String'] },
} as const satisfies {
  readonly SpreadsheetApp: Signatures<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;
  readonly 'SpreadsheetApp.Spreadsheet': Signatures<GoogleAppsScript.Spreadsheet.Spreadsheet>;
  readonly 'SpreadsheetApp.Sheet': Signatures<GoogleAppsScript.Spreadsheet.Sheet>;
  readonly 'SpreadsheetApp.Range': Signatures<GoogleAppsScript.Spreadsheet.Range>;
  readonly 'SpreadsheetApp.BooleanCondition': Signatures<GoogleAppsScript.Spreadsheet.BooleanCondition>;
  readonly 'SpreadsheetApp.ConditionalFormatRule': Signatures<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;
  readonly 'SpreadsheetApp.ConditionalFormatRuleBuilder': Signatures<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>;
  readonly 'SpreadsheetApp.DataValidation': Signatures<GoogleAppsScript.Spreadsheet.DataValidation>;
  readonly 'SpreadsheetApp.DataValidationBuilder': Signatures<GoogleAppsScript.Spreadsheet.DataValidationBuilder>;
  readonly 'SpreadsheetApp.Protection': Signatures<GoogleAppsScript.Spreadsheet.Protection>;
  readonly 'Base.PromptResponse': Signatures<GoogleAppsScript.Base.PromptResponse>;
  readonly 'Base.Ui': Signatures<GoogleAppsScript.Base.Ui>;
  readonly 'Base.Menu': Signatures<GoogleAppsScript.Base.Menu>;
  readonly 'Base.Blob': Signatures<GoogleAppsScript.Base.Blob>;
  readonly HtmlService: Signatures<GoogleAppsScript.HTML.HtmlService>;
  readonly 'HtmlService.HtmlOutput': Signatures<GoogleAppsScript.HTML.HtmlOutput>;
  readonly 'HtmlService.HtmlTemplate': Signatures<GoogleAppsScript.HTML.HtmlTemplate>;
  readonly LockService: Signatures<GoogleAppsScript.Lock.LockService>;
  readonly 'LockService.Lock': Signatures<GoogleAppsScript.Lock.Lock>;
  readonly MailApp: Signatures<GoogleAppsScript.Mail.MailApp>;
  readonly PropertiesService: Signatures<GoogleAppsScript.Properties.PropertiesService>;
  readonly 'PropertiesService.Properties': Signatures<GoogleAppsScript.Properties.Properties>;
  readonly ScriptApp: Signatures<GoogleAppsScript.Script.ScriptApp>;
  readonly 'ScriptApp.AuthorizationInfo': Signatures<GoogleAppsScript.Script.AuthorizationInfo>;
  readonly 'ScriptApp.ClockTriggerBuilder': Signatures<GoogleAppsScript.Script.ClockTriggerBuilder>;
  readonly 'ScriptApp.Trigger': Signatures<GoogleAppsScript.Script.Trigger>;
  readonly 'ScriptApp.TriggerBuilder': Signatures<GoogleAppsScript.Script.TriggerBuilder>;
  readonly Session: Signatures<GoogleAppsScript.Base.Session>;
  readonly 'Session.User': Signatures<GoogleAppsScript.Base.User>;
  readonly UrlFetchApp: Signatures<GoogleAppsScript.URL_Fetch.UrlFetchApp>;
  readonly 'UrlFetchApp.HTTPResponse': Signatures<GoogleAppsScript.URL_Fetch.HTTPResponse>;
  readonly Utilities: Signatures<GoogleAppsScript.Utilities.Utilities>;
  readonly console: Signatures<Console>;
};

/** A service, `SpreadsheetApp`, or one of its classes, `SpreadsheetApp.Range`. */
export type ServicePath = keyof typeof methods;

/** What an object on the host must be able to do to stand for a service or class. */
export type Implementation<Path extends ServicePath> = {
  readonly [Method in keyof (typeof methods)[Path]]: (...args: never[]) => unknown;
};

/** The last name of a path: `Range`. */
export function shortName(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** What the method takes, or undefined where it does not exist outside Google. */
export function parametersOf(path: string, method: string): readonly string[] | undefined {
  const services: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = methods;
  const service = Object.prototype.hasOwnProperty.call(services, path) ? services[path] : undefined;
  return service !== undefined && Object.prototype.hasOwnProperty.call(service, method) ? service[method] : undefined;
}
