import { LIMIT, type Area } from '../area';
import { isError } from '../cell';
import type { Sheet } from '../sheet';
import { BAD_VALUE, isMany, type ArrayOperand, type Operand, type RangeOperand, type Scalar } from './operand';
import type { Expression } from './parse';

/** Where a formula stands, and how it sees other cells. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly locale: string;
  /** Serial number of this moment in the book's zone. */
  now(): number;
  sheetNamed(name: string): Sheet | undefined;
  /** What a defined name stands for, or undefined. */
  named(name: string): Expression | undefined;
  /** What a cell holds; null where nothing. */
  read(sheet: Sheet, row: number, column: number): Scalar;
  /** The rows in which the column holds a value with this key (`keyOf`), in order. */
  rowsWith(sheet: Sheet, column: number, key: string): readonly number[];
}

/** A function of computed operands; undefined stands for an argument left out. */
export type FormulaFunction = (args: readonly (Operand | undefined)[], place: Place) => Operand;

/** One value of many: the cell of the range in the formula's own row or column, or the first of an array. */
export function single(operand: Operand | undefined, place: Place): Scalar {
  if (operand === undefined) return null;
  if (!isMany(operand)) return operand;
  if (operand.kind === 'array') return operand.rows[0]?.[0] ?? BAD_VALUE;
  const { sheet, area } = operand;
  if (isCell(operand)) return place.read(sheet, area.row, area.column);
  if (area.columns === 1 && within(place.row, area.row, area.rows)) return place.read(sheet, place.row, area.column);
  if (area.rows === 1 && within(place.column, area.column, area.columns))
    return place.read(sheet, area.row, place.column);
  return BAD_VALUE;
}

export function isCell(operand: RangeOperand | ArrayOperand): boolean {
  return operand.kind === 'range' && operand.area.rows === 1 && operand.area.columns === 1;
}

/** The part of a range that can hold something: whole columns end with the sheet's content. */
export function used({ sheet, area }: RangeOperand): Area {
  return {
    ...area,
    rows: toContent(area.row, area.rows, LIMIT.rows, sheet.lastRow),
    columns: toContent(area.column, area.columns, LIMIT.columns, sheet.lastColumn),
  };
}

/** All values of an operand, by rows; a single value is one row of one. */
export function matrix(operand: Operand, place: Place): readonly (readonly Scalar[])[] {
  if (!isMany(operand)) return [[operand]];
  if (operand.kind === 'array') return operand.rows;
  const { row, column, rows, columns } = used(operand);
  const lines: Scalar[][] = [];
  for (let down = 0; down < rows; down++) {
    const line: Scalar[] = [];
    for (let right = 0; right < columns; right++) line.push(place.read(operand.sheet, row + down, column + right));
    lines.push(line);
  }
  return lines;
}

/** All values of the operands, one after the other. */
export function* flat(operands: readonly (Operand | undefined)[], place: Place): Generator<Scalar> {
  for (const operand of operands) {
    if (operand !== undefined) for (const row of matrix(operand, place)) yield* row;
  }
}

/** The first error among the values, or undefined. */
export function firstError(values: Iterable<Scalar>): Exclude<Scalar, string | number | boolean | null> | undefined {
  for (const value of values) if (value !== null && isError(value)) return value;
  return undefined;
}

function within(at: number, start: number, length: number): boolean {
  return at >= start && at < start + length;
}

function toContent(start: number, length: number, limit: number, last: number): number {
  return start + length > limit ? Math.max(last - start + 1, 1) : length;
}
