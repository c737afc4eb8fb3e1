import type { FileChild } from 'docx';
import type { ReportLabels } from '../../words/labels/report';
import { amounts } from './amounts';
import { each, figureLine, heading, line } from './parts';
import { headerRow, row, table, type Row } from './tables';

/** The payments of the period, what the hours were worth, and what there is to pay. */
export function money(labels: ReportLabels): FileChild[] {
  return [
    ...each('hasPayments', [heading(labels.payments), paymentsTable(labels)]),
    heading(labels.account),
    amounts({ total: labels.asked, sum: '{asked}' }),
    ...each('saved', [line('{saved}', 'body', { before: 80 })]),
  ];
}

function paymentsTable(labels: ReportLabels) {
  const titles = [labels.date, labels.payment, labels.forPeriod, labels.amount, labels.brought];
  return table([1_250, 2_838, 2_450, 2_100, 1_000], [headerRow(titles, 2), payment()]);
}

function payment(): Row {
  return row([
    { lines: [line('{#payments}{date}')] },
    { lines: [line('{kind}')] },
    { lines: [line('{forPeriod}')] },
    { lines: [figureLine('{amount}')] },
    { lines: [figureLine('{hours}{/payments}')] },
  ]);
}
