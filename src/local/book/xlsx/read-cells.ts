import { ValueType, type Worksheet } from '@cj-tech-master/excelts';
import { getFormatDateInfo } from 'numfmt';
import { fromA1, LIMIT, type Area } from '../area';
import type { Cell, Value } from '../cell';
import { serialOfDate } from '../serial';
import type { Row, Sheet } from '../sheet';
import type { styleReader } from './styles';
import type { PlainCells } from './take-plain-cells';

type FileRow = NonNullable<Worksheet['model']['rows']>[number];
type FileCell = FileRow['cells'][number];

/** What reading one sheet's cells depends on. */
interface Source {
  readonly model: Worksheet['model'];
  readonly worksheet: Worksheet;
  readonly plain: PlainCells;
  readonly styles: ReturnType<typeof styleReader>;
  /** The file counts its days from 1904-01-01. */
  readonly from1904: boolean;
}

/** Fills the sheet, whose merges are known, with the cells of the file. */
export function readCells(sheet: Sheet, source: Source): void {
  const { rows, ofStyle, lastRow } = source.plain;
  sheet.rowsFromTop = [...rows];
  const fileRows = source.model.rows ?? [];
  const isSample = ({ number }: FileRow): boolean => number > lastRow && number <= lastRow + ofStyle.size;
  for (const row of fileRows) if (!isSample(row)) readRow(sheet, row, source);
  dressPlainCells(fileRows.filter(isSample), source);
  for (const merge of sheet.merges) leaveTopLeft(sheet.rowsFromTop, merge);
  sheet.maxRows = Math.min(Math.max(sheet.maxRows, sheet.rowsFromTop.length, lastRow), LIMIT.rows);
  sheet.maxColumns = sheet.rowsFromTop.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), sheet.maxColumns);
}

/** The plain cells are of the styles that the sample rows have, one each. */
function dressPlainCells(samples: readonly FileRow[], { plain, styles, from1904 }: Source): void {
  [...plain.ofStyle.values()].forEach((cells, index) => {
    const style = styles(samples[index]?.cells[0]?.style);
    const shift = from1904 && isDated(style.numberFormat) ? DAYS_TO_1904 : 0;
    for (const cell of cells) {
      cell.style = style;
      if (typeof cell.value === 'number') cell.value += shift;
    }
  });
}

/** Cells that are covered by a merged one have nothing. */
function leaveTopLeft(rows: Sheet['rowsFromTop'], merge: Area): void {
  for (const [down, row] of rows.slice(merge.row - 1, merge.row - 1 + merge.rows).entries()) {
    const first = merge.column - 1 + (down === 0 ? 1 : 0);
    row?.cells.fill(undefined, first, merge.column - 1 + merge.columns);
  }
}

function readRow(sheet: Sheet, fileRow: FileRow, source: Source): void {
  const { cells, number, min: _min, max: _max, style, ...frame } = fileRow;
  const row: Row = (sheet.rowsFromTop[number - 1] ??= { cells: [] });
  const given = Object.entries({ ...frame, style: isEmpty(style) ? undefined : style }).filter(([, value]) =>
    Boolean(value),
  );
  // A height that was only measured stays measured: the library would make it fixed.
  if (given.length > 0) row.frame = Object.fromEntries([...given, ['customHeight', frame.customHeight === true]]);
  if (source.plain.standIns.has(number)) return;
  for (const cell of cells) {
    const area = fromA1(cell.address);
    if (area !== null && cell.type !== ValueType.Merge) row.cells[area.column - 1] = readCell(cell, source);
  }
}

function isEmpty(style: object | undefined): boolean {
  return style === undefined || Object.keys(style).length === 0;
}

function readCell(cell: FileCell, source: Source): Cell {
  const isFormula = cell.type === ValueType.Formula;
  const style = source.styles(cell.style);
  const value = valueOf(isFormula ? cell.result : cell.value);
  const isShifted = source.from1904 && typeof value === 'number' && isTimeOnly(style.numberFormat);
  const read: Cell = {
    value: isShifted ? value - DAYS_TO_1904 : value,
    formula: isFormula ? formulaOf(cell, source.worksheet) : null,
    style,
  };
  if (cell.type === ValueType.RichText) read.richText = cell.value;
  const array = isFormula && cell.shareType === 'array' && cell.ref !== undefined ? fromA1(cell.ref) : null;
  if (array !== null) read.array = array;
  return read;
}

/** From 1899-12-30 to 1904-01-01: the library adds them to every date and time of a file that counts from there. */
const DAYS_TO_1904 = 1462;

function isDated(numberFormat: string): boolean {
  const { year, month, day } = getFormatDateInfo(numberFormat);
  return year || month || day;
}

/** A time or a duration, which no calendar moves. */
function isTimeOnly(numberFormat: string): boolean {
  const { hours, minutes, seconds } = getFormatDateInfo(numberFormat);
  return (hours || minutes || seconds) && !isDated(numberFormat);
}

/** The formula of a cell that shares one is translated to where it stands. */
function formulaOf(cell: FileCell, worksheet: Worksheet): string | null {
  const formula = cell.formula ?? worksheet.getCell(cell.address).formula;
  return formula === undefined || formula === '' ? null : formula;
}

function valueOf(value: FileCell['value'] | FileCell['result']): Value {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? { error: '#NUM!' } : serialOfDate(value);
  if ('error' in value) return { error: value.error };
  return 'richText' in value ? value.richText.map(({ text }) => text).join('') : '';
}
