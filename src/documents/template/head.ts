import type { FileChild } from 'docx';
import type { ReportLabels } from '../../words/labels/report';
import { BAR_COLOURS } from '../look';
import { figures } from './figures';
import { each, line, lineOf, run } from './parts';

/** What a later revision changes, and why. */
export function revision(labels: ReportLabels): FileChild[] {
  return each('isRevised', [
    line(labels.replaces, 'strong', { after: 40 }),
    ...each('reason', [line(labels.reason, 'body', { after: 40 })]),
    ...each('changes', [line('{changes}', 'body', { after: 40 })]),
    line('', 'muted'),
  ]);
}

/** The three answers: what was done, what is left, what there is to pay. */
export function keyFigures(labels: ReportLabels): FileChild[] {
  return [
    figures([
      [labels.workDone, '{workDone}', '{workDoneNote}'],
      ['{balanceLabel}', '{balance}', '{balanceNote}'],
      [labels.toPay, '{toPay}', '{toPayNote}'],
    ]),
  ];
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

/** What the work was, and what happens next, a sentence a line. */
export function outlook(labels: ReportLabels): FileChild[] {
  return [
    ...each('summary', [
      line(labels.summary, 'strong', { before: 200, after: 60, keepNext: true }),
      line('{summary}', 'body', { after: 50 }),
    ]),
    line(labels.next, 'strong', { before: 200, after: 60, keepNext: true }),
    ...each('next', [line('{.}', 'body', { after: 50 })]),
  ];
}
