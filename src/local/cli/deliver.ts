import type { ReportAnswer, SkippedAnswer } from './answers';
import type { OpenBook } from './open-book';
import type { Result, Trouble } from './trouble';

/** What was written, how many reports were not, and what was in the way. */
export interface Delivered {
  readonly reports: readonly ReportAnswer[];
  readonly remaining: number;
  readonly failures: readonly SkippedAnswer[];
  /** What of the office's own templates and logo could not be used, and why. */
  readonly lookFaults: readonly string[];
  readonly trouble: Trouble | null;
}

export const NOTHING_DELIVERED: Delivered = {
  reports: [],
  remaining: 0,
  failures: [],
  lookFaults: [],
  trouble: null,
};

/** Reports made in one run of the program: few enough that each run is short, as it must be at Google. */
const REPORTS_A_RUN = 20;

/**
 * Writes every report that is outstanding, then the book with their links. Where a run fails or makes none it stops
 * with what there is: the months are closed, and a later close writes the rest.
 */
export async function deliverAll(book: OpenBook): Promise<Delivered> {
  const reports: ReportAnswer[] = [];
  const lookFaults = new Set<string>();
  for (;;) {
    const batch = await book.call('deliverReports', { limit: REPORTS_A_RUN });
    const made = batch.ok ? batch.value.reports : [];
    const { remaining, failures, lookFaults: faults } = batch.ok ? batch.value : NOTHING_DELIVERED;
    faults.forEach((fault) => lookFaults.add(fault));
    reports.push(...made.map((report) => book.located(report)));
    book.progress.show(book.words.stages.reports(reports.length));
    if (remaining > 0 && made.length > 0) continue;
    const trouble = troubleOf(batch) ?? troubleOf(await book.save());
    return { reports, remaining, failures, lookFaults: [...lookFaults], trouble };
  }
}

function troubleOf(result: Result<unknown>): Trouble | null {
  return result.ok ? null : result.trouble;
}
