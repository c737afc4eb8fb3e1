import type { OwedResult } from '../../../app/functions';
import { hoursText, moneyText } from '../../../words/format';
import { owedWords } from '../../../words/pages/owed';
import { usePage, useWords } from '../../page';
import { ClientsOwed } from './clients-owed';
import { MonthsEarned } from './months-earned';

export type Currency = OwedResult['currencies'][number];

/** Totals of one currency, its clients, and its months. */
export function CurrencyOwed({ owed }: { readonly owed: Currency }) {
  const { welcome } = usePage();
  const words = useWords(owedWords);
  const money = (minor: number) => moneyText(welcome.language, minor, { code: owed.currency, exponent: owed.exponent });
  const totals = [
    [words.hours, hoursText(owed.minutes)],
    [words.value, money(owed.valueLeft)],
    [words.credit, money(owed.credit)],
    [words.overage, hoursText(owed.debtMinutes)],
  ];
  return (
    <section>
      <h2>{words.currency(owed.currency)}</h2>
      <dl class="totals">
        {totals.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ClientsOwed owed={owed} money={money} />
      {owed.months.length === 0 ? null : <MonthsEarned owed={owed} money={money} />}
    </section>
  );
}
