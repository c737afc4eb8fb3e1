import { hoursText } from '../../words/format';
import type { BalanceAnswer, PublicFunctions } from './answers';
import { adviceText, hoursOrBlank, moneyOrBlank } from './figures';
import { issueLines } from './issue-lines';
import type { OpenBook } from './open-book';
import { tableText, type TableColumn } from './table';

/** The balances for people: a line a client, then what is wrong. */
export function balancesText(answer: PublicFunctions['readBalances']['answer'], book: OpenBook): string {
  const { clients, issues } = answer;
  const table = clients.length > 0 ? tableText(clients, balanceColumns(book)) : book.words.noClients;
  return [table, ...issueLines(issues, book.words)].join('\n');
}

function balanceColumns({ words, language }: OpenBook): readonly TableColumn<BalanceAnswer>[] {
  const { headers } = words;
  const hours = (header: string, cell: (balance: BalanceAnswer) => number | null): TableColumn<BalanceAnswer> => ({
    header,
    align: 'right',
    cell: (balance) => hoursOrBlank(cell(balance)),
  });
  return [
    { header: headers.client, align: 'left', cell: ({ client }) => client },
    { header: headers.openPeriod, align: 'left', cell: ({ openPeriod }) => openPeriod ?? '' },
    hours(headers.opening, ({ carriedIn }) => carriedIn),
    hours(headers.granted, ({ granted }) => granted),
    hours(headers.adjusted, ({ adjusted }) => adjusted),
    hours(headers.used, ({ used }) => used),
    { header: headers.available, align: 'right', cell: ({ available }) => hoursText(available) },
    { header: headers.usedPercent, align: 'right', cell: usedPercent },
    {
      header: headers.owed,
      align: 'right',
      cell: ({ owed, currency }) => moneyOrBlank(language, owed, currency),
    },
    { header: headers.paidThrough, align: 'left', cell: ({ paidThrough }) => paidThrough ?? '' },
    {
      header: headers.advice,
      align: 'left',
      cell: ({ advice, currency, forecastPeriods }) =>
        [adviceText(advice, currency, language, words), forecastPeriods === null ? '' : words.lasts(forecastPeriods)]
          .filter((text) => text !== '')
          .join('; '),
    },
  ];
}

/** Used of what there was to use (L25); blank where there was nothing. */
function usedPercent({ carriedIn, granted, adjusted, used }: BalanceAnswer): string {
  const capacity = (carriedIn ?? 0) + (granted ?? 0) + (adjusted ?? 0);
  return used === null || capacity <= 0 ? '' : `${String(Math.round((100 * used) / capacity))}%`;
}
