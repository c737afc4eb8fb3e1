import { criterion, keyOf } from './criterion';
import {
  BAD_REFERENCE,
  BAD_VALUE,
  compare,
  isMany,
  NOT_AVAILABLE,
  toNumber,
  type Operand,
  type Scalar,
} from './operand';
import { matrix, single, type FormulaFunction, type Place } from './place';

/** Place of the value in the list, from 0; -1 where it is not. `order` 1: the last that is not above it, the list being sorted. */
function position(wanted: Scalar, list: readonly Scalar[], order: number): number {
  if (order === 0) {
    const looked = criterion(wanted);
    return list.findIndex((value) => value !== null && sameKind(value, wanted) && looked.holds(value));
  }
  let found = -1;
  list.forEach((value, index) => {
    if (value !== null && sameKind(value, wanted) && Number(compare(value, wanted)) * order <= 0) found = index;
  });
  return found;
}

function sameKind(value: Scalar, wanted: Scalar): boolean {
  return typeof value === typeof wanted;
}

/** The column's index answers exact look-ups in one column of a sheet. */
function match(wanted: Scalar, operand: Operand, order: number, place: Place): number {
  const exact = order === 0 && typeof wanted === 'string' && !/[*?~]/.test(wanted);
  if (exact && isMany(operand) && operand.kind === 'range' && operand.area.columns === 1) {
    const { sheet, area } = operand;
    const row = place
      .rowsWith(sheet, area.column, keyOf(wanted))
      .find((at) => at >= area.row && at < area.row + area.rows);
    return row === undefined ? -1 : row - area.row;
  }
  const rows = matrix(operand, place);
  return position(wanted, rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null), order);
}

/** A number argument, or the default where it is left out. */
function whole(operand: Operand | undefined, otherwise: number, place: Place): number {
  const number = operand === undefined ? otherwise : toNumber(single(operand, place));
  return typeof number === 'number' ? Math.trunc(number) : NaN;
}

function table(turned: boolean): FormulaFunction {
  return ([wanted, operand, index, sorted], place) => {
    const value = single(wanted, place);
    if (value !== null && typeof value === 'object') return value;
    const rows = matrix(operand ?? null, place);
    const first = turned ? (rows[0] ?? []) : rows.map((row) => row[0] ?? null);
    const approximate = sorted === undefined || Boolean(single(sorted, place));
    const at = position(value, first, approximate ? 1 : 0);
    const other = whole(index, 1, place) - 1;
    if (at < 0) return NOT_AVAILABLE;
    const found = turned ? rows[other]?.[at] : rows[at]?.[other];
    return found === undefined ? BAD_REFERENCE : found;
  };
}

const index: FormulaFunction = ([operand, row, column], place) => {
  if (operand === undefined) return BAD_VALUE;
  if (!isMany(operand)) return operand;
  const down = whole(row, 0, place);
  const right = whole(column, 0, place);
  if (Number.isNaN(down) || Number.isNaN(right)) return BAD_VALUE;
  return operand.kind === 'range'
    ? part(operand, down, right)
    : (operand.rows[Math.max(down, 1) - 1]?.[Math.max(right, 1) - 1] ?? BAD_REFERENCE);
};

/** A cell of a range; 0 stands for the whole row or column. A single row is counted along. */
function part(range: Extract<Operand, { kind: 'range' }>, down: number, right: number): Operand {
  const { area } = range;
  const [row, column] = area.rows === 1 && right === 0 ? [1, down] : [down, right];
  if (row < 0 || column < 0 || row > area.rows || column > area.columns) return BAD_REFERENCE;
  const rows = row === 0 ? { row: area.row, rows: area.rows } : { row: area.row + row - 1, rows: 1 };
  const columns =
    column === 0 ? { column: area.column, columns: area.columns } : { column: area.column + column - 1, columns: 1 };
  return { ...range, area: { ...rows, ...columns } };
}

function own(axis: 'row' | 'column'): FormulaFunction {
  return ([operand], place) => {
    if (operand === undefined) return place[axis];
    return isMany(operand) && operand.kind === 'range' ? operand.area[axis] : BAD_VALUE;
  };
}

function size(axis: 'rows' | 'columns'): FormulaFunction {
  return ([operand]) => (operand !== undefined && isMany(operand) && operand.kind === 'range' ? operand.area[axis] : 1);
}

/** Functions that find values by place or by other values. */
export const lookup: Readonly<Record<string, FormulaFunction>> = {
  MATCH: ([wanted, operand, order], place) => {
    const value = single(wanted, place);
    if (value !== null && typeof value === 'object') return value;
    const found = match(value, operand ?? null, Math.sign(whole(order, 1, place)), place);
    return found < 0 ? NOT_AVAILABLE : found + 1;
  },
  INDEX: index,
  VLOOKUP: table(false),
  HLOOKUP: table(true),
  ROW: own('row'),
  COLUMN: own('column'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  NA: () => NOT_AVAILABLE,
};
