import { sumMinutes, NO_MINUTES } from '../ledger/minutes';
import { hoursText } from '../words/format';
import { shows } from './report-sections';
import type { PlanLine, ReportSource } from './report-source';
import type { PlanRow } from './report-view';
import type { Wording } from './wording';

/** What was planned for the period against what was counted for it. */
export function planView(source: ReportSource, wording: Wording) {
  const plan = shows(source, 'plan') ? (source.plan ?? []) : [];
  return {
    hasPlan: plan.length > 0,
    plan: plan.map((line) => planRow(line, wording)),
    planEstimate: hoursText(sumMinutes(plan.map(({ estimateMinutes }) => estimateMinutes ?? NO_MINUTES))),
    planSpent: hoursText(sumMinutes(plan.map(({ spentMinutes }) => spentMinutes))),
  };
}

function planRow({ task, service, estimateMinutes, spentMinutes, status }: PlanLine, wording: Wording): PlanRow {
  return {
    task: task === '' ? service : task,
    service: task === '' ? '' : service,
    estimate: estimateMinutes === null ? '' : hoursText(estimateMinutes),
    spent: hoursText(spentMinutes),
    status: wording.phrases.planStatus[status],
  };
}
