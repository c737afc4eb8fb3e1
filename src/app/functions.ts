import type { Logo } from '../documents/document-look';
import type { DocumentKind } from '../documents/kinds';
import type { Period } from '../ledger/period';
import type { Language } from '../words/language';
import type { ToldFault } from '../words/template-faults';
import type { BalancesResult } from './balances';
import type { CloseRequest, CloseResult } from './close';
import type { DeliverRequest, DeliverResult, ReportJson } from './deliver';
import type { ExportRequest } from './export';
import type { IssueJson } from './issue-json';
import type { ReopenRequest, ReopenResult } from './reopen';
import type { ReportRequest, ReportsWritten } from './report';
import type { SendAgainRequest, SendRequest } from './sending/send';
import type { SetUpRequest, SetUpResult } from './set-up';

/** Nothing is asked for but the thing itself. */
export type Nothing = Readonly<Record<string, never>>;

/** What every page begins with. */
export interface Welcome {
  /** Of whoever opened the page. */
  readonly language: Language;
  /** Address of whoever opened the page, `''` where Google does not say. */
  readonly user: string;
  /** False for somebody whom the Staff sheet lists without the Manager role: pages then only look. */
  readonly isManager: boolean;
  /** The month before today, `2026-10`: what there is to close. */
  readonly period: string;
  /** `2026-11-03`. */
  readonly today: string;
  /** The required sheets are there. */
  readonly isSetUp: boolean;
  readonly bookLanguage: Language;
  /** The book's currency, `USD`. */
  readonly currency: string;
}

/** How a client's line differs from the rehearsal before. */
export type LineChange = 'new' | 'mended' | 'broken' | { readonly usedBefore: number; readonly closingBefore: number };

/** One client in a rehearsal of a close. Times are minutes, money minor units. */
export interface RehearsalLine {
  readonly client: string;
  /** The first and last period that would be closed; the same where it is one. */
  readonly from: string;
  readonly to: string;
  /** Null where errors hold the client back. */
  readonly figures: {
    readonly currency: string;
    /** Decimals of the currency. */
    readonly exponent: number;
    readonly opening: number;
    readonly granted: number;
    readonly adjusted: number;
    readonly used: number;
    readonly expired: number;
    readonly overageSettled: number;
    readonly overageCharge: number;
    readonly closing: number;
    readonly lateEntries: number;
    /** Words of the advice on the fee, `''` for none. */
    readonly advice: string;
  } | null;
  readonly errors: number;
  readonly warnings: number;
  /** Null: as in the rehearsal before, or the first rehearsal of this period. */
  readonly change: LineChange | null;
}

export interface RehearsalResult {
  readonly through: string;
  /** When the rehearsal was held that `change` compares with, `2026-11-03T09:00`; null: this is the first. */
  readonly before: string | null;
  readonly lines: readonly RehearsalLine[];
  readonly issues: readonly IssueJson[];
  /** Whether everything can be closed, only the clients without errors, or nothing (an error concerns everybody). */
  readonly possible: 'all' | 'clean' | 'nothing';
  /** The month is not over yet. */
  readonly isEarly: boolean;
  /** Reports of closed periods that are not made and are for whoever asks to make (decision 6). */
  readonly waitingReports: number;
  /** Reports of closed months that are filed and wait to be sent. */
  readonly unsentReports: number;
}

/** A close on its way, done in bounded steps; whoever looks may carry it on. */
export interface CloseProgress {
  /**
   * none: nothing was begun; closing, reports: call `continueClose` again; busy: another run is at it, ask again in
   * some seconds; queued: closed, and the delivery account's heartbeat makes the reports; done; blocked: errors closed
   * nothing.
   */
  readonly state: 'none' | 'closing' | 'reports' | 'busy' | 'queued' | 'done' | 'blocked';
  readonly through: string;
  /** Of the phase that is under way: statements to close, then reports to make. */
  readonly done: number;
  readonly total: number;
  readonly closed: readonly { readonly client: string; readonly period: string; readonly revision: number }[];
  readonly heldBack: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  readonly issues: readonly IssueJson[];
  readonly reports: readonly ReportJson[];
  readonly failures: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  /** Why reports wait for tomorrow, in words; `''` where none does. */
  readonly waits: string;
  /** What of the office's own templates and logo could not be used, and why, in words. */
  readonly lookFaults: readonly string[];
  /** Who makes the reports where that is not whoever asks; `''` otherwise. */
  readonly deliveredBy: string;
}

/** Reports that wait to be sent: to whom, and who can then open them. */
export interface DeliveryPreview {
  readonly clients: readonly PreviewedClient[];
  /** Clients whose reports cannot be sent now, and why, in words. */
  readonly waiting: readonly { readonly client: string; readonly reason: string }[];
  /**
   * The account that sends where that is not whoever asks, `''` otherwise; who gains or loses access is then known to
   * that account alone.
   */
  readonly deliveredBy: string;
  /** The heartbeat sends them within the hour, whether somebody asks for it or not. */
  readonly isAutomatic: boolean;
}

export interface PreviewedClient {
  readonly client: string;
  readonly reports: readonly { readonly period: string; readonly revision: number }[];
  /** Addresses that the client's folder is opened to, and closed to. */
  readonly gains: readonly string[];
  readonly loses: readonly string[];
  /** Who else can open it, let in by the office; `''`: everybody who has the link. */
  readonly others: readonly string[];
  /** Addresses that are mailed a link, and a PDF. */
  readonly links: readonly string[];
  readonly pdfs: readonly string[];
}

/** A bounded step of sending. */
export interface SendResult {
  /** busy: another run is at it, ask again in some seconds; queued: the delivery account's heartbeat does it. */
  readonly state: 'sent' | 'busy' | 'queued';
  readonly sent: readonly {
    readonly client: string;
    readonly periods: readonly string[];
    readonly to: readonly string[];
  }[];
  /** Clients to whom nothing was sent, and why, in words. */
  readonly waiting: readonly { readonly client: string; readonly reason: string }[];
  /** The client after which the next step goes on; `''`: it is over. */
  readonly next: string;
  readonly deliveredBy: string;
}

/** Newest closed periods, which may be reopened, newest first. */
export interface Reopenable {
  readonly periods: readonly {
    readonly period: string;
    readonly clients: readonly { readonly client: string; readonly revision: number }[];
  }[];
}

/** A safe cure for a problem, carried out by `mendBook`. */
export type Mend =
  /** Missing sheets and columns are made. */
  | { readonly kind: 'repair' }
  /** What a close that was cut off left undone is finished. */
  | { readonly kind: 'finish' }
  /** A name that is not known is replaced by the nearest that is, where the cell still holds it. */
  | {
      readonly kind: 'rename';
      readonly sheet: string;
      readonly cell: string;
      readonly from: string;
      readonly to: string;
    };

export interface Problem extends IssueJson {
  /** Null: only a person can mend it. */
  readonly mend: Mend | null;
}

/** A client that comes with hours from elsewhere. As typed: the server reads and refuses. */
export interface ClientBroughtOver {
  readonly client: string;
  readonly start: string;
  readonly fee: string;
  readonly hours: string;
  readonly openingHours: string;
  readonly openingValue: string;
  readonly currency: string;
  readonly language: Language | '';
  readonly emails: string;
}

export interface BringOverResult {
  /** Fields that could not be read, `index` counting the clients from 0; then nothing was written. */
  readonly refused: readonly {
    readonly index: number;
    readonly field: keyof ClientBroughtOver;
    readonly message: string;
  }[];
  readonly added: number;
  /** The sign-off sheet that was written, `''` where nothing was. */
  readonly sheet: string;
}

export type AutoClose = 'off' | 'onlyWithoutErrors' | 'cleanClients';

export interface AutomationState {
  /** The delivery account, as which the heartbeat runs; `''`: not installed. */
  readonly account: string;
  readonly isMine: boolean;
  /** `2026-11-03T09:00`; null: none yet. */
  readonly lastBeat: string | null;
  /** The last beat (or the installation, where there was none) is over three hours old. */
  readonly isStale: boolean;
  /** This spreadsheet is a copy of the one in which the automation was installed: it does nothing here. */
  readonly isCopy: boolean;
  readonly settings: AutomationSettings;
  /** Reports that wait for the heartbeat. */
  readonly waitingReports: number;
  /** What the heartbeat said it could not do last time, in words; `''` for nothing. */
  readonly trouble: string;
}

export interface AutomationSettings {
  readonly autoClose: AutoClose;
  /** Day of the month from which the month before may be closed, 1 to 28. */
  readonly day: number;
  /** Hour of that day, 0 to 23. */
  readonly hour: number;
  /** Addresses, separated by commas. */
  readonly notify: string;
}

export interface AutomationResult {
  /** `''`, or why not, in words: somebody else runs it, no address of one's own is known, a setting is wrong. */
  readonly refusal: string;
  readonly state: AutomationState;
}

/** What the studio owes its clients, for its owner. Hours in minutes, money in minor units. */
export interface OwedResult {
  readonly currencies: readonly {
    readonly currency: string;
    readonly exponent: number;
    /** Minutes left in released and scheduled lots. */
    readonly minutes: number;
    readonly valueLeft: number;
    readonly credit: number;
    /** Minutes that clients have used beyond what they had. */
    readonly debtMinutes: number;
    readonly clients: readonly {
      readonly client: string;
      /** The newest closed period, `''` where none is closed yet. */
      readonly through: string;
      readonly minutes: number;
      readonly valueLeft: number;
      readonly credit: number;
      readonly debtMinutes: number;
    }[];
    /** Newest first. */
    readonly months: readonly { readonly period: string; readonly earned: number; readonly forfeited: number }[];
  }[];
  readonly issues: readonly IssueJson[];
}

/** A template that documents of a kind and language are made from. */
export interface TemplateName {
  readonly kind: DocumentKind;
  readonly language: Language;
}

export interface TemplateState extends TemplateName {
  /** Of the office's own; `''` where the built-in one serves. */
  readonly link: string;
}

/** The office's own templates and its logo. */
export interface TemplatesState {
  /** Who alone may change them, `''` where whoever asks may: what one account made no other can read. */
  readonly account: string;
  readonly templates: readonly TemplateState[];
  readonly logo: Logo | null;
  /** What of the office's own cannot be used, and why, in words. */
  readonly troubles: readonly string[];
}

export interface TemplatesResult {
  /** Why nothing was done, in words; `''` where it was. */
  readonly refusal: string;
  readonly state: TemplatesState;
}

export interface TemplateTrial {
  readonly refusal: string;
  readonly problems: readonly ToldFault[];
  /** Where the preview lies; `''` for none. */
  readonly link: string;
}

/** A document that is made when somebody asks for it. */
export interface MadeDocument extends ReportJson {
  readonly kind: DocumentKind;
}

/** Which documents: of the clients named, or of all for whom there are any. */
export type DocumentsAsked = ({ readonly kind: 'act'; readonly period: Period } | { readonly kind: 'request' }) & {
  readonly clients?: readonly string[];
};

/** Documents of one kind that lie in their folders, for the clients named: reports go once more. */
export type DocumentsToSend = (
  | { readonly kind: 'report'; readonly period: Period }
  | { readonly kind: 'act'; readonly period: Period }
  | { readonly kind: 'request' }
) & { readonly clients: readonly string[] };

export interface DocumentsMade {
  /** Those that lie in their folders now, made just now or before. */
  readonly documents: readonly MadeDocument[];
  readonly failures: readonly { readonly client: string; readonly period: string; readonly reason: string }[];
  /** Errors in the book for which some of the clients have no figures. */
  readonly issues: readonly IssueJson[];
  /** What of the office's own templates and logo could not be used, and why, in words. */
  readonly lookFaults: readonly string[];
}

/** A closed period of one client: its report, and what an act would say was accepted. */
export interface ActLine {
  readonly client: string;
  readonly revision: number;
  readonly currency: string;
  /** Decimals of the currency. */
  readonly exponent: number;
  /** Earned, and charged for overage, in minor units. */
  readonly value: number;
  /** Where the report lies, `''` where there is none yet. */
  readonly report: string;
  readonly delivered: string;
}

export interface ActList {
  readonly lines: readonly ActLine[];
  /** The account that alone makes documents, where that is not whoever asks; `''` otherwise. */
  readonly madeBy: string;
}

/** Somebody of whom something is asked now (L25), in minor units. */
export interface RequestLine {
  readonly client: string;
  readonly currency: string;
  readonly exponent: number;
  readonly asked: number;
  /** What of it is due already. */
  readonly owed: number;
}

export interface RequestList {
  readonly lines: readonly RequestLine[];
  readonly issues: readonly IssueJson[];
  readonly madeBy: string;
}

/** What a proposal is made from. As typed: the server reads and refuses. */
export interface ProposalAsked {
  readonly client: string;
  readonly language: Language | '';
  readonly currency: string;
  /** A line each. */
  readonly needs: string;
  readonly hours: string;
  /** Blank: at the usual price per hour. */
  readonly fee: string;
  readonly projectRate: string;
  readonly billingMonths: string;
  /** Names of services that are typical tasks. */
  readonly services: readonly string[];
}

export interface ProposalResult {
  /** Fields that could not be read; then nothing was made. */
  readonly refused: readonly { readonly field: keyof ProposalAsked; readonly message: string }[];
  /** Null where it was not made. */
  readonly document: MadeDocument | null;
  /** Why it could not be made, in words; `''` otherwise. */
  readonly failure: string;
  /** What of the office's own template and logo could not be used, and why, in words. */
  readonly lookFaults: readonly string[];
}

/** What the form of a proposal begins with. */
export interface ProposalForm {
  /** What an hour usually costs in this book, by currency, in minor units; the book's own currency first. */
  readonly prices: readonly { readonly currency: string; readonly exponent: number; readonly perHour: number }[];
  /** In the order of the catalogue, named in the language of whoever asks. */
  readonly services: readonly {
    readonly name: string;
    readonly label: string;
    readonly category: string;
    /** Null where nobody says. */
    readonly typicalMinutes: number | null;
  }[];
  readonly madeBy: string;
}

/** Every function of the program that a page or the command line may call: what it is asked, and what it answers. */
export interface Functions {
  openPage: { readonly request: Nothing; readonly answer: Welcome };
  setUpBook: { readonly request: SetUpRequest; readonly answer: SetUpResult };
  checkBook: {
    readonly request: Nothing;
    readonly answer: { readonly ok: boolean; readonly issues: readonly IssueJson[] };
  };
  findProblems: { readonly request: Nothing; readonly answer: { readonly problems: readonly Problem[] } };
  mendBook: { readonly request: { readonly mend: Mend }; readonly answer: { readonly refusal: string } };
  /** Selects a cell in the sheet behind the page; `''` for the cell: the sheet alone. */
  selectCell: {
    readonly request: { readonly sheet: string; readonly cell: string };
    readonly answer: { readonly found: boolean };
  };
  rehearseClose: { readonly request: { readonly through: Period }; readonly answer: RehearsalResult };
  startClose: {
    readonly request: { readonly through: Period; readonly onlyClean: boolean };
    readonly answer: CloseProgress;
  };
  /** Does the next bounded step of the close that is under way, whoever began it. */
  continueClose: { readonly request: Nothing; readonly answer: CloseProgress };
  closeMonth: { readonly request: CloseRequest; readonly answer: CloseResult };
  deliverReports: { readonly request: DeliverRequest; readonly answer: DeliverResult };
  previewDelivery: { readonly request: Nothing; readonly answer: DeliveryPreview };
  sendReports: { readonly request: SendRequest; readonly answer: SendResult };
  /** Sends the reports of a closed period once more: the same documents. */
  sendAgain: { readonly request: SendAgainRequest; readonly answer: SendResult };
  /** Who gains and loses access, and who is written to, were these documents sent. */
  previewDocuments: { readonly request: DocumentsToSend; readonly answer: DeliveryPreview };
  sendDocuments: { readonly request: DocumentsToSend; readonly answer: SendResult };
  readReopenable: { readonly request: Nothing; readonly answer: Reopenable };
  reopenMonth: { readonly request: ReopenRequest; readonly answer: ReopenResult };
  writeReports: { readonly request: ReportRequest; readonly answer: ReportsWritten };
  exportLedger: { readonly request: ExportRequest; readonly answer: { readonly text: string } };
  readBalances: { readonly request: Nothing; readonly answer: BalancesResult };
  readOwed: { readonly request: Nothing; readonly answer: OwedResult };
  listActs: { readonly request: { readonly period: Period }; readonly answer: ActList };
  listRequests: { readonly request: Nothing; readonly answer: RequestList };
  findDocuments: {
    readonly request: DocumentsAsked;
    readonly answer: Pick<DocumentsMade, 'documents'>;
  };
  makeDocuments: { readonly request: DocumentsAsked; readonly answer: DocumentsMade };
  readProposalForm: { readonly request: Nothing; readonly answer: ProposalForm };
  makeProposal: { readonly request: ProposalAsked; readonly answer: ProposalResult };
  bringOverClients: {
    readonly request: { readonly clients: readonly ClientBroughtOver[] };
    readonly answer: BringOverResult;
  };
  readAutomation: { readonly request: Nothing; readonly answer: AutomationState };
  saveAutomation: { readonly request: AutomationSettings; readonly answer: AutomationResult };
  /** Makes the caller the delivery account and sets its heartbeat going; refused where somebody else's beats. */
  installAutomation: { readonly request: Nothing; readonly answer: AutomationResult };
  /** The same, also where somebody else's beats. */
  takeOverAutomation: { readonly request: Nothing; readonly answer: AutomationResult };
  stopAutomation: { readonly request: Nothing; readonly answer: AutomationResult };
  readTemplates: { readonly request: Nothing; readonly answer: TemplatesState };
  /** Puts the built-in template where the office can edit it, or finds it there, and uses it from now on. */
  customiseTemplate: { readonly request: TemplateName; readonly answer: TemplatesResult };
  /** The office's own stays where it is, and is no longer used. */
  useBuiltInTemplate: { readonly request: TemplateName; readonly answer: TemplatesResult };
  /** Says what is wrong with the template in use. */
  checkTemplate: { readonly request: TemplateName; readonly answer: TemplateTrial };
  /** Makes a document from it, where nothing is wrong. */
  previewTemplate: { readonly request: TemplateName; readonly answer: TemplateTrial };
  /** A picture as base64; `''` takes the logo away. */
  saveLogo: { readonly request: { readonly data: string }; readonly answer: TemplatesResult };
}

/** What a public function returns as JSON: an answer, refusals included, or an exception in words. */
export type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string; readonly fix: string } };
