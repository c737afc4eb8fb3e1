import { useState } from 'preact/hooks';
import type { DeliverResult } from '../../../app/deliver';
import { closeWords } from '../../../words/pages/close';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Warnings } from '../../parts/warnings';
import type { Work } from '../../work';
import { HeldBack } from './held-back';
import { ReportList } from './report-list';

/** Few enough for the page to show how it goes on. */
const REPORTS_AT_ONCE = 10;

const NOTHING_YET: Omit<DeliverResult, 'remaining'> = { reports: [], failures: [], waits: '', lookFaults: [] };

/** Reports that earlier closes could not make, and a way to make them. */
export function WaitingReports({ work, waiting }: { readonly work: Work; readonly waiting: number }) {
  const { welcome, call, announce } = usePage();
  const words = useWords(closeWords);
  const [delivered, setDelivered] = useState<DeliverResult>({ ...NOTHING_YET, remaining: waiting });
  const { reports, failures, remaining, waits, lookFaults } = delivered;
  const make = async () => {
    let all = delivered;
    for (let goesOn = true; goesOn;) {
      const slice = await call('deliverReports', { limit: REPORTS_AT_ONCE });
      all = { ...slice, reports: [...all.reports, ...slice.reports] };
      setDelivered(all);
      goesOn = slice.remaining > 0 && slice.reports.length > 0;
    }
    announce(words.reportsMade(all.reports.length));
  };
  return (
    <>
      {remaining === 0 || !welcome.isManager ? null : (
        <Notice kind="warning">
          <p>{words.reportsWait(remaining)}</p>
          {waits === '' ? null : <p>{waits}</p>}
          <Button label={words.makeReports} work={work} name="reports" onPress={() => work.run('reports', make)} />
        </Notice>
      )}
      <Warnings texts={lookFaults} />
      {failures.length === 0 ? null : <HeldBack title={words.failures} rows={failures} />}
      {reports.length === 0 ? null : <ReportList reports={reports} />}
    </>
  );
}
