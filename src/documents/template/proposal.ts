import type { FileChild } from 'docx';
import { proposalLabels, type ProposalLabels } from '../../words/labels/proposal';
import type { Language } from '../../words/language';
import type { Layout } from './document';
import { figures } from './figures';
import { aside, heading as documentHeading, letterhead, signatures } from './letter';
import { each, figureLine, heading, line, listItem } from './parts';
import { headerRow, row, table } from './tables';

/** What is needed, what is offered and at what price, how hours carry forward, and what they are good for. */
export function proposalLayout(language: Language): Layout {
  const labels = proposalLabels[language];
  return {
    title: labels.title,
    footer: labels.footer,
    blocks: [
      ...letterhead(),
      ...documentHeading(language, labels.title, [aside(labels.subtitle)]),
      ...each('hasNeeds', [heading(labels.needs), ...each('needs', [listItem('•', '{.}')])]),
      ...offer(labels),
      ...carry(labels),
      ...tasks(labels),
      heading(labels.next),
      ...labels.steps.map((step, index) => listItem(`${index + 1}.`, step)),
      line('', 'body', { after: 320 }),
      signatures(language, [
        ['', '{company}', '{companySignatory}'],
        [labels.agreed, '{client}', '{clientSignatory}'],
      ]),
    ],
  };
}

function offer(labels: ProposalLabels): FileChild[] {
  return [
    heading(labels.offer),
    figures([
      [labels.hours, '{hours}', ''],
      [labels.fee, '{fee}', '{rhythm}'],
      [labels.hourCost, '{hourCost}', '{hourCostNote}'],
    ]),
    ...each('saves', [line('{saves}', 'body', { before: 120 })]),
    ...each('taxNote', [line('{taxNote}', 'muted', { before: 80 })]),
  ];
}

/** Three months with the client's own numbers. */
function carry(labels: ProposalLabels): FileChild[] {
  const { month, carriedIn, paid, granted, used, carriedOn } = labels;
  const figure = (place: string) => ({ lines: [figureLine(place)] });
  return each('hasMonths', [
    heading(labels.carry),
    line(labels.carryNote, 'body', { after: 100, keepNext: true }),
    table(
      [2_138, 1_300, 1_800, 1_300, 1_300, 1_800],
      [
        headerRow([month, carriedIn, paid, granted, used, carriedOn], 5),
        row([
          { lines: [line('{#months}{month}')] },
          ...['{carriedIn}', '{paid}', '{granted}', '{used}'].map(figure),
          { lines: [figureLine('{carriedOn}{/months}', 'strong')] },
        ]),
      ],
    ),
  ]);
}

function tasks(labels: ProposalLabels): FileChild[] {
  return each('hasTasks', [
    heading(labels.tasks),
    line(labels.tasksNote, 'body', { after: 100, keepNext: true }),
    table(
      [8_438, 1_200],
      [
        headerRow([labels.task, labels.typical], 1),
        row([{ lines: [line('{#groups}{category}', 'strong', { keepNext: true })], span: 2 }], 'tinted'),
        row(
          [{ lines: [line('{#tasks}{service}')] }, { lines: [figureLine('{typical}{/tasks}{/groups}')] }],
          'ruled',
          50,
        ),
      ],
    ),
  ]);
}
