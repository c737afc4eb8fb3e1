import type { PlanLine } from '../documents/report-source';
import { sumMinutes, type Minutes } from '../ledger/minutes';
import { periodOfDate } from '../ledger/period';
import type { Book } from '../workbook/book';
import { nameKey, sameName } from '../workbook/cells/name';
import type { PlanRecord } from '../workbook/records';
import type { ClosedNow } from './rehearsal';
import { serviceName } from './service-name';

/**
 * What was planned for a client and period, with what was counted for each task as `Spent` counts it. The close of a
 * period posts every entry dated in it that is not posted yet, and none was before: its own entries are all there are.
 */
export function planLines(now: ClosedNow, { workPlan, catalogue }: Book): readonly PlanLine[] {
  const { client } = now.case;
  const { period } = now.closed.statement;
  return workPlan.flatMap(({ value }): PlanLine[] => {
    if (value === null || value.client !== client.name || value.period !== period) return [];
    const service = catalogue.get(nameKey(value.service));
    return [
      {
        task: value.task,
        service: service === undefined ? value.service : serviceName(service, client.language),
        estimateMinutes: value.estimateMinutes,
        spentMinutes: spentOn(value, now),
        status: value.status,
      },
    ];
  });
}

function spentOn({ task, period }: PlanRecord, { entries }: ClosedNow): Minutes {
  const own = entries.filter(({ value }) => sameName(value.task, task) && periodOfDate(value.date) === period);
  return sumMinutes(own.filter(({ value }) => value.charged).map(({ value }) => value.countedMinutes));
}
