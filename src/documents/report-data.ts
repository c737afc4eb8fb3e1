import { addMonths } from '../ledger/period';
import { hoursText, periodGenitive } from '../words/format';
import { barOf } from './bar';
import { letterView } from './letter';
import { proofText } from './proof';
import { planView } from './report-plan';
import { changesText } from './report-changes';
import { moneyView } from './report-money';
import { nextSentences } from './report-next';
import type { GrantLine, ReportSource } from './report-source';
import type { ReportView } from './report-view';
import { shows } from './report-sections';
import { isLate, workView } from './report-work';
import { wordingOf, type Wording } from './wording';

/** What the report's template is filled with: every figure of the source, in the client's language. */
export function reportData(source: ReportSource): ReportView {
  const wording = wordingOf(source);
  return {
    ...headView(source, wording),
    ...keyFigures(source, wording),
    ...barOf(source.hours),
    ...hoursView(source, wording),
    ...workView(source, wording),
    ...planView(source, wording),
    ...moneyView(source, wording),
    next: nextSentences(source, wording),
    proof: shows(source, 'proof') ? proofText(source, wording) : '',
  };
}

function headView(source: ReportSource, wording: Wording) {
  const { period, revision, closedOn, reason } = source;
  const previous = addMonths(period, -1);
  return {
    ...letterView(source),
    period: wording.period(period),
    periodGenitive: periodGenitive(period),
    previousPeriod: wording.period(previous),
    previousPeriodGenitive: periodGenitive(previous),
    revision: String(revision),
    closedOn: wording.date(closedOn),
    isRevised: revision > 1,
    reason,
    changes: changesText(source, wording),
  };
}

/** The three answers at the top: what was done, what is left, what there is to pay. */
function keyFigures(source: ReportSource, wording: Wording) {
  const { hours, works, money } = source;
  const { phrases } = wording;
  const inDebt = hours.closing < 0;
  return {
    workDone: wording.duration(hours.used),
    workDoneNote: phrases.entries(works.length, works.filter((work) => isLate(work, source.period)).length),
    balanceLabel: inDebt ? phrases.overused : phrases.left,
    balance: wording.duration(hours.closing),
    balanceNote: balanceNote(source, wording),
    toPay: wording.money(money.asked),
    toPayNote: payNote(source, wording),
  };
}

function balanceNote({ hours, next }: ReportSource, { phrases, period }: Wording): string {
  const following = period(next.period);
  if (hours.closing < 0) return phrases.madeUpIn(following);
  return hours.closing === 0 ? phrases.nothingCarried(following) : phrases.carriedInto(following);
}

function payNote({ money }: ReportSource, { phrases, money: moneyOf, period }: Wording): string {
  const { asked, owed, owedThrough, paidThrough } = money;
  if (asked === 0) return paidThrough === null ? '' : phrases.paidThrough(period(paidThrough));
  if (owed === 0) return '';
  const through = period(owedThrough);
  return owed === asked ? phrases.through(through) : phrases.partThrough(moneyOf(owed), through);
}

function hoursView({ hours, grants }: ReportSource, wording: Wording) {
  return {
    opening: hoursText(hours.opening),
    granted: hoursText(hours.granted),
    grants: grants.map((grant) => ({ source: grantSource(grant, wording), hours: hoursText(grant.minutes) })),
    adjusted: unlessZero(hours.adjusted),
    used: hoursText(-hours.used),
    expired: hoursText(-hours.expired),
    overageSettled: unlessZero(hours.overageSettled),
    closing: hoursText(hours.closing),
  };
}

function grantSource({ kind, paymentDate, amount, due }: GrantLine, wording: Wording): string {
  return wording.phrases.grant({
    kind,
    date: paymentDate === null ? null : wording.date(paymentDate),
    amount: amount === 0 ? null : wording.money(amount),
    period: due === null ? null : wording.period(due),
  });
}

function unlessZero(minutes: number): string {
  return minutes === 0 ? '' : hoursText(minutes);
}
