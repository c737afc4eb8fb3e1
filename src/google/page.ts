import type { Page, PageLine } from '../app/ports';
import type { Range, Sheet, Spreadsheet } from './sheet-types';
import { guarded } from './text-guard';
import { growTo } from './writing';

const TITLE_POINTS = 16;
const HEAD_BACKGROUND = '#e8eaed';
/** Two lines of text, or a signature. */
const LINE_HEIGHT_PIXELS = 36;

/** Makes a sheet that looks well on paper. The texts in it are never read as anything else. */
export function addPage(spreadsheet: Spreadsheet, { name, columns, lines }: Page): void {
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
  growTo(sheet, lines.length, columns.length);
  sheet.setHiddenGridlines(true);
  columns.forEach(({ widthPixels, align }, index) => {
    sheet.setColumnWidth(index + 1, widthPixels);
    sheet.getRange(1, index + 1, lines.length, 1).setHorizontalAlignment(align);
  });
  const all = sheet.getRange(1, 1, lines.length, columns.length).setVerticalAlignment('middle');
  for (const { look, from, count } of stretches(lines)) {
    dress(sheet, sheet.getRange(from, 1, count, columns.length), look);
  }
  all.setNumberFormats(lines.map((line) => columns.map((_, index) => formatOf(line, index))));
  all.setValues(lines.map(({ cells }) => columns.map((_, index) => valueOf(cells[index] ?? null))));
}

function dress(sheet: Sheet, range: Range, look: PageLine['look']): void {
  switch (look) {
    case 'title':
      range.setFontSize(TITLE_POINTS).setFontWeight('bold');
      break;
    case 'text':
      return;
    case 'head':
      range.setFontWeight('bold').setBackground(HEAD_BACKGROUND).setWrap(true);
      break;
    case 'row':
      range.setWrap(true).setBorder(null, null, true, null, null, true);
      break;
    case 'total':
      range.setFontWeight('bold');
      break;
  }
  sheet.setRowHeights(range.getRow(), range.getNumRows(), LINE_HEIGHT_PIXELS);
}

/** Lines of one look that follow each other; `from` counts rows from 1. */
function stretches(lines: readonly PageLine[]): readonly { look: PageLine['look']; from: number; count: number }[] {
  const found: { look: PageLine['look']; from: number; count: number }[] = [];
  lines.forEach(({ look }, index) => {
    const last = found[found.length - 1];
    if (last?.look === look) last.count += 1;
    else found.push({ look, from: index + 1, count: 1 });
  });
  return found;
}

function formatOf({ cells, numberFormat }: PageLine, index: number): string {
  return typeof cells[index] === 'number' ? numberFormat : '@';
}

function valueOf(cell: string | number | null): string | number {
  return typeof cell === 'string' ? guarded(cell) : (cell ?? '');
}
