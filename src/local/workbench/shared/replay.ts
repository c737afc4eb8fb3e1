import type { Book } from '../../book/book';
import type { Sheet } from '../../book/sheet';
import type { CellStyle } from '../../book/style';
import type { Entry, EntryCell } from './entry';
import { reorder } from './reorder';
import { reshapeLines } from './reshape-lines';

/** Makes the changes of a journal again, in their order; returns those whose sheet the book does not have. */
export function replay(book: Book, entries: readonly Entry[]): readonly Entry[] {
  const styles = new Map<string, CellStyle>();
  return entries.filter((entry) => {
    const sheet = book.sheet(entry.sheet);
    if (sheet !== undefined) make(sheet, entry, styles);
    return sheet === undefined;
  });
}

function make(sheet: Sheet, entry: Entry, styles: Map<string, CellStyle>): void {
  switch (entry.kind) {
    case 'lines':
      reshapeLines(sheet, entry);
      return;
    case 'order':
      reorder(sheet, entry.area, entry.order);
      return;
    case 'cells':
      sheet.maxRows = Math.max(sheet.maxRows, entry.rows);
      sheet.maxColumns = Math.max(sheet.maxColumns, entry.columns);
      for (const cell of entry.cells) put(sheet, cell, styles);
      sheet.touch();
  }
}

function put(sheet: Sheet, { row, column, cell }: EntryCell, styles: Map<string, CellStyle>): void {
  if (cell === null) {
    const cells = sheet.rowsFromTop[row - 1]?.cells;
    if (cells !== undefined) cells[column - 1] = undefined;
    return;
  }
  const text = JSON.stringify(cell.style);
  const own = sheet.style(row, column);
  const style = styles.get(text) ?? (JSON.stringify(own) === text ? own : cell.style);
  styles.set(text, style);
  const cells = (sheet.rowsFromTop[row - 1] ??= { cells: [] }).cells;
  cells[column - 1] = { ...cell, style };
}
