import type { FileChild } from 'docx';
import type { ReportLabels } from '../../words/labels/report';
import { each, figureLine, heading, line } from './parts';
import { row, table, type Row } from './tables';

/** The hours of the period from opening to closing, and the line that proves the balance. */
export function hours(labels: ReportLabels): FileChild[] {
  return [
    heading(labels.hours),
    table(
      [7_938, 1_700],
      [
        figure(labels.opening, '{opening}', 'plain'),
        figure(labels.granted, '{granted}'),
        grant(),
        figureWhere('adjusted', labels.adjusted),
        figure(labels.used, '{used}'),
        figure(labels.expired, '{expired}'),
        figureWhere('overageSettled', labels.overageSettled),
        total(labels.closing, '{closing}'),
      ],
    ),
    ...each('proof', [line('{proof}', 'body', { before: 80 })]),
  ];
}

function figure(label: string, value: string, look: 'plain' | 'ruled' = 'ruled'): Row {
  return row([{ lines: [line(label)] }, { lines: [figureLine(value)] }], look);
}

/** A row that is left out where its figure is ''. */
function figureWhere(name: string, label: string): Row {
  return figure(`{#${name}}${label}`, `{${name}}{/${name}}`);
}

/** What granted hours came from, a row each. */
function grant(): Row {
  const source = line('{#grants}{source}', 'muted', { indent: { left: 240 } });
  return row([{ lines: [source] }, { lines: [figureLine('{hours}{/grants}', 'muted')] }], 'plain', 30);
}

function total(label: string, value: string): Row {
  return row([{ lines: [line(label, 'strong')] }, { lines: [figureLine(value, 'strong')] }], 'total');
}
