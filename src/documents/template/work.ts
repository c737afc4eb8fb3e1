import { AlignmentType, type FileChild, type Table } from 'docx';
import type { ReportLabels } from '../../words/labels/report';
import { each, figureLine, heading, line, unless } from './parts';
import { headerRow, row, table, type Row } from './tables';

/** Date, service, task, hours; and who did it, where the office says so. */
const WIDTHS = { who: [1_250, 1_950, 3_588, 1_850, 1_000], nobody: [1_250, 2_250, 5_138, 1_000] } as const;

type Workers = keyof typeof WIDTHS;

/** The work of the period by category and the late entries by month, then what was done without charge. */
export function work(labels: ReportLabels): FileChild[] {
  return [
    heading(labels.work),
    ...each(
      'hasWork',
      byWorkers((workers) => chargedTable(labels, workers)),
    ),
    ...unless('hasWork', [line(labels.noWork, 'muted')]),
    ...each('hasComplimentary', [
      heading(labels.complimentary),
      line(labels.complimentaryNote, 'muted', { after: 80, keepNext: true }),
      ...byWorkers((workers) => complimentaryTable(labels, workers)),
    ]),
  ];
}

function byWorkers(tableWith: (workers: Workers) => Table): FileChild[] {
  return [...each('showsWorkers', [tableWith('who')]), ...unless('showsWorkers', [tableWith('nobody')])];
}

function chargedTable(labels: ReportLabels, workers: Workers) {
  return table(WIDTHS[workers], [
    header(labels, workers),
    category(workers),
    entry('works', '{/groups}', workers),
    sumRow(labels.total, '{totalUsed}', workers),
  ]);
}

function complimentaryTable(labels: ReportLabels, workers: Workers) {
  return table(WIDTHS[workers], [
    header(labels, workers),
    entry('complimentary', '', workers),
    sumRow(labels.sum, '{complimentaryHours}', workers),
    worth(labels, workers),
  ]);
}

function header(labels: ReportLabels, workers: Workers): Row {
  const who = workers === 'who' ? [labels.worker] : [];
  return headerRow([labels.date, labels.service, labels.task, ...who, labels.time], 1);
}

/** Opens the loop over groups: its name and subtotal stay with its first entry. */
function category(workers: Workers): Row {
  const name = line('{#groups}{category}', 'strong', { keepNext: true });
  const subtotal = line('{hours}', 'strong', { keepNext: true, alignment: AlignmentType.RIGHT });
  return row([{ lines: [name], span: WIDTHS[workers].length - 1 }, { lines: [subtotal] }], 'tinted');
}

function entry(list: string, end: string, workers: Workers): Row {
  return row(
    [
      { lines: [line(`{#${list}}{date}`)] },
      { lines: [line('{service}')] },
      { lines: [line('{task}'), ...each('notes', [line('{notes}', 'muted')])] },
      ...(workers === 'who' ? [{ lines: [line('{worker}')] }] : []),
      { lines: [figureLine(`{hours}{/${list}}${end}`)] },
    ],
    'ruled',
    50,
  );
}

function sumRow(label: string, value: string, workers: Workers): Row {
  const span = WIDTHS[workers].length - 1;
  return row([{ lines: [line(label, 'strong')], span }, { lines: [figureLine(value, 'strong')] }], 'total');
}

/** What complimentary work is worth; left out where no rate says so. */
function worth({ worth: label }: ReportLabels, workers: Workers): Row {
  const cells = [
    { lines: [line(`{#complimentaryWorth}${label}`)], span: WIDTHS[workers].length - 2 },
    { lines: [figureLine('{complimentaryWorth}{/complimentaryWorth}')], span: 2 },
  ];
  return row(cells, 'plain', 30);
}
