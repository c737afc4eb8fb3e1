import { AlignmentType, type FileChild } from 'docx';
import type { ReportLabels } from '../../words/report';
import { BAR_COLOURS } from '../look';
import { each, line, lineOf, run, title } from './parts';
import { row, table } from './tables';

const HALVES = [4_819, 4_819];

/** Who writes to whom, about which period. */
export function letterhead(labels: ReportLabels): FileChild[] {
  const right = { alignment: AlignmentType.RIGHT } as const;
  const company = [{ lines: [line('{company}', 'name')] }, { lines: [line('{companyDetails}', 'muted', right)] }];
  const client = [
    {
      lines: [
        lineOf([run(`${labels.preparedFor} `, 'muted'), run('{client}', 'strong')]),
        line('{clientDetails}', 'muted'),
      ],
    },
    { lines: [...each('contract', [line(labels.contract, 'muted', right)]), line(labels.closed, 'muted', right)] },
  ];
  return [
    table(HALVES, [row(company, 'letterhead', 60)]),
    title(labels.title),
    table(HALVES, [row(client, 'bare', 0)]),
    line('', 'muted'),
    ...each('isRevised', [
      line(labels.replaces, 'strong', { after: 40 }),
      ...each('reason', [line(labels.reason, 'body', { after: 40 })]),
      ...each('changes', [line('{changes}', 'body', { after: 40 })]),
      line('', 'muted'),
    ]),
  ];
}

/** The three answers: what was done, what is left, what there is to pay. */
export function keyFigures(labels: ReportLabels): FileChild[] {
  const cell = (label: string, figure: string, note: string) => ({
    lines: [line(label, 'muted'), line(figure, 'figure', { before: 120, after: 60 }), line(note, 'muted')],
  });
  const cells = [
    cell(labels.workDone, '{workDone}', '{workDoneNote}'),
    cell('{balanceLabel}', '{balance}', '{balanceNote}'),
    cell(labels.toPay, '{toPay}', '{toPayNote}'),
  ];
  return [table([3_212, 3_213, 3_213], [row(cells, 'tinted', 140)])];
}

/** The bar of hours and what its colours mean. */
export function bar(labels: ReportLabels): FileChild[] {
  const key = (colour: string, label: string) => [run('■ ', 'muted', colour), run(`${label}     `, 'muted')];
  const keyWhere = (name: string, colour: string, label: string) => [
    run(`{#${name}}`, 'muted'),
    ...key(colour, label),
    run(`{/${name}}`, 'muted'),
  ];
  return [
    lineOf([], { after: 60 }),
    line('{@bar}'),
    lineOf(
      [
        ...key(BAR_COLOURS.used, labels.barUsed),
        ...keyWhere('barOver', BAR_COLOURS.over, labels.barOver),
        ...keyWhere('barExpired', BAR_COLOURS.expired, labels.barExpired),
        ...key(BAR_COLOURS.left, labels.barLeft),
      ],
      { before: 80 },
    ),
  ];
}

/** What happens next, a sentence a line. */
export function outlook(labels: ReportLabels): FileChild[] {
  return [
    line(labels.next, 'strong', { before: 200, after: 60, keepNext: true }),
    ...each('next', [line('{.}', 'body', { after: 50 })]),
  ];
}
