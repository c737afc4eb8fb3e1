import { periodText } from '../../../words/format';
import { owedWords } from '../../../words/pages/owed';
import { usePage, useWords } from '../../page';
import { Table } from '../../parts/table';
import type { Currency } from './currency-owed';

export function MonthsEarned({ owed, money }: { readonly owed: Currency; readonly money: (minor: number) => string }) {
  const { welcome } = usePage();
  const words = useWords(owedWords);
  return (
    <>
      <h3>{words.months(owed.currency)}</h3>
      <Table caption={words.months(owed.currency)}>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col" class="number">
              {words.earned}
            </th>
            <th scope="col" class="number">
              {words.forfeited}
            </th>
          </tr>
        </thead>
        <tbody>
          {owed.months.map(({ period, earned, forfeited }) => (
            <tr key={period}>
              <th scope="row">{periodText(welcome.language, period)}</th>
              <td class="number">{money(earned)}</td>
              <td class="number">{money(forfeited)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
