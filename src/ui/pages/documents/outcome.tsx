import type { DocumentsAsked } from '../../../app/functions';
import { documentsWords } from '../../../words/pages/documents';
import { useWords } from '../../page';
import { Notice } from '../../parts/notice';
import { Warnings } from '../../parts/warnings';
import type { Made } from './use-client-documents';

/** How many documents there are now, and which are not; where they lie stands in the table. */
export function Outcome({
  kind,
  outcome: { documents, failures, lookFaults },
}: {
  readonly kind: DocumentsAsked['kind'];
  readonly outcome: Made;
}) {
  const words = useWords(documentsWords);
  return (
    <>
      {documents.length === 0 ? null : <Notice kind="done">{words.made[kind](documents.length)}</Notice>}
      <Warnings texts={lookFaults} />
      {failures.length === 0 ? null : (
        <div role="alert">
          <Notice kind="error">
            <p>
              <b>{words.failures}</b>
            </p>
            <ul class="list">
              {failures.map(({ client, reason }) => (
                <li key={client}>
                  <b>{client}</b>
                  <span class="block">{reason}</span>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </>
  );
}
