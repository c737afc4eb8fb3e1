import { sumMinutes } from '../ledger/minutes';
import { minor, type Minor } from '../ledger/money';
import { periodOfDate, type Period } from '../ledger/period';
import { roundedProportion } from '../ledger/proportion';
import { hoursText } from '../words/format';
import { grouped } from './grouped';
import { shows } from './report-sections';
import type { ReportSource, WorkLine } from './report-source';
import type { WorkGroup, WorkRow } from './report-view';
import { shortened } from './shortened';
import type { Wording } from './wording';

/** The work of the period: what counted, by category, late entries by their month, and what was done without charge. */
export function workView(source: ReportSource, wording: Wording) {
  const { works, hours, period } = source;
  const charged = works.filter((work) => work.charged);
  const complimentary = shows(source, 'complimentary') ? works.filter((work) => !work.charged) : [];
  const worth = worthOf(source);
  return {
    showsWorkers: shows(source, 'workers'),
    hasWork: charged.length > 0,
    summary: summaryOf(charged, wording),
    groups: [...categoryGroups(charged, period, wording), ...lateGroups(charged, period, wording)],
    totalUsed: hoursText(hours.used),
    hasComplimentary: complimentary.length > 0,
    complimentary: complimentary.map((work) => workRow(work, wording, lateNote(work, period, wording))),
    complimentaryHours: hoursText(hours.complimentary),
    complimentaryWorth: worth === null ? '' : wording.money(worth),
  };
}

/** Work of the period itself: the category that took most first, equal ones in order of their first entry. */
function categoryGroups(works: readonly WorkLine[], period: Period, wording: Wording): WorkGroup[] {
  return byCategory(
    works.filter((work) => !isLate(work, period)),
    wording,
  ).map(([category, lines]) => groupOf(category, lines, wording));
}

/** Work of earlier months (L4), a group a month, oldest first. */
function lateGroups(works: readonly WorkLine[], period: Period, wording: Wording): WorkGroup[] {
  const late = works.filter((work) => isLate(work, period));
  return grouped(late, (work) => periodOfDate(work.date))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, lines]) => groupOf(wording.phrases.lateGroup(wording.period(month)), lines, wording));
}

function groupOf(category: string, lines: readonly WorkLine[], wording: Wording): WorkGroup {
  return { category, hours: hoursText(countedIn(lines)), works: lines.map((work) => workRow(work, wording)) };
}

function byCategory(works: readonly WorkLine[], { phrases }: Wording): [string, WorkLine[]][] {
  const groups = grouped(works, ({ category }) => (category === '' ? phrases.otherWork : category));
  return groups.sort(([, a], [, b]) => countedIn(b) - countedIn(a));
}

/** Categories that the summary names; the rest are one. */
const SUMMARY_CATEGORIES = 5;
/** Characters of a category's name in it. */
const SUMMARY_NAME = 40;

/** What the client got, in a line. */
function summaryOf(works: readonly WorkLine[], wording: Wording): string {
  const groups = byCategory(works, wording);
  const rest = groups.slice(SUMMARY_CATEGORIES).flatMap(([, lines]) => lines);
  return wording.phrases.summary(
    groups
      .slice(0, SUMMARY_CATEGORIES)
      .map(([category, lines]) => `${shortened(category, SUMMARY_NAME)} ${hoursText(countedIn(lines))}`),
    rest.length === 0 ? '' : hoursText(countedIn(rest)),
  );
}

function countedIn(works: readonly WorkLine[]) {
  return sumMinutes(works.map((work) => work.countedMinutes));
}

function workRow(work: WorkLine, wording: Wording, note: readonly string[] = []): WorkRow {
  const { date, service, task, worker, workedMinutes, countedMinutes } = work;
  const worked = workedMinutes === countedMinutes ? [] : [wording.phrases.worked(hoursText(workedMinutes))];
  return {
    date: wording.shortDate(date),
    service,
    task,
    notes: [...note, ...worked].join(' · '),
    worker,
    hours: hoursText(countedMinutes),
  };
}

function lateNote(work: WorkLine, period: Period, wording: Wording): string[] {
  return isLate(work, period) ? [wording.phrases.lateFor(wording.period(periodOfDate(work.date)))] : [];
}

/** Dated before the period that it counts in (L4). */
export function isLate(work: WorkLine, period: Period): boolean {
  return periodOfDate(work.date) < period;
}

/** What complimentary work would have cost at the project rate or, where none was agreed, as hours of the retainer. */
function worthOf({ hours: { complimentary }, projectRate, terms }: ReportSource): Minor | null {
  if (complimentary <= 0) return null;
  if (typeof projectRate === 'number') return minor(roundedProportion(projectRate, complimentary, 60));
  if (terms === undefined || terms.fee === 0 || terms.allotmentMinutes === 0) return null;
  return minor(roundedProportion(terms.fee, complimentary, terms.allotmentMinutes));
}
