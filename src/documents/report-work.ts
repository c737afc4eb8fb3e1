import { sumMinutes } from '../ledger/minutes';
import { periodOfDate, type Period } from '../ledger/period';
import { hoursText } from '../words/format';
import type { ReportSource, WorkLine } from './report-source';
import type { WorkGroup, WorkRow } from './report-view';
import type { Wording } from './wording';

/** The work of the period: what counted, by category, and what was done without charge. */
export function workView({ works, hours, period }: ReportSource, wording: Wording) {
  const charged = works.filter((work) => work.charged);
  const complimentary = works.filter((work) => !work.charged);
  return {
    hasWork: charged.length > 0,
    groups: workGroups(charged, period, wording),
    totalUsed: hoursText(hours.used),
    hasComplimentary: complimentary.length > 0,
    complimentary: complimentary.map((work) => workRow(work, period, wording)),
    complimentaryHours: hoursText(hours.complimentary),
  };
}

/** The category that took most first; equal ones in order of their first entry. */
function workGroups(works: readonly WorkLine[], period: Period, wording: Wording): WorkGroup[] {
  const byCategory = new Map<string, WorkLine[]>();
  for (const work of works) {
    const category = work.category === '' ? wording.phrases.otherWork : work.category;
    const group = byCategory.get(category);
    if (group === undefined) byCategory.set(category, [work]);
    else group.push(work);
  }
  return [...byCategory]
    .map(([category, group]) => ({ category, group, counted: sumMinutes(group.map((work) => work.countedMinutes)) }))
    .sort((a, b) => b.counted - a.counted)
    .map(({ category, group, counted }) => ({
      category,
      hours: hoursText(counted),
      works: group.map((work) => workRow(work, period, wording)),
    }));
}

function workRow(work: WorkLine, period: Period, wording: Wording): WorkRow {
  const { date, service, task, worker, countedMinutes } = work;
  return {
    date: wording.shortDate(date),
    service,
    task,
    notes: notesOn(work, period, wording),
    worker,
    hours: hoursText(countedMinutes),
  };
}

function notesOn(work: WorkLine, period: Period, wording: Wording): string {
  const { date, workedMinutes, countedMinutes } = work;
  const { phrases } = wording;
  const late = isLate(work, period) ? [phrases.lateFor(wording.period(periodOfDate(date)))] : [];
  const otherwise = workedMinutes === countedMinutes ? [] : [phrases.worked(hoursText(workedMinutes))];
  return [...late, ...otherwise].join(' · ');
}

/** Dated before the period that it counts in (L4). */
export function isLate(work: WorkLine, period: Period): boolean {
  return periodOfDate(work.date) < period;
}
