import type { CloseProgress } from '../../../app/functions';
import { closeWords } from '../../../words/pages/close';
import { useWords } from '../../page';
import { ReportLink } from '../../parts/report-link';

/** The reports that a close made. */
export function ReportList({ reports }: { readonly reports: CloseProgress['reports'] }) {
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
