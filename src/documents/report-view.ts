/** A row of work as a report shows it. */
export interface WorkRow {
  readonly date: string;
  readonly service: string;
  readonly task: string;
  /** What sets the entry apart: late without a group of its own, or counted otherwise than worked. */
  readonly notes: string;
  readonly worker: string;
  readonly hours: string;
}

/** The work of one category, or the late entries for one month. */
export interface WorkGroup {
  readonly category: string;
  readonly hours: string;
  readonly works: readonly WorkRow[];
}

export interface PlanRow {
  readonly task: string;
  readonly service: string;
  readonly estimate: string;
  readonly spent: string;
  readonly status: string;
}

export interface PaymentRow {
  readonly date: string;
  readonly kind: string;
  readonly forPeriod: string;
  readonly amount: string;
  readonly hours: string;
}

/**
 * The places that the report's template fills: texts ready to be read, lists for its loops. A text that is `''`, an
 * empty list and `false` leave their section out.
 */
export interface ReportView {
  readonly company: string;
  readonly companyDetails: string;
  readonly client: string;
  /** The client's name, cut where it is too long for a footer. */
  readonly clientShort: string;
  readonly clientDetails: string;
  readonly contract: string;
  readonly period: string;
  readonly periodGenitive: string;
  readonly previousPeriod: string;
  readonly previousPeriodGenitive: string;
  readonly revision: string;
  readonly closedOn: string;
  readonly isRevised: boolean;
  readonly reason: string;
  /** What the revision changes; `''` where that is not known. */
  readonly changes: string;

  readonly workDone: string;
  readonly workDoneNote: string;
  readonly balanceLabel: string;
  readonly balance: string;
  readonly balanceNote: string;
  readonly toPay: string;
  readonly toPayNote: string;

  /** The bar as WordprocessingML, and its legend. */
  readonly bar: string;
  readonly barUsed: string;
  readonly barOver: string;
  readonly barExpired: string;
  readonly barLeft: string;

  readonly next: readonly string[];

  readonly opening: string;
  readonly granted: string;
  readonly grants: readonly { readonly source: string; readonly hours: string }[];
  readonly adjusted: string;
  readonly used: string;
  readonly expired: string;
  readonly overageSettled: string;
  readonly closing: string;
  readonly proof: string;

  /** Whether the tables of work say who did it. */
  readonly showsWorkers: boolean;
  readonly hasWork: boolean;
  readonly summary: string;
  readonly groups: readonly WorkGroup[];
  readonly totalUsed: string;
  readonly hasComplimentary: boolean;
  readonly complimentary: readonly WorkRow[];
  readonly complimentaryHours: string;
  readonly complimentaryWorth: string;

  readonly hasPlan: boolean;
  readonly plan: readonly PlanRow[];
  readonly planEstimate: string;
  readonly planSpent: string;

  readonly hasPayments: boolean;
  readonly payments: readonly PaymentRow[];
  readonly amounts: readonly { readonly label: string; readonly amount: string }[];
  readonly asked: string;
  readonly saved: string;
}
