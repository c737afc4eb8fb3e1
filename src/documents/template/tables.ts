import { BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import { COLOURS, PAGE } from '../look';
import { FLUSH_RIGHT, line } from './parts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.rule } as const;
const STRONG_RULE = { style: BorderStyle.SINGLE, size: 8, color: COLOURS.accent } as const;

/** How a row is set off: by rules, by a tint, or by nothing. `side` is the space left and right of a cell's text. */
const ROW_LOOKS = {
  bare: { borders: NO_BORDERS, side: 0 },
  letterhead: { borders: { ...NO_BORDERS, bottom: STRONG_RULE }, side: 0 },
  plain: { borders: NO_BORDERS, side: 80 },
  ruled: { borders: { ...NO_BORDERS, top: RULE }, side: 80 },
  header: { borders: { ...NO_BORDERS, bottom: STRONG_RULE }, side: 80 },
  total: { borders: { ...NO_BORDERS, top: STRONG_RULE }, side: 80 },
  tinted: { borders: NO_BORDERS, side: 80, shading: { type: ShadingType.CLEAR, color: 'auto', fill: COLOURS.tint } },
} as const;

type RowLook = keyof typeof ROW_LOOKS;

export interface Cell {
  readonly lines: readonly Paragraph[];
  /** Columns that the cell spans; 1 where left out. */
  readonly span?: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly look: RowLook;
  /** Space above and below the text of its cells. */
  readonly padding: number;
}

export function row(cells: readonly Cell[], look: RowLook = 'ruled', padding = 80): Row {
  return { cells, look, padding };
}

/** A header row, repeated on each page and never the last of one; the last `figures` columns are flush right. */
export function headerRow(titles: readonly string[], figures: number): Row {
  const cells = titles.map((title, index) => ({
    lines: [
      line(title, 'muted', index < titles.length - figures ? { keepNext: true } : { ...FLUSH_RIGHT, keepNext: true }),
    ],
  }));
  return row(cells, 'header');
}

/** A table as wide as the text; `widths` add up to `PAGE.textWidth`. No row breaks over a page. */
export function table(widths: readonly number[], rows: readonly Row[]): Table {
  return new Table({
    rows: rows.map((content) => tableRow(content, widths)),
    columnWidths: widths,
    width: { size: PAGE.textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
  });
}

function tableRow({ cells, look, padding }: Row, widths: readonly number[]): TableRow {
  const { side, ...shown } = ROW_LOOKS[look];
  const margins = { top: padding, bottom: padding, left: side, right: side };
  let column = 0;
  const children = cells.map(({ lines, span = 1 }) => {
    const size = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
    column += span;
    return new TableCell({
      children: lines,
      columnSpan: span,
      width: { size, type: WidthType.DXA },
      margins,
      ...shown,
    });
  });
  return new TableRow({ cantSplit: true, tableHeader: look === 'header', children });
}
