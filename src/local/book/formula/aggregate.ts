import { isError, type FormulaError } from '../cell';
import {
  BAD_NUMBER,
  BAD_VALUE,
  DIVISION_BY_0,
  isMany,
  toBoolean,
  toNumber,
  type Operand,
  type Scalar,
} from './operand';
import { firstError, flat, matrix, single, type FormulaFunction, type Place } from './place';

type Arguments = readonly (Operand | undefined)[];

/** What SUM and its kin count: of ranges the numbers alone, of single arguments all that can be read as a number. */
function numbers(args: Arguments, place: Place): number[] | FormulaError {
  const found: number[] = [];
  for (const operand of args) {
    if (operand === undefined) continue;
    const direct = !isMany(operand);
    for (const row of matrix(operand, place)) {
      for (const value of row) {
        const number = direct ? toNumber(value) : value;
        if (typeof number === 'number') found.push(number);
        else if (number !== null && typeof number === 'object') return number;
      }
    }
  }
  return found;
}

function over(give: (found: readonly number[]) => Scalar): FormulaFunction {
  return (args, place) => {
    const found = numbers(args, place);
    return Array.isArray(found) ? give(found) : found;
  };
}

function ranked(order: (a: number, b: number) => number): FormulaFunction {
  return ([range, rank], place) => {
    const found = numbers([range], place);
    if (!Array.isArray(found)) return found;
    return found.sort(order)[Number(single(rank, place)) - 1] ?? BAD_NUMBER;
  };
}

function truths(give: (found: readonly boolean[]) => boolean): FormulaFunction {
  return (args, place) => {
    const found: boolean[] = [];
    for (const value of flat(args, place)) {
      const truth = value === null || value === '' ? null : toBoolean(value);
      if (truth !== null && typeof truth === 'object') return truth;
      if (truth !== null) found.push(truth);
    }
    return found.length === 0 ? BAD_VALUE : give(found);
  };
}

function sum(found: readonly number[]): number {
  return found.reduce((total, number) => total + number, 0);
}

function count(matches: (value: Scalar) => boolean): FormulaFunction {
  return (args, place) => {
    let total = 0;
    for (const value of flat(args, place)) if (matches(value)) total += 1;
    return total;
  };
}

function median(found: readonly number[]): Scalar {
  const sorted = [...found].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? BAD_NUMBER : (upper + lower) / 2;
}

/** The products of the arrays' elements in the same place, added up; text counts as 0. */
const sumProduct: FormulaFunction = (args, place) => {
  const arrays = args.map((operand) => matrix(operand ?? null, place));
  const [first] = arrays;
  if (first === undefined || arrays.some((rows) => rows.length !== first.length)) return BAD_VALUE;
  const failed = firstError(flat(args, place));
  if (failed !== undefined) return failed;
  let total = 0;
  first.forEach((line, row) => {
    line.forEach((_, column) => {
      total += arrays.reduce((product, rows) => product * plainNumber(rows[row]?.[column]), 1);
    });
  });
  return total;
};

function plainNumber(value: Scalar | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Functions that make one value of many. */
export const aggregate: Readonly<Record<string, FormulaFunction>> = {
  SUM: over(sum),
  AVERAGE: over((found) => (found.length === 0 ? DIVISION_BY_0 : sum(found) / found.length)),
  MAX: over((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0)),
  MIN: over((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0)),
  PRODUCT: over((found) => found.reduce((a, b) => a * b, 1)),
  MEDIAN: over(median),
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  COUNT: count((value) => typeof value === 'number'),
  COUNTA: count((value) => value !== null),
  COUNTBLANK: count((value) => value === null || value === ''),
  SUMPRODUCT: sumProduct,
  AND: truths((found) => found.every(Boolean)),
  OR: truths((found) => found.some(Boolean)),
  NOT: ([value], place) => {
    const truth = toBoolean(single(value, place));
    return typeof truth === 'object' ? truth : !truth;
  },
  TRUE: () => true,
  FALSE: () => false,
  ISBLANK: ([value], place) => single(value, place) === null,
  ISERROR: ([value], place) => failed(single(value, place)),
  ISNA: ([value], place) => {
    const found = single(value, place);
    return found !== null && isError(found) && found.error === '#N/A';
  },
  ISNUMBER: ([value], place) => typeof single(value, place) === 'number',
  ISTEXT: ([value], place) => typeof single(value, place) === 'string',
  ISLOGICAL: ([value], place) => typeof single(value, place) === 'boolean',
};

function failed(value: Scalar): boolean {
  return value !== null && isError(value);
}
