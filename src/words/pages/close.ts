import type { Language } from '../language';
import { closeEn } from './close.en';
import { closeRu } from './close.ru';

/** The page that closes a month. Periods come as `2026-10`, hours and money as they are shown. */
export interface CloseWords {
  readonly month: string;
  readonly monthHint: string;
  readonly rehearse: string;
  readonly rehearseAgain: string;
  readonly rehearsing: string;
  readonly lookForUnfinished: string;
  readonly rehearsalOf: (through: string) => string;
  readonly ready: (clients: number) => string;
  readonly held: (clients: number) => string;
  readonly nothingOpen: (through: string) => string;
  readonly nothingOpenHint: string;
  readonly earlierToo: string;
  readonly early: (through: string) => string;
  readonly comparedWith: (date: string, time: string) => string;
  readonly table: {
    readonly caption: string;
    readonly client: string;
    readonly opening: string;
    readonly granted: string;
    readonly used: string;
    readonly closing: string;
    readonly overage: string;
    readonly notes: string;
  };
  readonly periods: (from: string, to: string) => string;
  readonly adjusted: (hours: string) => string;
  readonly expired: (hours: string) => string;
  readonly lateEntries: (count: number) => string;
  readonly isNew: string;
  readonly mended: string;
  readonly broken: string;
  readonly changed: (used: string, closing: string) => string;
  readonly isHeldBack: string;
  readonly problems: string;
  readonly closeAll: (clients: number) => string;
  readonly closeClean: (clients: number) => string;
  readonly allRefused: string;
  readonly cleanOffered: string;
  readonly nothingPossible: string;
  readonly confirm: (through: string) => string;
  readonly confirmClients: (clients: number, held: number) => string;
  readonly confirmWhat: string;
  readonly confirmBack: string;
  readonly underWay: (through: string) => string;
  readonly found: string;
  readonly starting: string;
  readonly closingStep: (done: number, total: number) => string;
  readonly reportStep: (done: number, total: number) => string;
  readonly busy: string;
  readonly mayLeave: string;
  readonly carryOn: string;
  readonly isClosed: (through: string) => string;
  readonly isPartlyClosed: (through: string) => string;
  readonly nothingClosed: string;
  readonly nothingClosedHint: string;
  readonly closedCount: (statements: number, reports: number) => string;
  readonly queued: (account: string) => string;
  readonly heldBack: string;
  readonly failures: string;
  readonly failuresHint: string;
  readonly makeReports: string;
  readonly reports: string;
  readonly report: (client: string, period: string) => string;
  readonly revision: (revision: number) => string;
  readonly of: (client: string, period: string) => string;
  readonly rehearseNext: string;
  readonly send: SendWords;
}

/** How reports go to clients. Addresses come as lists. */
export interface SendWords {
  readonly unsent: (reports: number) => string;
  readonly offer: (reports: number) => string;
  readonly looking: string;
  readonly question: (clients: number) => string;
  readonly hint: string;
  readonly periods: (periods: readonly string[]) => string;
  readonly gains: string;
  readonly loses: string;
  readonly others: string;
  readonly links: string;
  readonly pdfs: string;
  readonly everybody: string;
  readonly byOther: (account: string) => string;
  readonly automatic: string;
  readonly send: string;
  readonly later: string;
  readonly sending: string;
  readonly step: (done: number, total: number) => string;
  readonly isSent: (clients: number) => string;
  readonly sent: string;
  readonly waiting: string;
  readonly notSent: string;
  readonly queued: (account: string) => string;
}

export function closeWords(language: Language): CloseWords {
  return language === 'ru' ? closeRu : closeEn;
}
