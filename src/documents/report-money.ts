import { minor, type Minor } from '../ledger/money';
import { roundedProportion } from '../ledger/proportion';
import { hoursText } from '../words/format';
import { shows } from './report-sections';
import type { PaymentLine, ReportSource } from './report-source';
import type { PaymentRow } from './report-view';
import type { Wording } from './wording';

/** The payments of the period, what the hours were worth, and what is owed. */
export function moneyView(source: ReportSource, wording: Wording) {
  const payments = shows(source, 'payments') ? source.payments : [];
  return {
    hasPayments: payments.length > 0,
    payments: payments.map((payment) => paymentRow(payment, wording)),
    amounts: [...valueRows(source, wording), ...accountRows(source, wording)],
    asked: wording.money(source.money.asked),
    saved: savedText(source, wording),
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

function valueRows(source: ReportSource, { phrases, money }: Wording) {
  if (!shows(source, 'value')) return [];
  const { earned, valueLeft, forfeited } = source.money;
  return [
    { label: phrases.earned, amount: money(earned) },
    { label: phrases.valueLeft, amount: money(valueLeft) },
    ...rowUnlessZero(phrases.forfeited, forfeited, money),
  ];
}

/** What is owed; figures that are seldom there only where they are not 0. */
function accountRows({ money, hours }: ReportSource, wording: Wording) {
  const { phrases, money: moneyOf } = wording;
  return [
    ...rowUnlessZero(phrases.credit, money.credit, moneyOf),
    ...rowUnlessZero(phrases.overageCharge(wording.duration(hours.overageSettled)), money.overageCharge, moneyOf),
    ...(money.paidThrough === null ? [] : [{ label: phrases.paid, amount: wording.period(money.paidThrough) }]),
    { label: phrases.owed(wording.period(money.owedThrough)), amount: moneyOf(money.owed) },
  ];
}

function rowUnlessZero(label: string, amount: Minor, money: Wording['money']) {
  return amount === 0 ? [] : [{ label, amount: money(amount) }];
}

/** What the hours used would have cost more at the project rate; `''` where they would not, or none was agreed. */
function savedText(source: ReportSource, { phrases, duration, money }: Wording): string {
  const { projectRate, hours, money: amounts } = source;
  if (!shows(source, 'savings') || typeof projectRate !== 'number' || hours.used <= 0) return '';
  const saved = minor(roundedProportion(projectRate, hours.used, 60) - amounts.earned);
  return saved > 0 ? phrases.saved(duration(hours.used), money(projectRate), money(saved)) : '';
}
