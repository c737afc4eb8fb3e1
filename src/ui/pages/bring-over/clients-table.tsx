import type { Work } from '../../work';
import { bringOverWords } from '../../../words/pages/bring-over';
import { usePage, useWords } from '../../page';
import { Button } from '../../parts/button';
import { Table } from '../../parts/table';
import { ClientCell } from './client-cell';
import { pastedRows } from './pasted-rows';
import { FIELDS } from './rows';
import type { Rows } from './use-rows';

/** A row a client, a column a field; a table pasted into a cell fills it and those after it. */
export function ClientsTable({ work, rows }: { readonly work: Work; readonly rows: Rows }) {
  const { announce } = usePage();
  const words = useWords(bringOverWords);
  const paste = (event: ClipboardEvent, row: number, field: number) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\r\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    const table = pastedRows(text);
    rows.paste(row, field, table);
    announce(words.pasted(table.length));
  };
  return (
    <Table caption={words.table}>
      <thead>
        <tr>
          {FIELDS.map((field) => (
            <th key={field} scope="col" class={field}>
              {words.fields[field]}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody class="typed">
        {rows.rows.map((row, index) => (
          <tr key={row.key}>
            {FIELDS.map((field, column) => (
              <td key={field}>
                <ClientCell
                  field={field}
                  label={words.cell(words.fields[field], index + 1)}
                  value={row.client[field]}
                  error={rows.refusals.find((one) => one.key === row.key && one.field === field)?.message ?? ''}
                  isLocked={work.running !== null}
                  onType={(text) => rows.type(row.key, field, text)}
                  onPaste={(event) => paste(event, index, column)}
                />
              </td>
            ))}
            <td>
              <Button
                label="×"
                spoken={words.remove(index + 1)}
                work={work}
                onPress={() => {
                  rows.remove(row.key);
                  announce(words.removed);
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
