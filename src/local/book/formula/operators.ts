import {
  BAD_NUMBER,
  compare,
  DIVISION_BY_0,
  isMany,
  toNumber,
  toText,
  type ArrayOperand,
  type Operand,
  type Scalar,
} from './operand';
import type { Operator } from './parse';
import { isCell, matrix, single, type Place } from './place';

/** Element by element where one side is many; a single row or column is repeated. */
export function binary(operator: Operator, left: Operand, right: Operand, place: Place): Scalar | ArrayOperand {
  const leftMany = isMany(left) && !isCell(left);
  const rightMany = isMany(right) && !isCell(right);
  if (!leftMany && !rightMany) return calculated(operator, single(left, place), single(right, place));
  const a = leftMany ? matrix(left, place) : [[single(left, place)]];
  const b = rightMany ? matrix(right, place) : [[single(right, place)]];
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const row = (index: number): Scalar[] =>
    Array.from({ length: columns }, (_, column) => calculated(operator, at(a, index, column), at(b, index, column)));
  return { kind: 'array', rows: Array.from({ length: Math.max(a.length, b.length) }, (_, index) => row(index)) };
}

function at(rows: readonly (readonly Scalar[])[], row: number, column: number): Scalar {
  const line = rows.length === 1 ? rows[0] : rows[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

function calculated(operator: Operator, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '&':
      return joined(toText(left), toText(right));
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const order = compare(left, right);
      return typeof order === 'object' ? order : holds(operator, order);
    }
    default: {
      const a = toNumber(left);
      const b = toNumber(right);
      return typeof a !== 'number' ? a : typeof b !== 'number' ? b : number(operator, a, b);
    }
  }
}

function joined(left: Scalar, right: Scalar): Scalar {
  return typeof left === 'string' ? (typeof right === 'string' ? left + right : right) : left;
}

function holds(operator: Operator, order: number): boolean {
  if (operator === '<>') return order !== 0;
  return operator.includes(order === 0 ? '=' : order < 0 ? '<' : '>');
}

function number(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number): Scalar {
  if (operator === '/' && b === 0) return DIVISION_BY_0;
  const result = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b }[operator];
  return Number.isFinite(result) ? result + 0 : BAD_NUMBER;
}
