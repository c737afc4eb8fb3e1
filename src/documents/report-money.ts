import type { Minor } from '../ledger/money';
import { hoursText } from '../words/format';
import type { PaymentLine, ReportSource } from './report-source';
import type { PaymentRow } from './report-view';
import type { Wording } from './wording';

/** The payments of the period, what the hours were worth, and what is owed. */
export function moneyView(source: ReportSource, wording: Wording) {
  const { payments, money } = source;
  return {
    hasPayments: payments.length > 0,
    payments: payments.map((payment) => paymentRow(payment, wording)),
    amounts: amountRows(source, wording),
    asked: wording.money(money.asked),
  };
}

function paymentRow({ date, kind, amount, forPeriod, minutes }: PaymentLine, wording: Wording): PaymentRow {
  return {
    date: wording.shortDate(date),
    kind: wording.phrases.paymentKind(kind),
    forPeriod: forPeriod === null ? '' : wording.period(forPeriod),
    amount: amount === null ? '' : wording.money(amount),
    hours: minutes === null ? '' : hoursText(minutes),
  };
}

/** What the hours were worth and what is owed; figures that are seldom there only where they are not 0. */
function amountRows({ money, hours }: ReportSource, wording: Wording) {
  const { phrases } = wording;
  const row = (label: string, amount: Minor) => ({ label, amount: wording.money(amount) });
  const rowUnlessZero = (label: string, amount: Minor) => (amount === 0 ? [] : [row(label, amount)]);
  return [
    row(phrases.earned, money.earned),
    row(phrases.valueLeft, money.valueLeft),
    ...rowUnlessZero(phrases.forfeited, money.forfeited),
    ...rowUnlessZero(phrases.credit, money.credit),
    ...rowUnlessZero(phrases.overageCharge(wording.duration(hours.overageSettled)), money.overageCharge),
    ...(money.paidThrough === null ? [] : [{ label: phrases.paid, amount: wording.period(money.paidThrough) }]),
    row(phrases.owed(wording.period(money.owedThrough)), money.owed),
  ];
}
