import { minutes, sumMinutes, type Minutes } from '../ledger/minutes';
import { minor, NO_MONEY, type Minor } from '../ledger/money';
import { lastDay, periodOfDate, type Period } from '../ledger/period';
import { actPhrases } from '../words/act';
import { hoursText } from '../words/format';
import { grouped } from './grouped';
import { letterView } from './letter';
import type { ReportSource, WorkLine } from './report-source';
import { isLate } from './report-work';
import { signatureView } from './signature';
import { wordingOf, type Wording } from './wording';

/** A service as an act lists it. */
interface ServiceRow {
  readonly number: string;
  readonly service: string;
  /** What of it belongs to earlier months. */
  readonly notes: string;
  readonly hours: string;
}

/** What the template of an act is filled with; it bears the number of its period and the date of its last day. */
export function actData(source: ReportSource) {
  const wording = wordingOf(source);
  const services = serviceRows(source, wording);
  const { period, revision, hours, taxNote = '' } = source;
  return {
    ...letterView(source),
    ...signatureView(source.signatories),
    number: period,
    period: wording.period(period),
    date: wording.date(lastDay(period)),
    revision: String(revision),
    isRevised: revision > 1,
    hasServices: services.length > 0,
    services,
    totalHours: hoursText(hours.used),
    ...valueView(source, wording),
    taxNote,
  };
}

/** The services that counted, in order of their first entry. */
function serviceRows({ works, period, language }: ReportSource, wording: Wording): ServiceRow[] {
  const { otherServices } = actPhrases(language);
  const charged = works.filter((work) => work.charged);
  return grouped(charged, ({ service }) => (service === '' ? otherServices : service)).map(
    ([service, lines], index) => ({
      number: String(index + 1),
      service,
      notes: lateNotes(lines, period, wording),
      hours: hoursText(countedIn(lines)),
    }),
  );
}

/** What of a service belongs to earlier months, month by month. */
function lateNotes(lines: readonly WorkLine[], period: Period, wording: Wording): string {
  const late = lines.filter((line) => isLate(line, period));
  return grouped(late, (line) => periodOfDate(line.date))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => actPhrases(wording.language).late(hoursText(countedIn(own)), wording.period(month)))
    .join(' · ');
}

function countedIn(lines: readonly WorkLine[]): Minutes {
  return sumMinutes(lines.map((line) => line.countedMinutes));
}

/** What the services are worth: the value that the work used up, what was charged beyond it, and what was given. */
function valueView({ money, hours, language }: ReportSource, wording: Wording) {
  const phrases = actPhrases(language);
  const row = (label: string, amount: Minor) => ({ label, amount: wording.money(amount) });
  const { complimentary, overageSettled, closing } = hours;
  const amounts = [
    row(phrases.retainer, money.earned),
    ...(money.overageCharge === 0 ? [] : [row(phrases.overage(wording.duration(overageSettled)), money.overageCharge)]),
    ...(complimentary === 0 ? [] : [row(phrases.complimentary(wording.duration(complimentary)), NO_MONEY)]),
  ];
  return {
    amounts,
    totalAmount: wording.money(minor(money.earned + money.overageCharge)),
    uncovered: closing < 0 ? phrases.uncovered(wording.duration(minutes(-closing))) : '',
  };
}
