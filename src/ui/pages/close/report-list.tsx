import type { ReportJson } from '../../../app/deliver';
import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { ReportLink } from '../../parts/report-link';

/** Reports that were made, each with its link. */
export function ReportList({ reports }: { readonly reports: readonly ReportJson[] }) {
  const words = useWords(closeWords);
  return (
    <>
      <h2>{words.reports}</h2>
      <ul class="list">
        {reports.map(({ client, period, revision, file }) => (
          <li key={`${client} ${period}`}>
            <ReportLink label={words.report(client, period)} address={file} />
            {revision > 1 ? ` (${words.revision(revision)})` : null}
          </li>
        ))}
      </ul>
    </>
  );
}
