import { ValueType } from '@cj-tech-master/excelts';
import { columnLetters, toA1 } from '../area';
import { hasContent, type Cell, type Value } from '../cell';
import { closedFormula } from '../shift';
import type { Column, Row, Sheet } from '../sheet';
import { PLAIN, type CellStyle } from '../style';
import type { PlainCell, PlainRows } from './put-plain-cells';
import type { styleWriter } from './styles';
import { escapedText } from './text';

type StyleWriter = ReturnType<typeof styleWriter>;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet: what the library writes of them, and what is put in after it. */
export interface WrittenRows {
  readonly library: readonly unknown[];
  readonly plain: PlainRows;
}

/** The rows as they are now; cells that say no more than their column does are left out. */
export function writtenRows(sheet: Sheet, styles: StyleWriter): WrittenRows {
  const library: unknown[] = [];
  const cells = new Map<number, readonly PlainCell[]>();
  const standIns = new Set<number>();
  let lastRow = 0;
  sheet.rowsFromTop.forEach((row, index) => {
    if (row === undefined) return;
    const number = index + 1;
    const { own, others } = dividedCells(sheet, row, number, styles);
    if (own.length > 0) cells.set(number, own);
    if (row.frame !== undefined && others.length === 0) {
      standIns.add(number);
      others.push({ ...NOTHING, address: `A${String(number)}` });
    }
    if (others.length > 0) library.push({ style: {}, ...row.frame, number, cells: others });
    if (own.length > 0 || others.length > 0) lastRow = number;
  });
  const plain = { cells, lastRow, standIns, styles: stylesIn(cells) };
  return { library: [...library, ...sampleRows(plain, styles)], plain };
}

/** A cell that only has to be there. */
const NOTHING = { style: {}, type: ValueType.Number, value: 0 };

/** The cells of a row: those that are put in afterwards, and those that the library writes. */
function dividedCells(sheet: Sheet, row: Row, number: number, styles: StyleWriter) {
  const own: PlainCell[] = [];
  const others: unknown[] = [];
  row.cells.forEach((cell, offset) => {
    if (cell === undefined || isLeftOut(cell, row, sheet.columnsFromLeft[offset])) return;
    const column = offset + 1;
    const value = plainValue(cell);
    if (value !== undefined) own.push({ column, value, style: cell.style });
    else others.push(libraryCell(cell, sheet, { row: number, column }, styles));
  });
  return { own, others };
}

/** The value of a cell that holds a number, a text or nothing but a style; undefined for any other. */
function plainValue({ value, formula, richText, note }: Cell): string | number | undefined {
  const isPlain = formula === null && richText === undefined && note === undefined;
  return isPlain && (typeof value === 'string' || typeof value === 'number') ? value : undefined;
}

function isLeftOut(cell: Cell, { frame }: Row, column: Column | undefined): boolean {
  const isEmpty = !hasContent(cell) && cell.note === undefined && frame?.['style'] === undefined;
  return isEmpty && cell.style === (column?.style ?? PLAIN);
}

function stylesIn(rows: PlainRows['cells']): readonly CellStyle[] {
  const styles = new Set<CellStyle>();
  for (const cells of rows.values()) for (const { style } of cells) styles.add(style);
  return [...styles];
}

/** A cell of each style, one a row, and below them one with a text: without any the library makes no place for texts. */
function sampleRows({ cells, lastRow, styles }: PlainRows, write: StyleWriter): readonly unknown[] {
  const samples: object[] = styles.map((style) => ({ ...NOTHING, style: write(style) }));
  const text = someText(cells);
  if (text !== null) samples.push({ style: {}, type: ValueType.String, value: escapedText(text) });
  return samples.map((sample, index) => {
    const number = lastRow + 1 + index;
    return { style: {}, number, cells: [{ ...sample, address: `A${String(number)}` }] };
  });
}

function someText(rows: PlainRows['cells']): string | null {
  for (const cells of rows.values())
    for (const { value } of cells) if (typeof value === 'string' && value !== '') return value;
  return null;
}

function libraryCell(cell: Cell, sheet: Sheet, { row, column }: Place, styles: StyleWriter): unknown {
  const { note } = cell;
  const comment = { type: 'note', note: { texts: [{ text: escapedText(note ?? '') }] } };
  return {
    address: columnLetters(column) + String(row),
    style: styles(cell.style),
    ...contentOf(cell, sheet, row, column),
    ...(note === undefined ? {} : { comment }),
  };
}

function contentOf(cell: Cell, sheet: Sheet, row: number, column: number): object {
  if (cell.formula !== null) {
    const value = sheet.value(row, column);
    const array = cell.array === undefined ? {} : { shareType: 'array', ref: toA1(cell.array) };
    return { type: ValueType.Formula, formula: closedFormula(cell.formula), result: value, ...array };
  }
  if (cell.richText !== undefined) return { type: ValueType.RichText, value: escapedRuns(cell.richText) };
  return { type: typeOf(cell.value), value: typeof cell.value === 'string' ? escapedText(cell.value) : cell.value };
}

function typeOf(value: Value): ValueType {
  if (value === '') return ValueType.Null;
  switch (typeof value) {
    case 'string':
      return ValueType.String;
    case 'number':
      return ValueType.Number;
    case 'boolean':
      return ValueType.Boolean;
    default:
      return ValueType.Error;
  }
}

function escapedRuns(richText: unknown): unknown {
  const { richText: runs } = richText as { richText: readonly { text: string }[] };
  return { richText: runs.map((run) => ({ ...run, text: escapedText(run.text) })) };
}
