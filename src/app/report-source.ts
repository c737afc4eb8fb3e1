import {
  REPORT_SECTIONS,
  type GrantLine,
  type PaymentLine,
  type ReportSource,
  type RevisedHours,
  type WorkLine,
} from '../documents/report-source';
import { termsIn } from '../ledger/agreement';
import { standingAt } from '../ledger/balance';
import { nextGrant } from '../ledger/next-grant';
import { addMonths, type PlainDate } from '../ledger/period';
import { minutes, NO_MINUTES } from '../ledger/minutes';
import { NO_MONEY } from '../ledger/money';
import { categoryIn } from '../words/catalogue';
import type { Language } from '../words/language';
import type { Book } from '../workbook/book';
import { nameKey } from '../workbook/cells/name';
import type { EntryRecord, LedgerRecord, PaymentRecord } from '../workbook/records';
import { termsOf } from './agreements';
import type { ClosedNow, PostedNow } from './rehearsal';
import { planLines } from './report-plan';
import { serviceName } from './service-name';

/** What a report needs beside the close itself. */
export interface ReportContext {
  readonly book: Book;
  readonly revision: number;
  readonly closedOn: PlainDate;
  readonly reason: string;
  /** The statement that this one replaces; null for a first revision. */
  readonly before: LedgerRecord | null;
  /** Dates of the client's payments by ID, this close's and earlier ones'. */
  readonly paymentDates: ReadonlyMap<string, PlainDate>;
}

/** All that the report of a closed period is made from. */
export function reportSourceOf(now: ClosedNow, context: ReportContext): ReportSource {
  const { client, agreement } = now.case;
  const { statement, account } = now.closed;
  const { settings } = context.book;
  const next = addMonths(statement.period, 1);
  const grant = nextGrant(account, agreement, next);
  return {
    language: client.language,
    company: { name: settings.company, details: settings.companyDetails },
    client: { name: client.name, details: client.details },
    contract: client.contract,
    period: statement.period,
    revision: context.revision,
    closedOn: context.closedOn,
    reason: context.reason,
    ...(context.before === null ? {} : { before: revisedHours(context.before) }),
    currency: client.currency,
    hours: {
      opening: statement.opening,
      granted: statement.granted,
      adjusted: statement.adjusted,
      used: statement.used,
      complimentary: statement.complimentary,
      expired: statement.expired,
      overageSettled: statement.overageSettled,
      closing: statement.closing,
    },
    money: {
      earned: statement.earned,
      forfeited: statement.forfeited,
      valueLeft: statement.valueLeft,
      credit: statement.credit,
      overageCharge: statement.overageCharge,
      ...standingAt(account, agreement, statement.period),
      owedThrough: statement.period,
    },
    grants: grantLines(now, context),
    payments: now.payments.map((payment) => paymentLine(payment, now)).sort(byDate),
    works: now.entries.map((entry) => workLine(entry, client.language, context)).sort(byDate),
    next: { period: next, grantedMinutes: grant.granted, unpaid: grant.unpaid, unpaidMinutes: grant.unpaidMinutes },
    expiry: { months: agreement.expiryMonths, carryLimitMinutes: agreement.carryLimitMinutes },
    proof: { ...account.totals, since: agreement.start },
    advice: statement.advice,
    signatories: { company: settings.signatory, client: client.signatory },
    taxNote: settings.taxNote,
    ...termsInForce(now, context),
    plan: planLines(now, context.book),
    leftOut: REPORT_SECTIONS.filter((section) => [...client.leftOut, ...settings.leftOut].includes(section)),
  };
}

/** Fee, allotment and project rate of the period (L1). */
function termsInForce(now: ClosedNow, { book }: ReportContext): Pick<ReportSource, 'terms' | 'projectRate'> {
  const { name } = now.case.client;
  const terms = termsIn({ terms: termsOf(book, name) }, now.closed.statement.period);
  return {
    terms: { fee: terms?.feeMinor ?? NO_MONEY, allotmentMinutes: terms?.allotmentMinutes ?? NO_MINUTES },
    projectRate: terms?.projectRateMinor ?? null,
  };
}

function revisedHours(before: LedgerRecord): RevisedHours {
  const { opening, granted, adjusted, used, expired, overageSettled, closing } = before;
  return { opening, granted, adjusted, used, expired, overageSettled, closing };
}

/** The lots that became available; together they are what was granted. */
function grantLines(now: ClosedNow, { paymentDates }: ReportContext): GrantLine[] {
  const { granting, statement } = now.closed;
  return granting
    .filter((lot) => lot.kind !== 'adjustment' && lot.release <= statement.period)
    .map((lot) => ({
      kind: lot.kind,
      minutes: lot.minutes,
      paymentDate: paymentDates.get(lot.payment) ?? null,
      amount: lot.valueMinor,
      due: lot.due,
    }));
}

function paymentLine({ id, value }: PostedNow<PaymentRecord>, now: ClosedNow): PaymentLine {
  const brought = now.closed.granting.filter((lot) => lot.payment === id);
  const total = minutes(brought.reduce((sum, lot) => sum + lot.minutes, 0));
  return {
    date: value.date,
    kind: value.kind,
    amount: value.amountMinor,
    forPeriod: value.forPeriod,
    minutes: value.kind === 'adjustment' ? value.minutes : brought.length === 0 ? null : total,
  };
}

function workLine({ value }: PostedNow<EntryRecord>, language: Language, { book }: ReportContext): WorkLine {
  const service = book.catalogue.get(nameKey(value.service));
  return {
    date: value.date,
    category: service === undefined ? '' : categoryIn(language, service.category),
    service: service === undefined ? value.service : serviceName(service, language),
    task: value.task,
    worker: value.worker,
    workedMinutes: value.minutes,
    countedMinutes: value.countedMinutes,
    charged: value.charged,
  };
}

function byDate(a: { readonly date: PlainDate }, b: { readonly date: PlainDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
