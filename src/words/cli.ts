import { cliEnglish } from './cli.en';
import { cliRussian } from './cli.ru';
import type { Language } from './language';

/** What an .xlsx file may hold that is gone after it is written. */
export type LostPart =
  | 'charts'
  | 'pictures'
  | 'drawings'
  | 'macros'
  | 'pivotTables'
  | 'externalLinks'
  | 'threadedComments'
  | 'slicers'
  | 'embeddedObjects'
  | 'controls'
  | 'dataConnections'
  | 'customProperties'
  | 'signatures'
  | 'richValues'
  | 'sparklines'
  | 'filterCriteria'
  | 'conditionalFormats'
  | 'protectedRanges'
  | 'workbookProtection'
  | 'scenarios';

/** Why a command could not be carried out: a code, and what its words need. */
export interface Troubles {
  /** The program itself says why not. */
  refused: { readonly message: string; readonly fix: string };
  missing: { readonly path: string };
  'no-picture': { readonly path: string };
  exists: { readonly path: string };
  directory: { readonly path: string };
  'no-permission': { readonly path: string };
  'disk-full': { readonly path: string };
  'disk-error': { readonly path: string; readonly reason: string };
  'not-a-workbook': { readonly path: string };
  damaged: { readonly path: string };
  encrypted: { readonly path: string };
  'open-elsewhere': { readonly path: string; readonly mark: string };
  busy: { readonly path: string; readonly lock: string };
  'changed-meanwhile': { readonly path: string };
  /** The workbench came to no proper end, and what was typed there is not in the file. */
  'unsaved-edits': { readonly path: string };
  'port-taken': { readonly port: string };
  losses: { readonly path: string; readonly parts: readonly LostPart[] };
}

/** What is wrong with a command as it was typed: a code, and what its words need. */
export interface UsageFaults {
  'no-command': { readonly known: readonly string[] };
  'unknown-command': { readonly found: string; readonly known: readonly string[] };
  'unknown-option': { readonly found: string; readonly known: readonly string[] };
  'no-value': { readonly option: string; readonly value: string };
  'value-not-taken': { readonly option: string };
  'bad-value': { readonly option: string; readonly found: string; readonly value: string };
  'no-format': { readonly known: readonly string[] };
  'no-book': { readonly usage: string };
  'no-period': { readonly usage: string };
  'bad-period': { readonly found: string };
  'too-many': { readonly found: string; readonly usage: string };
  'not-together': { readonly options: readonly string[] };
}

export type CommandName =
  | 'init'
  | 'check'
  | 'close'
  | 'reopen'
  | 'balances'
  | 'report'
  | 'send'
  | 'act'
  | 'request'
  | 'proposal'
  | 'template'
  | 'export'
  | 'serve';

/** What a table of statements or balances is headed with. */
export interface CliHeaders {
  readonly period: string;
  readonly openPeriod: string;
  readonly client: string;
  readonly opening: string;
  readonly granted: string;
  readonly adjusted: string;
  readonly used: string;
  readonly usedPercent: string;
  readonly expired: string;
  readonly settled: string;
  readonly closing: string;
  readonly available: string;
  readonly owed: string;
  readonly charged: string;
  readonly paidThrough: string;
  readonly advice: string;
}

/** Every text of the command line. */
export interface CliWords {
  readonly summary: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly commonOptions: string;
  readonly usage: { readonly [Code in keyof UsageFaults]: (facts: UsageFaults[Code]) => string };
  readonly troubles: { readonly [Code in keyof Troubles]: (facts: Troubles[Code]) => string };
  readonly lostParts: Readonly<Record<LostPart, string>>;
  readonly error: string;
  readonly warning: string;
  readonly headers: CliHeaders;
  readonly advice: (direction: 'less' | 'more', hours: string, fee: string) => string;
  readonly lasts: (periods: number) => string;
  readonly created: (path: string, sample: boolean) => string;
  readonly clean: string;
  readonly issueCount: (errors: number, warnings: number) => string;
  readonly nothingToClose: (through: string) => string;
  readonly closed: (statements: number, through: string) => string;
  readonly trial: string;
  readonly heldBack: (client: string, period: string, reason: string) => string;
  readonly nothingClosed: string;
  readonly reportsWritten: (count: number, folder: string) => string;
  readonly notReported: (client: string, period: string, reason: string) => string;
  readonly reportsOutstanding: (count: number) => string;
  readonly noReports: (period: string) => string;
  /** A document that somebody had edited, where it lies now. */
  readonly editedKept: (path: string) => string;
  readonly sent: (client: string, periods: readonly string[], to: readonly string[]) => string;
  readonly notSent: (client: string, reason: string) => string;
  readonly mailsKept: (path: string) => string;
  readonly actsWritten: (count: number, folder: string) => string;
  readonly requestsWritten: (count: number, folder: string) => string;
  readonly nothingAsked: string;
  readonly proposalWritten: (path: string) => string;
  /** A client for whom a document was not written; `period` is `''` where it is of none. */
  readonly notWritten: (client: string, period: string, reason: string) => string;
  /** What stands in an option could not be read. */
  readonly refusedOption: (option: string, reason: string) => string;
  readonly reopened: (client: string, period: string, revision: number) => string;
  readonly notReopened: (client: string, period: string, reason: string) => string;
  readonly nothingReopened: (period: string) => string;
  readonly templateReady: (path: string) => string;
  readonly templateSound: string;
  readonly templateProblems: (count: number) => string;
  readonly previewed: (path: string) => string;
  readonly builtInUsed: string;
  readonly logoKept: string;
  readonly logoRemoved: string;
  readonly noClients: string;
  readonly notRefreshed: (why: string) => string;
  readonly exported: (path: string) => string;
  readonly stages: {
    readonly reading: string;
    readonly working: string;
    readonly writing: string;
    readonly reports: (written: number) => string;
    readonly sending: (clients: number) => string;
  };
}

export const cliWords: Readonly<Record<Language, CliWords>> = { en: cliEnglish, ru: cliRussian };
