import { documentPieces } from './document-data';
import { historyDigests, withDigests } from './history-check';
import { amountText } from './matching';
import type { ClosedNow, PostedNow } from './rehearsal';
import { reportSourceOf, type ReportContext } from './report-source';
import { sealOf } from './seal';
import { stateText } from '../ledger/state-text';
import { nameKey } from '../workbook/cells/name';
import type { EntryRecord, HistoryRecord, LedgerRecord, PaymentRecord } from '../workbook/records';
import { PAYMENT_KINDS } from '../workbook/schemas/payments';

/** Who closes, when, and under which ID of the attempt (L28). */
export interface Attempt {
  readonly close: string;
  readonly closedAt: string;
  readonly closedBy: string;
}

export type HistoryRow = Omit<HistoryRecord, 'row'>;
export type LedgerRow = Omit<LedgerRecord, 'row'>;

/** What a closed period leaves behind: the rows that it posted, with what its document is made from, and its statement. */
export interface StatementRows {
  readonly history: readonly HistoryRow[];
  readonly ledger: LedgerRow;
}

/** The rows of one closed period; `previousSeal` is the seal of the ledger row before it (L30). */
export function statementRows(
  now: ClosedNow,
  context: ReportContext,
  attempt: Attempt,
  previousSeal: string,
): StatementRows {
  const history = historyRows(now, context, attempt);
  const { statement, account } = now.closed;
  const unsealed = {
    close: attempt.close,
    period: statement.period,
    client: now.case.client.name,
    revision: context.revision,
    opening: statement.opening,
    granted: statement.granted,
    adjusted: statement.adjusted,
    used: statement.used,
    expired: statement.expired,
    overageSettled: statement.overageSettled,
    closing: statement.closing,
    earned: statement.earned,
    forfeited: statement.forfeited,
    valueLeft: statement.valueLeft,
    overageCharge: statement.overageCharge,
    closedAt: attempt.closedAt,
    closedBy: attempt.closedBy,
    state: withDigests(stateText(account), historyDigests(history)),
  };
  const seal = sealOf(unsealed, previousSeal);
  return { history, ledger: { ...unsealed, status: 'closed', report: '', delivered: '', seal } };
}

function historyRows(now: ClosedNow, context: ReportContext, attempt: Attempt): HistoryRow[] {
  const entries = [...now.entries].sort(byDateThenRow);
  const works = entries.map((entry) => workRow(now, entry, context, attempt));
  const payments = [...now.payments].sort(byDateThenRow).map((payment) => paymentRow(now, payment, context, attempt));
  const source = reportSourceOf({ ...now, entries }, context);
  const documents = documentPieces(source, works).map((data) => ({
    ...blankRow(now, context, attempt),
    kind: 'document' as const,
    data,
  }));
  return [...works, ...payments, ...documents];
}

function byDateThenRow(a: PostedNow<EntryRecord | PaymentRecord>, b: PostedNow<EntryRecord | PaymentRecord>): number {
  return a.value.date === b.value.date ? a.value.row - b.value.row : a.value.date < b.value.date ? -1 : 1;
}

function workRow(
  now: ClosedNow,
  { id, value }: PostedNow<EntryRecord>,
  context: ReportContext,
  attempt: Attempt,
): HistoryRow {
  return {
    ...blankRow(now, context, attempt),
    kind: 'work',
    date: value.date,
    service: value.service,
    category: context.book.catalogue.get(nameKey(value.service))?.category ?? '',
    task: value.task,
    worker: value.worker,
    minutes: value.minutes,
    countedMinutes: value.countedMinutes,
    charged: value.charged,
    id,
  };
}

function paymentRow(
  now: ClosedNow,
  { id, value }: PostedNow<PaymentRecord>,
  context: ReportContext,
  attempt: Attempt,
): HistoryRow {
  return {
    ...blankRow(now, context, attempt),
    kind: 'payment',
    date: value.date,
    service: PAYMENT_KINDS[value.kind][context.book.language],
    task: value.note,
    minutes: value.minutes,
    amount: amountText(value.amountMinor, now.case.client.currency.exponent),
    for: value.forPeriod ?? '',
    id,
  };
}

function blankRow(now: ClosedNow, context: ReportContext, attempt: Attempt): Omit<HistoryRow, 'kind'> {
  return {
    close: attempt.close,
    period: now.closed.statement.period,
    client: now.case.client.name,
    revision: context.revision,
    date: '',
    service: '',
    category: '',
    task: '',
    worker: '',
    minutes: null,
    countedMinutes: null,
    charged: null,
    amount: '',
    for: '',
    id: '',
    data: '',
  };
}
