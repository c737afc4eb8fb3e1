import {
  BooleanNumber,
  CellValueType,
  VerticalAlign,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../../../book/area';
import type { Looks, Opened, ShownCell, ShownSheet } from '../../protocol';
import { styleOf, wholeStyleOf } from './style';

/** The one workbook of the grid. */
export const BOOK = 'book';

const PLAIN_WIDTH_PIXELS = 100;
const ROW_HEIGHT_PIXELS = 21;
const PLAIN_STYLE: IStyleData = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM };

/** A cell as the grid keeps it. */
export function cellData({ value, formula, format, look }: ShownCell, looks: Looks): ICellData {
  const style = wholeStyleOf((look === undefined ? undefined : looks[look]) ?? {}, format);
  return { ...valueData(value), f: formula ?? null, si: null, p: null, s: style };
}

/** An area as the grid counts: from 0, to the last row and column. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row - 1, startColumn: column - 1, endRow: row + rows - 2, endColumn: column + columns - 2 };
}

/** The area of one of the grid's ranges. */
export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Rows that are to stay on top, and columns at the left. */
export function freezeOf({ frozenRows, frozenColumns }: Pick<ShownSheet, 'frozenRows' | 'frozenColumns'>) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows === 0 ? -1 : frozenRows,
    startColumn: frozenColumns === 0 ? -1 : frozenColumns,
  };
}

/** The whole book as the grid takes it; each style stands once. */
export function workbookData({ bookName, sheets, looks }: Opened): IWorkbookData {
  const styles = new Styles(looks);
  return {
    id: BOOK,
    name: bookName,
    sheetOrder: sheets.map(({ id }) => String(id)),
    sheets: Object.fromEntries(sheets.map((sheet) => [String(sheet.id), worksheetData(sheet, styles)])),
    styles: styles.all,
  } as IWorkbookData;
}

/** Styles by names of their own. */
class Styles {
  readonly all: Record<string, IStyleData> = {};

  constructor(private readonly looks: Looks) {}

  nameFor({ look, format }: ShownCell): string {
    const name = `${String(look ?? '')} ${format ?? ''}`;
    this.all[name] ??= styleOf((look === undefined ? undefined : this.looks[look]) ?? {}, format);
    return name;
  }
}

function worksheetData(sheet: ShownSheet, styles: Styles): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells) {
    const formula = cell.formula === undefined ? {} : { f: cell.formula };
    (cells[cell.row - 1] ??= {})[cell.column - 1] = { ...valueData(cell.value), ...formula, s: styles.nameFor(cell) };
  }
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? '',
    defaultStyle: PLAIN_STYLE,
    rowCount: sheet.rows,
    columnCount: sheet.columns,
    defaultRowHeight: ROW_HEIGHT_PIXELS,
    defaultColumnWidth: PLAIN_WIDTH_PIXELS,
    freeze: freezeOf(sheet),
    mergeData: sheet.merges.map(rangeOf),
    columnData: Object.fromEntries(
      sheet.widths.flatMap((width, index) => (width === null ? [] : [[index, { w: width }]])),
    ),
    cellData: cells,
  };
}

function valueData(value: ShownCell['value']): Pick<ICellData, 'v' | 't'> {
  if (value === '') return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'string' ? value : value.error, t: CellValueType.STRING };
}
