/**
 * What the server of the workbench and its windows say to each other, as JSON. A window asks by `POST /api/NAME` with a
 * `Requests[NAME]['request']` and is answered with a `Reply`; what changes reaches it as `Event`s, one a line
 * (`event-line.ts`), in the answer to `POST /api/watch` that never ends. Rows and columns count from 1; sheets are known
 * by their number.
 */
import type { Area } from '../book/area';
import type { Value } from '../book/cell';
import type { Answer, Question } from '../services/question';

/** How a cell looks, with the rules that hold in it; what is left out is as in any cell. Colours are `#rrggbb`. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly color?: string;
  readonly background?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: true;
  readonly edges?: readonly ('top' | 'bottom' | 'left' | 'right')[];
}

/** A cell as it is shown; `value` is '' in one that is empty. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: Value;
  /** With its leading `=`. */
  readonly formula?: string;
  /** How a number is written; left out where automatic. Dates and the like in the book's locale. */
  readonly format?: string;
  /** Number of its look in what the window knows; left out where plain. */
  readonly look?: number;
  readonly note?: string;
}

/** Looks by their numbers; a window keeps those that it was told. */
export type Looks = Readonly<Record<number, Look>>;

/** Cells that offer values. */
export interface Dropdown {
  readonly areas: readonly Area[];
  readonly values: readonly string[];
  /** Others are refused. */
  readonly strict: boolean;
  readonly help: string;
}

/** Cells that whoever looks may not change, or only after a warning; `area` is null for the whole sheet. */
export interface Lock {
  readonly area: Area | null;
  readonly warningOnly: boolean;
  readonly description: string;
}

export interface ShownSheet {
  readonly id: number;
  readonly name: string;
  /** Grows with everything that changes in the sheet. */
  readonly revision: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly hidden: boolean;
  /** By column, in pixels; null where as any. */
  readonly widths: readonly (number | null)[];
  /** Cells that hold something or look like something. */
  readonly cells: readonly ShownCell[];
  readonly merges: readonly Area[];
  readonly dropdowns: readonly Dropdown[];
  /** For the person of the window. */
  readonly locks: readonly Lock[];
}

export interface Person {
  readonly email: string;
  readonly name: string;
  readonly role: 'manager' | 'staff' | 'owner';
}

export interface ShownMenu {
  readonly caption: string;
  readonly entries: readonly (
    | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
    | { readonly kind: 'separator' }
    | { readonly kind: 'menu'; readonly menu: ShownMenu }
  )[];
}

/** A sidebar or dialog that the program shows in one window: `/page/NAME` in a frame. */
export interface OpenedPage {
  readonly name: string;
  readonly title: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
}

/** What the program asks in one window; its number is the window's own. */
export interface ShownQuestion extends Question {
  readonly number: number;
}

/** How the file on the disk stands to the book in the browser. */
export type FileState =
  | { readonly state: 'saved' | 'unsaved' }
  /** Another program wrote to it, and there is something here that it lacks. */
  | { readonly state: 'changed-elsewhere' }
  /** It cannot be written now; `message` says why and what to do. */
  | { readonly state: 'failed'; readonly message: string };

/** What people type into, all that a window needs to begin. */
export interface Opened {
  readonly window: string;
  readonly bookName: string;
  readonly language: 'en' | 'ru';
  /** `en_US`, `ru_RU`. */
  readonly locale: string;
  readonly person: Person;
  /** Whom a window can be. */
  readonly people: readonly Person[];
  readonly sheets: readonly ShownSheet[];
  readonly looks: Looks;
  readonly menus: readonly ShownMenu[];
  readonly file: FileState;
  /** Where the clock stands, in the book's zone: `2026-11-03T09:00`; null: it runs. */
  readonly now: string | null;
}

export type Event =
  /** All there is; also after whatever cannot be told in less. */
  | { readonly kind: 'opened'; readonly opened: Opened }
  | {
      readonly kind: 'cells';
      readonly sheet: number;
      readonly revision: number;
      readonly cells: readonly ShownCell[];
      readonly looks: Looks;
    }
  /** In place of what the window has of the sheet. */
  | { readonly kind: 'sheet'; readonly sheet: ShownSheet; readonly looks: Looks }
  /** All of the sheet but its cells, which stay. */
  | { readonly kind: 'layout'; readonly sheet: Omit<ShownSheet, 'cells'>; readonly looks: Looks }
  | { readonly kind: 'menus'; readonly menus: readonly ShownMenu[] }
  | { readonly kind: 'page'; readonly page: OpenedPage }
  /** The program asks whoever called it, and waits for the answer. */
  | { readonly kind: 'question'; readonly question: ShownQuestion }
  /** It waits no longer. */
  | { readonly kind: 'withdrawn'; readonly question: number }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string; readonly seconds: number }
  /** The program shows cells to whoever called it. */
  | { readonly kind: 'select'; readonly sheet: number; readonly area: Area }
  | { readonly kind: 'file'; readonly file: FileState }
  | { readonly kind: 'clock'; readonly now: string | null }
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  /** There is something new in a panel. */
  | { readonly kind: 'news'; readonly panel: PanelName }
  /** Keeps the connection open. */
  | { readonly kind: 'alive' };

export type PanelName = 'documents' | 'mail' | 'triggers' | 'log';

/** What becomes of a cell: a text as somebody types it, a value as it stands, a date by its serial, or nothing (null). */
export type TypedInput = string | number | boolean | null | { readonly serial: number };

export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly input: TypedInput;
}

/** Made on this revision of the sheet; with `despiteWarning` cells are changed that warn. */
interface OnSheet {
  readonly sheet: number;
  readonly revision: number;
  readonly despiteWarning?: true;
}

export interface Requests {
  /** Whoever the window is; its events follow in the answer. */
  readonly watch: { readonly request: { readonly as: string | null }; readonly answer: never };
  /**
   * The last writer of a cell wins. Rows that moved since the revision are found again. `leftOut` says why some cells
   * of a paste were refused, where the others went in.
   */
  readonly type: {
    readonly request: OnSheet & { readonly cells: readonly TypedCell[] };
    readonly answer: { readonly revision: number; readonly leftOut: Refusal | null };
  };
  /** Refused where the sheet is another since the revision. Rows and columns are inserted before `at`. */
  readonly insert: { readonly request: OnSheet & Lines; readonly answer: { readonly revision: number } };
  readonly remove: { readonly request: OnSheet & Lines; readonly answer: { readonly revision: number } };
  /** Sorts the rows of the area by a column of it. */
  readonly sort: {
    readonly request: OnSheet & { readonly area: Area; readonly column: number; readonly ascending: boolean };
    readonly answer: { readonly revision: number };
  };
  /** Takes back the window's own last change, or makes it again; what it was, and where. */
  readonly undo: { readonly request: Empty; readonly answer: { readonly place: Place | null } };
  readonly redo: { readonly request: Empty; readonly answer: { readonly place: Place | null } };
  /** Runs a function of the menu. */
  readonly choose: { readonly request: { readonly functionName: string }; readonly answer: Empty };
  /** google.script.run of a page: `PageReply`. */
  readonly run: {
    readonly request: { readonly name: string; readonly args: string };
    readonly answer: { readonly value: unknown } | { readonly failure: string };
  };
  /** What somebody chose and wrote where the program asked. */
  readonly answer: { readonly request: Answer & { readonly question: number }; readonly answer: Empty };
  /** What is selected in the window: the program may ask. */
  readonly select: { readonly request: { readonly sheet: number; readonly area: Area }; readonly answer: Empty };
  readonly documents: { readonly request: Empty; readonly answer: { readonly folders: readonly DocumentFolder[] } };
  /** A document as HTML to look at. */
  readonly preview: { readonly request: { readonly id: string }; readonly answer: { readonly html: string } };
  readonly download: {
    readonly request: { readonly id: string };
    readonly answer: { readonly name: string; readonly base64: string; readonly type: string };
  };
  readonly mail: { readonly request: Empty; readonly answer: { readonly mails: readonly SentMail[] } };
  readonly triggers: { readonly request: Empty; readonly answer: { readonly triggers: readonly InstalledTrigger[] } };
  /** Runs one trigger now, for whoever made it. */
  readonly runTrigger: {
    readonly request: { readonly id: string };
    readonly answer: { readonly failure: string | null };
  };
  /** `2026-11-03T09:00` in the book's zone; null lets it run. What is due by then runs. */
  readonly moveClock: {
    readonly request: { readonly now: string | null };
    readonly answer: { readonly ran: number };
  };
  readonly log: { readonly request: Empty; readonly answer: { readonly executions: readonly LoggedExecution[] } };
  /** Where another program wrote to the file: which of the two becomes the book. The other is kept as a backup. */
  readonly decide: { readonly request: { readonly keep: 'mine' | 'theirs' }; readonly answer: Empty };
}

type Empty = Readonly<Record<string, never>>;

export interface Lines {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

export interface Place {
  readonly sheet: number;
  readonly area: Area;
}

/** Why something was not done, in the window's language. */
export interface Refusal {
  readonly code:
    | 'locked'
    | 'warning'
    | 'invalid'
    | 'outdated'
    | 'gone'
    | 'nothing-to-undo'
    | 'cannot-undo'
    | 'failed'
    | 'bad-request';
  readonly message: string;
}

export type Reply<Name extends keyof Requests> =
  { readonly ok: true; readonly value: Requests[Name]['answer'] } | { readonly ok: false; readonly refusal: Refusal };

export interface DocumentFolder {
  readonly name: string;
  /** Addresses of those who may open what lies in it, beside its owner. */
  readonly access: readonly string[];
  readonly documents: readonly {
    readonly id: string;
    readonly name: string;
    /** In the book's zone. */
    readonly createdAt: string;
    readonly access: readonly string[];
  }[];
}

export interface SentMail {
  /** In the book's zone. */
  readonly sentAt: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly { readonly name: string; readonly base64: string; readonly type: string }[];
}

export interface InstalledTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly everyHours: number;
  readonly email: string;
  /** In the book's zone. */
  readonly dueAt: string;
}

export interface LoggedExecution {
  readonly number: number;
  readonly functionName: string;
  readonly as: 'menu' | 'page' | 'trigger' | 'edit' | 'open';
  readonly email: string;
  /** In the book's zone. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** How long Google would have taken, by the model of its services. */
  readonly simulatedSeconds: number;
  /** By service and method: `SpreadsheetApp.Range.getValues`. */
  readonly calls: readonly { readonly method: string; readonly count: number }[];
  readonly failure: string | null;
  /** What the program wrote to its console. */
  readonly lines: readonly string[];
  readonly isRunning: boolean;
}
