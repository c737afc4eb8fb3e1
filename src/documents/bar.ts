import { hoursText } from '../words/format';
import { BAR_COLOURS, PAGE } from './look';
import type { ReportHours } from './report-source';

/** What the hours of the period became; they add up to what was available, work beyond it added. */
interface BarParts {
  readonly used: number;
  readonly over: number;
  readonly expired: number;
  readonly left: number;
}

/** A part is never drawn thinner than this, in twentieths of a point. */
const THINNEST = 60;

/** The bar that shows how the hours of a period were used, as a table for the template, and its legend. */
export function barOf(hours: ReportHours) {
  const parts = partsOf(hours);
  const shown = (minutes: number) => (minutes === 0 ? '' : hoursText(minutes));
  return {
    bar: barXml(parts),
    barUsed: hoursText(parts.used),
    barOver: shown(parts.over),
    barExpired: shown(parts.expired),
    barLeft: hoursText(parts.left),
  };
}

function partsOf({ opening, granted, adjusted, used, expired, closing }: ReportHours): BarParts {
  const available = Math.max(0, opening + granted + adjusted);
  const work = Math.max(0, used);
  const covered = Math.min(work, available);
  return { used: covered, over: work - covered, expired, left: Math.max(0, closing) };
}

function barXml(parts: BarParts): string {
  const filled = (['used', 'over', 'expired', 'left'] as const).filter((part) => parts[part] > 0);
  const cells =
    filled.length === 0
      ? [{ colour: BAR_COLOURS.none, width: PAGE.textWidth }]
      : widthsOf(filled.map((part) => parts[part])).map((width, index) => ({
          colour: BAR_COLOURS[filled[index] ?? 'used'],
          width,
        }));
  return tableXml(cells);
}

/** Shares of the text's width; what rounding and thin parts need is taken from the widest. */
function widthsOf(sizes: readonly number[]): number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const widths = sizes.map((size) => Math.max(THINNEST, Math.floor((PAGE.textWidth * size) / total)));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = PAGE.textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widest ? width + rest : width));
}

function tableXml(cells: readonly { readonly colour: string; readonly width: number }[]): string {
  const grid = cells.map(({ width }) => `<w:gridCol w:w="${width}"/>`).join('');
  const row = cells.map(({ colour, width }) => cellXml(colour, width)).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${PAGE.textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${grid}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${PAGE.barHeight}" w:hRule="exact"/></w:trPr>${row}</w:tr></w:tbl>`
  );
}

function cellXml(colour: string, width: number): string {
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="${colour}"/></w:tcPr>` +
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p></w:tc>'
  );
}
