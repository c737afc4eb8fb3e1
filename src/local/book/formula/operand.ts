import type { Area } from '../area';
import { isError, type FormulaError, type Value } from '../cell';
import type { Sheet } from '../sheet';

/** A value in a formula; null is a cell that holds nothing, which is not the text `''`. */
export type Scalar = Value | null;

export interface RangeOperand {
  readonly kind: 'range';
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ArrayOperand {
  readonly kind: 'array';
  readonly rows: readonly (readonly Scalar[])[];
}

export type Operand = Scalar | RangeOperand | ArrayOperand;

export const DIVISION_BY_0: FormulaError = { error: '#DIV/0!' };
export const NOT_AVAILABLE: FormulaError = { error: '#N/A' };
export const BAD_NAME: FormulaError = { error: '#NAME?' };
export const BAD_NUMBER: FormulaError = { error: '#NUM!' };
export const BAD_REFERENCE: FormulaError = { error: '#REF!' };
export const BAD_VALUE: FormulaError = { error: '#VALUE!' };

export function isMany(operand: Operand): operand is RangeOperand | ArrayOperand {
  return typeof operand === 'object' && operand !== null && 'kind' in operand;
}

/** Nothing is 0, TRUE is 1, text is read as a number: `#VALUE!` where it is none. */
export function toNumber(value: Scalar): number | FormulaError {
  if (value === null) return 0;
  if (typeof value === 'string') {
    const number = value.trim() === '' ? NaN : Number(value);
    return Number.isNaN(number) ? BAD_VALUE : number;
  }
  return typeof value === 'object' ? value : Number(value);
}

/** As `&` joins it. */
export function toText(value: Scalar): string | FormulaError {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value : numberText(value);
}

export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' || upper === 'FALSE' ? upper === 'TRUE' : BAD_VALUE;
  }
  return typeof value === 'object' && value !== null ? value : Boolean(value);
}

/** 15 significant digits, as spreadsheets count them. */
function numberText(value: string | number): string {
  return typeof value === 'string' ? value : String(Number(value.toPrecision(15)));
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Below 0 where a comes before b. Numbers come before text before booleans; text ignores case; nothing is like `''` and 0. */
export function compare(a: Scalar, b: Scalar): number | FormulaError {
  if (a !== null && isError(a)) return a;
  if (b !== null && isError(b)) return b;
  const left = a ?? likeNothing(b);
  const right = b ?? likeNothing(a);
  if (typeof left === 'string' && typeof right === 'string') return order(left.toLowerCase(), right.toLowerCase());
  if (typeof left === typeof right) return order(left, right);
  return rank(left) - rank(right);
}

function likeNothing(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function rank(value: string | number | boolean): number {
  if (typeof value === 'string') return RANK.string;
  return typeof value === 'number' ? RANK.number : RANK.boolean;
}

function order<T>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
