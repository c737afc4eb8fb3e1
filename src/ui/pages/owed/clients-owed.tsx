import { periodText } from '../../../words/format';
import { owedWords } from '../../../words/pages/owed';
import { usePage, useWords } from '../../page';
import { Hours } from '../../parts/hours';
import { Table } from '../../parts/table';
import type { Currency } from './currency-owed';

export function ClientsOwed({ owed, money }: { readonly owed: Currency; readonly money: (minor: number) => string }) {
  const { welcome } = usePage();
  const words = useWords(owedWords);
  const numbers = [words.hours, words.value, words.credit, words.overage];
  return (
    <>
      <h3>{words.clients(owed.currency)}</h3>
      <Table caption={words.clients(owed.currency)}>
        <thead>
          <tr>
            <th scope="col">{words.client}</th>
            <th scope="col">{words.through}</th>
            {numbers.map((header) => (
              <th key={header} scope="col" class="number">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {owed.clients.map(({ client, through, minutes, valueLeft, credit, debtMinutes }) => (
            <tr key={client}>
              <th scope="row">{client}</th>
              <td class="period">{periodText(welcome.language, through)}</td>
              <Hours minutes={minutes} />
              <td class="number">{money(valueLeft)}</td>
              <td class="number">{money(credit)}</td>
              <Hours minutes={debtMinutes} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {words.total}
            </th>
            <Hours minutes={owed.minutes} />
            <td class="number">{money(owed.valueLeft)}</td>
            <td class="number">{money(owed.credit)}</td>
            <Hours minutes={owed.debtMinutes} />
          </tr>
        </tfoot>
      </Table>
    </>
  );
}
