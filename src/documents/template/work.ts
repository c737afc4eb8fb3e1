import { AlignmentType, type FileChild } from 'docx';
import type { ReportLabels } from '../../words/report';
import { each, figureLine, heading, line, unless } from './parts';
import { headerRow, row, table, type Row } from './tables';

/** Date, service, task, worker, hours. */
const WIDTHS = [1_250, 1_950, 3_588, 1_850, 1_000];

/** The work of the period by category, then what was done without charge. */
export function work(labels: ReportLabels): FileChild[] {
  return [
    heading(labels.work),
    ...each('hasWork', [chargedTable(labels)]),
    ...unless('hasWork', [line(labels.noWork, 'muted')]),
    ...each('hasComplimentary', [
      heading(labels.complimentary),
      line(labels.complimentaryNote, 'muted', { after: 80, keepNext: true }),
      complimentaryTable(labels),
    ]),
  ];
}

function chargedTable(labels: ReportLabels) {
  return table(WIDTHS, [header(labels), category(), entry('works', '{/groups}'), sumRow(labels.total, '{totalUsed}')]);
}

function complimentaryTable(labels: ReportLabels) {
  return table(WIDTHS, [header(labels), entry('complimentary', ''), sumRow(labels.sum, '{complimentaryHours}')]);
}

function header(labels: ReportLabels): Row {
  return headerRow([labels.date, labels.service, labels.task, labels.worker, labels.time], 1);
}

/** Opens the loop over categories: its name and subtotal stay with its first entry. */
function category(): Row {
  const name = line('{#groups}{category}', 'strong', { keepNext: true });
  const subtotal = line('{hours}', 'strong', { keepNext: true, alignment: AlignmentType.RIGHT });
  return row([{ lines: [name], span: 4 }, { lines: [subtotal] }], 'tinted');
}

function entry(list: string, end: string): Row {
  return row(
    [
      { lines: [line(`{#${list}}{date}`)] },
      { lines: [line('{service}')] },
      { lines: [line('{task}'), ...each('notes', [line('{notes}', 'muted')])] },
      { lines: [line('{worker}')] },
      { lines: [figureLine(`{hours}{/${list}}${end}`)] },
    ],
    'ruled',
    50,
  );
}

function sumRow(label: string, value: string): Row {
  return row([{ lines: [line(label, 'strong')], span: 4 }, { lines: [figureLine(value, 'strong')] }], 'total');
}
