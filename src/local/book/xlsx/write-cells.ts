import { ValueType } from '@cj-tech-master/excelts';
import { columnLetters, toA1 } from '../area';
import { hasContent, type Cell, type Value } from '../cell';
import { closedFormula } from '../shift';
import type { Column, Row, Sheet } from '../sheet';
import { PLAIN, type CellStyle } from '../style';
import { plainValue, type PlainCell, type PlainRows } from './put-plain-cells';
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
    const own: PlainCell[] = [];
    const others: unknown[] = [];
    row.cells.forEach((cell, offset) => {
      const column = offset + 1;
      if (cell === undefined || isLeftOut(cell, row, sheet.columnsFromLeft[offset])) return;
      const value = plainValue(cell);
      if (value !== undefined) own.push({ column, value, style: cell.style });
      else others.push(libraryCell(cell, sheet, { row: number, column }, styles));
    });
    if (own.length > 0) cells.set(number, own);
    const isFramed = row.frame !== undefined;
    if (isFramed && others.length === 0) {
      standIns.add(number);
      others.push(sample(number, {}));
    }
    if (others.length > 0) library.push({ style: {}, ...row.frame, number, cells: others });
    if (own.length > 0 || others.length > 0) lastRow = number;
  });
  const plain = { cells, lastRow, standIns, styles: stylesIn(cells) };
  return { library: [...library, ...sampleRows(plain, styles)], plain };
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
  const samples = styles.map((style, index) => sample(lastRow + 1 + index, write(style)));
  const text = someText(cells);
  const textSample = {
    ...sample(lastRow + 1 + samples.length, {}),
    type: ValueType.String,
    value: escapedText(text ?? ''),
  };
  const all = text === null ? samples : [...samples, textSample];
  return all.map((cell) => ({ style: {}, number: cell.row, cells: [cell] }));
}

/** A cell that says nothing but how it looks. */
function sample(row: number, style: object) {
  return { row, address: `A${String(row)}`, style, type: ValueType.Number, value: 0 as string | number };
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
