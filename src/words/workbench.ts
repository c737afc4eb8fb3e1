import { shortDateText } from './format';
import type { Language } from './language';
import { workbenchEnglish } from './workbench.en';
import { workbenchRussian } from './workbench.ru';

/** The workbench: the book in a browser, with all that stands around its sheets. */
export interface WorkbenchWords {
  /** What the server has to say for the add-on. */
  readonly office: {
    /** Title of what says why a menu's item failed. */
    readonly failed: string;
    readonly noSuchItem: string;
    readonly documentGone: string;
    readonly triggerGone: string;
    readonly noSuchTime: string;
    readonly noQuestion: string;
  };
  /** Sidebars and dialogs of the program. */
  readonly frames: {
    readonly close: (title: string) => string;
    readonly move: (title: string) => string;
  };
  readonly toasts: {
    readonly list: string;
    readonly close: string;
  };
  readonly alerts: {
    readonly ok: string;
    readonly cancel: string;
    readonly yes: string;
    readonly no: string;
    readonly close: string;
  };
  /** Documents, mail, triggers and the execution log, beside the sheets. */
  readonly panels: PanelsWords;
}

export interface PanelsWords {
  readonly title: string;
  readonly close: string;
  readonly tabs: Readonly<Record<'documents' | 'mail' | 'triggers' | 'log', string>>;
  readonly reading: string;
  readonly refresh: string;
  readonly tryAgain: string;
  readonly noAnswer: string;
  readonly documents: {
    readonly nothing: string;
    readonly nothingHint: string;
    readonly count: (documents: number) => string;
    readonly access: (addresses: readonly string[]) => string;
    readonly ownerOnly: string;
    readonly download: string;
    readonly downloadNamed: (name: string) => string;
    readonly preview: (name: string) => string;
    readonly previewNote: string;
  };
  readonly mail: {
    readonly nothing: string;
    readonly nothingHint: string;
    readonly goesNowhere: string;
    readonly to: string;
    readonly cc: string;
    readonly bcc: string;
    readonly from: string;
    readonly replyTo: string;
    readonly sent: string;
    readonly noSubject: string;
    readonly attachments: (count: number) => string;
    readonly text: (subject: string) => string;
  };
  readonly triggers: {
    readonly nothing: string;
    readonly nothingHint: string;
    readonly count: (triggers: number) => string;
    readonly every: (hours: number) => string;
    readonly due: (moment: string) => string;
    readonly madeBy: (email: string) => string;
    readonly runNow: string;
    readonly runNamed: (functionName: string) => string;
    readonly ran: string;
    readonly failed: (message: string) => string;
    readonly clock: string;
    readonly clockRuns: string;
    readonly clockStands: (moment: string) => string;
    readonly moveTo: string;
    readonly move: string;
    readonly letRun: string;
    readonly hourOn: string;
    readonly dayOn: string;
    readonly moved: (ran: number) => string;
    readonly clockHint: string;
  };
  readonly log: {
    readonly nothing: string;
    readonly nothingHint: string;
    readonly causes: Readonly<Record<'menu' | 'page' | 'trigger' | 'edit' | 'open', string>>;
    readonly running: string;
    readonly done: string;
    readonly failed: string;
    readonly took: (milliseconds: number) => string;
    readonly atGoogle: (seconds: number) => string;
    readonly atGoogleNote: string;
    readonly calls: (count: number) => string;
    readonly method: string;
    readonly times: string;
    readonly console: string;
  };
}

/** A moment on the book's clocks, `2026-11-03T09:00:05`: `3 Nov 2026, 09:00`, `03.11.2026, 09:00`. */
export function momentText(language: Language, moment: string, to: 'minutes' | 'seconds' = 'minutes'): string {
  const [date = '', time = ''] = moment.split('T');
  return `${shortDateText(language, date)}, ${time.slice(0, to === 'minutes' ? 5 : 8)}`;
}

export function workbenchWords(language: Language): WorkbenchWords {
  return language === 'ru' ? workbenchRussian : workbenchEnglish;
}
