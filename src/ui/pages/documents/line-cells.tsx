import type { DocumentsAsked } from '../../../app/functions';
import { moneyText } from '../../../words/format';
import { documentsWords } from '../../../words/pages/documents';
import { usePage, useWords } from '../../page';
import { ReportLink } from '../../parts/report-link';
import type { Line } from './use-client-documents';

/** What there is to say of a client: amounts, and links to what is made. */
export function LineCells({
  kind,
  line,
  address,
}: {
  readonly kind: DocumentsAsked['kind'];
  readonly line: Line;
  readonly address: string;
}) {
  const { welcome } = usePage();
  const words = useWords(documentsWords);
  const money = (amount: number) =>
    moneyText(welcome.language, amount, { code: line.currency, exponent: line.exponent });
  const document = <Opened document={words.document[kind]} client={line.client} address={address} note="" />;
  if (!('value' in line))
    return (
      <>
        <td class="number">{money(line.asked)}</td>
        <td class="number">{money(line.owed)}</td>
        {document}
      </>
    );
  const { client, revision, report, delivered } = line;
  return (
    <>
      <td class="number">{money(line.value)}</td>
      {document}
      <Opened
        document={words.report}
        client={client}
        address={report}
        note={revision === 1 ? '' : words.revision(revision)}
      />
      <td>{delivered}</td>
    </>
  );
}

/** A cell with a link to a document, where there is one. */
function Opened({
  document,
  client,
  address,
  note,
}: {
  readonly document: string;
  readonly client: string;
  readonly address: string;
  readonly note: string;
}) {
  const words = useWords(documentsWords);
  return (
    <td>
      {address === '' ? null : (
        <ReportLink label={words.open} spoken={words.openOf(document, client)} address={address} />
      )}
      {note === '' ? null : <span class="fix block">{note}</span>}
    </td>
  );
}
