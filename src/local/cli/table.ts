/** A column of a printed table; a header of '' and blank cells leave it out altogether. */
export interface TableColumn<Row> {
  readonly header: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: Row) => string;
}

/** Rows under their headers, each column as wide as its widest cell; columns without a single value are left out. */
export function tableText<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const drawn = columns
    .map(({ header, align, cell }) => ({ header, align, cells: rows.map(cell) }))
    .filter(({ cells }) => cells.some((text) => text !== ''))
    .map(({ header, align, cells }) => {
      const width = Math.max(...[header, ...cells].map(widthOf));
      const pad = (text: string) => padded(text, width, align);
      return [pad(header), '-'.repeat(width), ...cells.map(pad)];
    });
  return ['header', 'rule', ...rows]
    .map((_, line) =>
      drawn
        .map((column) => column[line] ?? '')
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(width - widthOf(text));
  return align === 'left' ? text + space : space + text;
}

/** In characters of a terminal, not in UTF-16 units; combining marks take no place. */
function widthOf(text: string): number {
  return [...text.replace(/\p{M}/gu, '')].length;
}
