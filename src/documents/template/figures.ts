import type { Table } from 'docx';
import { PAGE } from '../look';
import { line } from './parts';
import { row, table } from './tables';

/** The answers at the top, side by side: what it is, the figure, and what it means. */
export function figures(answers: readonly (readonly [label: string, figure: string, note: string])[]): Table {
  const width = Math.floor(PAGE.textWidth / answers.length);
  const cells = answers.map(([label, figure, note]) => ({
    lines: [line(label, 'muted'), line(figure, 'figure', { before: 120, after: 60 }), line(note, 'muted')],
  }));
  const widths = answers.map((_, index) => (index === 0 ? PAGE.textWidth - width * (answers.length - 1) : width));
  return table(widths, [row(cells, 'tinted', 140)]);
}
