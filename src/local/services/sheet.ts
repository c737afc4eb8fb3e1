import { deleteRows, insertColumnsAfter, insertRowsAfter } from '../book/reshape';
import type { Sheet as BookSheet } from '../book/sheet';
import { ConditionalFormatRule } from './conditional-format';
import { refuseProtectedCells, refuseProtectedGap, refuseProtectedSheet } from './editing';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import { Protection } from './protection';
import { Range } from './range';

export class Sheet implements Implementation<'SpreadsheetApp.Sheet'> {
  readonly path = 'SpreadsheetApp.Sheet';

  constructor(
    readonly sheet: BookSheet,
    private readonly execution: Execution,
  ) {}

  getSheetId(): number {
    return this.sheet.id;
  }

  getName(): string {
    return this.sheet.name;
  }

  getLastRow(): number {
    return this.sheet.lastRow;
  }

  getLastColumn(): number {
    return this.sheet.lastColumn;
  }

  getMaxRows(): number {
    return this.sheet.maxRows;
  }

  getMaxColumns(): number {
    return this.sheet.maxColumns;
  }

  getRange(row: number, column: number, rows = 1, columns = 1): Range {
    refuseIf(row < 1, 'The starting row of the range is too small.');
    refuseIf(column < 1, 'The starting column of the range is too small.');
    refuseIf(rows < 1, 'The number of rows in the range must be at least 1');
    refuseIf(columns < 1, 'The number of columns in the range must be at least 1');
    refuseIf(
      row + rows - 1 > this.sheet.maxRows || column + columns - 1 > this.sheet.maxColumns,
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
    return new Range(this.sheet, { row, column, rows, columns }, this.execution);
  }

  /** From A1 to the last row and column with content; A1 alone where there is none. */
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.sheet.lastRow), Math.max(1, this.sheet.lastColumn));
  }

  insertRowsAfter(row: number, count: number): this {
    refuseIf(row < 1 || row > this.sheet.maxRows, 'Those rows are out of bounds.');
    refuseProtectedGap(this.execution, this.sheet, 'row', row);
    insertRowsAfter(this.sheet, row, count);
    return this;
  }

  insertColumnsAfter(column: number, count: number): this {
    refuseIf(column < 1 || column > this.sheet.maxColumns, 'Those columns are out of bounds.');
    refuseProtectedGap(this.execution, this.sheet, 'column', column);
    insertColumnsAfter(this.sheet, column, count);
    return this;
  }

  deleteRows(row: number, count: number): void {
    refuseIf(row < 1 || row + count - 1 > this.sheet.maxRows, 'Those rows are out of bounds.');
    refuseIf(
      row <= this.sheet.frozenRows + 1 && row + count > this.sheet.maxRows,
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    const { maxColumns: columns } = this.sheet;
    refuseProtectedCells(this.execution, this.sheet, { row, rows: count, column: 1, columns });
    deleteRows(this.sheet, row, count);
  }

  getFrozenRows(): number {
    return this.sheet.frozenRows;
  }

  setFrozenRows(rows: number): void {
    refuseProtectedSheet(this.execution, this.sheet);
    this.sheet.frozenRows = rows;
  }

  setHiddenGridlines(hide: boolean): this {
    refuseProtectedSheet(this.execution, this.sheet);
    const [first = {}, ...more] = (this.sheet.frame['views'] ?? []) as object[];
    this.sheet.frame = { ...this.sheet.frame, views: [{ ...first, showGridLines: !hide }, ...more] };
    return this;
  }

  setRowHeights(row: number, count: number, heightPixels: number): this {
    refuseIf(row < 1 || row + count - 1 > this.sheet.maxRows, 'Those rows are out of bounds.');
    refuseProtectedSheet(this.execution, this.sheet);
    this.sheet.setRowHeights(row, count, heightPixels);
    return this;
  }

  setColumnWidth(column: number, widthPixels: number): this {
    refuseIf(column < 1 || column > this.sheet.maxColumns, 'Those columns are out of bounds.');
    refuseProtectedSheet(this.execution, this.sheet);
    this.sheet.setColumnWidth(column, widthPixels);
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.sheet.conditionalFormats.map((format) => {
      const ranges = format.areas.map((area) => new Range(this.sheet, area, this.execution));
      return new ConditionalFormatRule(format, ranges);
    });
  }

  /** In place of all that the sheet had. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    refuseProtectedSheet(this.execution, this.sheet);
    this.sheet.conditionalFormats = rules.map(({ format }) => format);
  }

  getProtections(type: string): Protection[] {
    return this.sheet.protections
      .filter(({ area }) => (area === null) === (type === 'SHEET'))
      .map((protection) => new Protection(this.sheet, protection, this.execution));
  }

  protect(): Protection {
    return this.getProtections('SHEET')[0] ?? Protection.added(this.sheet, null, this.execution);
  }
}

function refuseIf(wrong: boolean, message: string): void {
  if (wrong) throw new ServiceException(message);
}
