import { toA1, type Area } from '../../book/area';
import type { Condition, ConditionalFormat, ConditionalLook } from '../../book/conditional-format';
import { copied, reachOf, type Reach } from '../../book/formula/copied';
import { parse, type Expression } from '../../book/formula/parse';
import type { Sheet } from '../../book/sheet';

/** A rule of a sheet, ready to be asked. */
interface ColourRule {
  readonly areas: readonly Area[];
  readonly look: ConditionalLook;
  readonly reach: Reach;
  /** Whether it holds in a cell. */
  readonly holds: (row: number, column: number) => boolean;
}

/** The rules by which cells of one sheet are coloured. */
export class ColourRules {
  private readonly rules: readonly ColourRule[];

  constructor(private readonly sheet: Sheet) {
    this.rules = sheet.conditionalFormats.flatMap((format) => ruleOf(sheet, format));
  }

  /** Whether what holds in a row depends on cells of that row alone. */
  get areOfOwnRow(): boolean {
    return this.rules.every(({ reach }) => reach.isOwnRow);
  }

  /** The last row and column in which a rule may hold; 0 without rules. */
  get extent(): { readonly rows: number; readonly columns: number } {
    const areas = this.rules.flatMap((rule) => rule.areas);
    return {
      rows: Math.min(this.sheet.maxRows, Math.max(0, ...areas.map(({ row, rows }) => row + rows - 1))),
      columns: Math.min(
        this.sheet.maxColumns,
        Math.max(0, ...areas.map(({ column, columns }) => column + columns - 1)),
      ),
    };
  }

  /** The looks that hold in a row, by column. The first rule that holds in a cell counts. */
  inRow(row: number): ReadonlyMap<number, ConditionalLook> {
    const found = new Map<number, ConditionalLook>();
    for (const { areas, look, reach, holds } of this.rules) {
      let inAnyColumn: boolean | undefined;
      for (const area of areas) {
        if (row < area.row || row >= area.row + area.rows) continue;
        const last = Math.min(area.column + area.columns - 1, this.sheet.maxColumns);
        for (let column = area.column; column <= last; column++) {
          if (found.has(column)) continue;
          if (reach.isSameInColumns) inAnyColumn ??= holds(row, column);
          if (inAnyColumn ?? holds(row, column)) found.set(column, look);
        }
      }
    }
    return found.size === 0 ? NONE : found;
  }
}

/** Most rows of a long sheet share it. */
const NONE: ReadonlyMap<number, ConditionalLook> = new Map();

/** None where nobody here knows what the rule asks for. */
function ruleOf(sheet: Sheet, format: ConditionalFormat): readonly ColourRule[] {
  const { areas, condition, look } = format;
  const [first] = areas;
  if (first === undefined) return [];
  if (condition.kind === 'number') return [{ areas, look, reach: OWN_CELL, holds: numberRule(sheet, condition) }];
  const formula = condition.kind === 'formula' ? condition.formula : foreignFormula(format.frame, first);
  const expression = formula === null ? null : parse(formula.replace(/^=/, ''));
  if (expression === null) return [];
  return [{ areas, look, reach: reachOf(expression, first.row), holds: formulaRule(sheet, expression, first) }];
}

const OWN_CELL: Reach = { isOwnRow: true, isSameInColumns: false };

function numberRule(sheet: Sheet, condition: Extract<Condition, { readonly kind: 'number' }>): ColourRule['holds'] {
  return (row, column) => {
    const value = sheet.value(row, column);
    if (typeof value !== 'number') return false;
    return condition.operator === 'lessThan' ? value < condition.number : value >= condition.number;
  };
}

function formulaRule(sheet: Sheet, expression: Expression, first: Area): ColourRule['holds'] {
  const { calculation } = sheet.book;
  return (row, column) =>
    calculation.holds(copied(expression, row - first.row, column - first.column), sheet, row, column);
}

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A condition that only an .xlsx file has, as a formula in the first of its cells; null where it is none. */
function foreignFormula(frame: unknown, first: Area): string | null {
  if (typeof frame !== 'object' || frame === null) return null;
  const { type, operator, formulae } = frame as Readonly<Record<string, unknown>>;
  const [one, other] = Array.isArray(formulae) ? formulae.map(String) : [];
  if (one === undefined || one === '') return null;
  if (type !== 'cellIs') return one;
  const cell = toA1({ ...first, rows: 1, columns: 1 });
  const sign = OPERATORS[String(operator)];
  if (sign !== undefined) return `${cell}${sign}(${one})`;
  if (other === undefined || (operator !== 'between' && operator !== 'notBetween')) return null;
  const between = `AND(${cell}>=(${one}),${cell}<=(${other}))`;
  return operator === 'between' ? between : `NOT(${between})`;
}
