import type { FileChild } from 'docx';
import type { ReportLabels } from '../../words/labels/report';
import { each, figureLine, heading, line } from './parts';
import { headerRow, row, table } from './tables';

/** What was planned against what was counted. */
export function plan(labels: ReportLabels): FileChild[] {
  const task = [line('{#plan}{task}'), ...each('service', [line('{service}', 'muted')])];
  return each('hasPlan', [
    heading(labels.plan),
    table(
      [5_938, 1_700, 1_000, 1_000],
      [
        headerRow([labels.task, labels.status, labels.estimate, labels.spent], 2),
        row(
          [
            { lines: task },
            { lines: [line('{status}')] },
            { lines: [figureLine('{estimate}')] },
            { lines: [figureLine('{spent}{/plan}')] },
          ],
          'ruled',
          50,
        ),
        row(
          [
            { lines: [line(labels.sum, 'strong')], span: 2 },
            { lines: [figureLine('{planEstimate}', 'strong')] },
            { lines: [figureLine('{planSpent}', 'strong')] },
          ],
          'total',
        ),
      ],
    ),
  ]);
}
