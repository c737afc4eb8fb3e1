import type { FormulaError } from '../cell';
import { criterion, type Criterion } from './criterion';
import { BAD_VALUE, DIVISION_BY_0, isMany, type Operand, type RangeOperand, type Scalar } from './operand';
import { single, used, type FormulaFunction, type Place } from './place';

interface Condition {
  readonly range: RangeOperand;
  readonly criterion: Criterion;
}

/** Calls `visit` with the place, from the ranges' first cell, of each cell in which all conditions hold. */
function eachMatch(conditions: readonly Condition[], place: Place, visit: (down: number, right: number) => void): void {
  const [first] = conditions;
  if (first === undefined) return;
  const area = used(first.range);
  for (let right = 0; right < area.columns; right++) {
    for (const down of candidates(conditions, right, area.rows, place)) {
      if (conditions.every((condition) => condition.criterion.holds(cell(condition.range, down, right, place))))
        visit(down, right);
    }
  }
}

/** Rows, from the ranges' first, that can match: those that an equality finds in the column's index, or all. */
function candidates(conditions: readonly Condition[], right: number, rows: number, place: Place): Iterable<number> {
  const all = { length: rows };
  const indexed = conditions
    .map((condition) => withKeys(condition, right, place))
    .filter((found): found is number[] => found !== null)
    .sort((a, b) => a.length - b.length)[0];
  return indexed?.filter((down) => down >= 0 && down < rows) ?? Array.from(all, (_, down) => down);
}

/** Null where nothing can be looked up: no equality, or one that empty cells below the content meet as well. */
function withKeys({ range, criterion: { keys } }: Condition, right: number, place: Place): number[] | null {
  if (keys === null || keys.includes('')) return null;
  const rows = keys.flatMap((key) => place.rowsWith(range.sheet, range.area.column + right, key));
  return rows.sort((a, b) => a - b).map((row) => row - range.area.row);
}

function cell({ sheet, area }: RangeOperand, down: number, right: number, place: Place): Scalar {
  return place.read(sheet, area.row + down, area.column + right);
}

function conditionsOf(args: readonly (Operand | undefined)[], place: Place): readonly Condition[] | null {
  const found: Condition[] = [];
  for (let index = 0; index < args.length; index += 2) {
    const range = args[index] ?? null;
    if (!isMany(range) || range.kind !== 'range' || index + 1 >= args.length) return null;
    found.push({ range, criterion: criterion(single(args[index + 1], place)) });
  }
  const size = found[0]?.range.area;
  return found.every(({ range: { area } }) => area.rows === size?.rows && area.columns === size.columns) ? found : null;
}

/** The numbers in `target` where all conditions hold, made into one. */
function picked(
  give: (numbers: readonly number[]) => Scalar,
): (target: Operand, conditions: readonly Condition[] | null, place: Place) => Scalar {
  return (target, conditions, place) => {
    if (conditions === null || !isMany(target) || target.kind !== 'range') return BAD_VALUE;
    const numbers: number[] = [];
    const errors: FormulaError[] = [];
    eachMatch(conditions, place, (down, right) => {
      const value = cell(target, down, right, place);
      if (typeof value === 'number') numbers.push(value);
      else if (value !== null && typeof value === 'object') errors.push(value);
    });
    return errors[0] ?? give(numbers);
  };
}

/** SUMIFS and its kin: what is added up first, then ranges and criteria in turn. */
function ifs(give: (numbers: readonly number[]) => Scalar): FormulaFunction {
  const pick = picked(give);
  return ([target, ...rest], place) => pick(target ?? null, conditionsOf(rest, place), place);
}

/** SUMIF and its kin: range, criterion, and what is added up, by default the range itself. */
function plainIf(give: (numbers: readonly number[]) => Scalar): FormulaFunction {
  const pick = picked(give);
  return ([range, wanted, target], place) => pick(target ?? range ?? null, conditionsOf([range, wanted], place), place);
}

const countIfs: FormulaFunction = (args, place) => {
  const conditions = conditionsOf(args, place);
  if (conditions === null) return BAD_VALUE;
  let total = 0;
  eachMatch(conditions, place, () => {
    total += 1;
  });
  return total;
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function average(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVISION_BY_0 : sum(numbers) / numbers.length;
}

/** Functions of the cells that meet conditions; equalities are looked up, so whole columns are quick. */
export const conditional: Readonly<Record<string, FormulaFunction>> = {
  SUMIF: plainIf(sum),
  SUMIFS: ifs(sum),
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  AVERAGEIF: plainIf(average),
  AVERAGEIFS: ifs(average),
  MAXIFS: ifs((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  MINIFS: ifs((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
};
