import type { DocumentsAsked } from '../../../app/functions';
import { documentsWords } from '../../../words/pages/documents';
import { useWords } from '../../page';
import { Table } from '../../parts/table';
import { Check } from './check';
import { LineCells } from './line-cells';
import type { Line, useClientDocuments } from './use-client-documents';

/** A line a client, to be chosen, with the document where it is made already. */
export function DocumentsTable({
  kind,
  lines,
  mayMake,
  documents: { work, chosen, choose, links },
}: {
  readonly kind: DocumentsAsked['kind'];
  readonly lines: readonly Line[];
  readonly mayMake: boolean;
  readonly documents: ReturnType<typeof useClientDocuments>;
}) {
  const words = useWords(documentsWords);
  const clients = lines.map(({ client }) => client);
  const check = (label: string, of: readonly string[]) => (
    <Check
      label={label}
      isOff={work.running !== null}
      isChecked={of.every((client) => chosen.has(client))}
      onCheck={(isChecked) => choose(of, isChecked)}
    />
  );
  return (
    <Table caption={words.table[kind]}>
      <thead>
        <tr>
          <th scope="col">{mayMake ? check(words.all, clients) : words.client}</th>
          <Headers kind={kind} />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.client}>
            <th scope="row">{mayMake ? check(line.client, [line.client]) : line.client}</th>
            <LineCells kind={kind} line={line} address={links.get(line.client) ?? ''} />
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Headers({ kind }: { readonly kind: DocumentsAsked['kind'] }) {
  const words = useWords(documentsWords);
  const numbers = kind === 'act' ? [words.value] : [words.asked, words.owed];
  const others = kind === 'act' ? [words.report, words.delivered] : [];
  return (
    <>
      {numbers.map((header) => (
        <th key={header} scope="col" class="number">
          {header}
        </th>
      ))}
      {[words.document[kind], ...others].map((header) => (
        <th key={header} scope="col">
          {header}
        </th>
      ))}
    </>
  );
}
