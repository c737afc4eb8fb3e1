import type { FileChild } from 'docx';
import type { ReportLabels } from '../../words/report';
import { each, figureLine, heading, line, lineOf } from './parts';
import { headerRow, row, table, type Row } from './tables';

/** The payments of the period, what the hours were worth, and what there is to pay. */
export function money(labels: ReportLabels): FileChild[] {
  return [
    heading(labels.payments),
    ...each('hasPayments', [paymentsTable(labels), lineOf([], { after: 120 })]),
    table([7_538, 2_100], [amount(), row(pair(labels.asked, '{asked}', 'strong'), 'total')]),
  ];
}

function paymentsTable(labels: ReportLabels) {
  const titles = [labels.date, labels.payment, labels.forPeriod, labels.amount, labels.time];
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

function amount(): Row {
  return row(pair('{#amounts}{label}', '{amount}{/amounts}', 'body'));
}

function pair(label: string, value: string, look: 'body' | 'strong') {
  return [{ lines: [line(label, look)] }, { lines: [figureLine(value, look)] }];
}
