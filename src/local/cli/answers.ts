import type { ToldFault } from '../../words/template-faults';

/** What the bundle's public functions answer, as JSON. Times are minutes, money minor units. */

export interface IssueAnswer {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix: string;
}

export interface AdviceAnswer {
  readonly minutes: number;
  readonly fee: number;
  readonly direction: 'less' | 'more';
}

export interface StatementAnswer {
  readonly client: string;
  readonly period: string;
  readonly revision: number;
  readonly currency: string;
  readonly opening: number;
  readonly granted: number;
  readonly adjusted: number;
  readonly used: number;
  readonly complimentary: number;
  readonly expired: number;
  readonly overageSettled: number;
  readonly closing: number;
  readonly overageCharge: number;
  readonly lateEntries: number;
  readonly advice: AdviceAnswer | null;
}

export interface SkippedAnswer {
  readonly client: string;
  readonly period: string;
  readonly reason: string;
}

export interface ReportAnswer {
  readonly client: string;
  readonly period: string;
  readonly revision: number;
  /** Where the document lies, from the book's folder. */
  readonly file: string;
}

/** A document that was asked for. */
export interface DocumentAnswer extends ReportAnswer {
  readonly kind: 'act' | 'request' | 'proposal';
}

/** What a proposal is made from, as typed. */
export interface ProposalFields {
  readonly client: string;
  readonly language: 'en' | 'ru' | '';
  readonly currency: string;
  readonly needs: string;
  readonly hours: string;
  readonly fee: string;
  readonly projectRate: string;
  readonly billingMonths: string;
  readonly services: readonly string[];
}

export interface DeliveryAnswer {
  readonly reports: readonly ReportAnswer[];
  /** Those that could not be made. */
  readonly failures: readonly SkippedAnswer[];
  /** What of the office's own templates and logo could not be used, and why. */
  readonly lookFaults: readonly string[];
}

export interface SentAnswer {
  readonly client: string;
  readonly periods: readonly string[];
  readonly to: readonly string[];
}

export interface NotSentAnswer {
  readonly client: string;
  readonly reason: string;
}

/** A step of sending; `next` is '' where it is over. */
export interface SendAnswer {
  readonly sent: readonly SentAnswer[];
  readonly waiting: readonly NotSentAnswer[];
  readonly next: string;
}

export interface CloseAnswer {
  readonly through: string;
  readonly closed: readonly StatementAnswer[];
  readonly skipped: readonly SkippedAnswer[];
  readonly issues: readonly IssueAnswer[];
  readonly reports: readonly ReportAnswer[];
}

export interface BalanceAnswer {
  readonly client: string;
  readonly currency: string;
  readonly openPeriod: string | null;
  readonly carriedIn: number | null;
  readonly granted: number | null;
  readonly adjusted: number | null;
  readonly used: number | null;
  readonly available: number;
  readonly owed: number;
  readonly paidThrough: string | null;
  readonly forecastPeriods: number | null;
  readonly advice: AdviceAnswer | null;
}

export interface TemplateAnswer {
  readonly kind: 'report' | 'act' | 'request' | 'proposal';
  readonly language: 'en' | 'ru';
}

export interface TemplatesAnswer {
  readonly refusal: string;
  readonly state: {
    /** The links are paths from the book's folder; `''` for a built-in one. */
    readonly templates: readonly (TemplateAnswer & { readonly link: string })[];
    readonly troubles: readonly string[];
  };
}

export interface TrialAnswer {
  readonly refusal: string;
  readonly problems: readonly ToldFault[];
  readonly link: string;
}

/** The public functions: what each is asked, and what it answers. */
export interface PublicFunctions {
  setUpBook: { readonly request: { readonly language: 'en' | 'ru' }; readonly answer: unknown };
  checkBook: {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: { readonly ok: boolean; readonly issues: readonly IssueAnswer[] };
  };
  closeMonth: {
    readonly request: { readonly through?: string; readonly onlyClean: boolean; readonly dryRun: boolean };
    readonly answer: CloseAnswer;
  };
  deliverReports: {
    readonly request: { readonly limit: number };
    readonly answer: DeliveryAnswer & { readonly remaining: number };
  };
  sendReports: { readonly request: { readonly limit: number; readonly after: string }; readonly answer: SendAnswer };
  sendAgain: {
    readonly request: { readonly period: string; readonly client?: string; readonly after: string };
    readonly answer: SendAnswer;
  };
  reopenMonth: {
    readonly request: { readonly period: string; readonly client?: string; readonly reason?: string };
    readonly answer: {
      readonly reopened: readonly Pick<ReportAnswer, 'client' | 'period' | 'revision'>[];
      readonly skipped: readonly SkippedAnswer[];
      readonly issues: readonly IssueAnswer[];
    };
  };
  readBalances: {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: { readonly clients: readonly BalanceAnswer[]; readonly issues: readonly IssueAnswer[] };
  };
  writeReports: {
    readonly request: { readonly period: string; readonly client?: string };
    /** Of documents that were edited: where they are kept now. */
    readonly answer: DeliveryAnswer & { readonly setAside: readonly ReportAnswer[] };
  };
  openPage: {
    readonly request: Readonly<Record<string, never>>;
    readonly answer: { readonly bookLanguage: 'en' | 'ru' };
  };
  customiseTemplate: { readonly request: TemplateAnswer; readonly answer: TemplatesAnswer };
  useBuiltInTemplate: { readonly request: TemplateAnswer; readonly answer: TemplatesAnswer };
  checkTemplate: { readonly request: TemplateAnswer; readonly answer: TrialAnswer };
  previewTemplate: { readonly request: TemplateAnswer; readonly answer: TrialAnswer };
  saveLogo: { readonly request: { readonly data: string }; readonly answer: TemplatesAnswer };
  makeDocuments: {
    readonly request: {
      readonly kind: 'act' | 'request';
      readonly period?: string;
      readonly clients?: readonly string[];
    };
    readonly answer: {
      readonly documents: readonly DocumentAnswer[];
      readonly failures: readonly SkippedAnswer[];
      readonly issues: readonly IssueAnswer[];
      readonly lookFaults: readonly string[];
    };
  };
  makeProposal: {
    readonly request: ProposalFields;
    readonly answer: {
      readonly refused: readonly { readonly field: keyof ProposalFields; readonly message: string }[];
      readonly document: DocumentAnswer | null;
      readonly failure: string;
      readonly lookFaults: readonly string[];
    };
  };
  exportLedger: {
    readonly request: { readonly format: 'hledger' | 'csv' | 'json' };
    readonly answer: { readonly text: string };
  };
}
