import type { Condition, ConditionalFormat, ConditionalLook } from '../book/conditional-format';
import { cssColor } from './color';
import type { Implementation } from './methods';
import type { Range } from './range';

export class ConditionalFormatRuleBuilder implements Implementation<'SpreadsheetApp.ConditionalFormatRuleBuilder'> {
  readonly path = 'SpreadsheetApp.ConditionalFormatRuleBuilder';
  private condition: Condition | null = null;
  private look: ConditionalLook = { background: null, color: null, bold: null };
  private ranges: readonly Range[] = [];

  whenNumberGreaterThanOrEqualTo(number: number): this {
    this.condition = { kind: 'number', operator: 'greaterThanOrEqual', number };
    return this;
  }

  whenNumberLessThan(number: number): this {
    this.condition = { kind: 'number', operator: 'lessThan', number };
    return this;
  }

  whenFormulaSatisfied(formula: string): this {
    this.condition = { kind: 'formula', formula: formula.replace(/^=/, '') };
    return this;
  }

  setBackground(color: string | null): this {
    this.look = { ...this.look, background: cssColor(color) };
    return this;
  }

  setFontColor(color: string | null): this {
    this.look = { ...this.look, color: cssColor(color) };
    return this;
  }

  setBold(bold: boolean | null): this {
    this.look = { ...this.look, bold };
    return this;
  }

  setRanges(ranges: readonly Range[]): this {
    this.ranges = ranges;
    return this;
  }

  build(): ConditionalFormatRule {
    const { condition, look, ranges } = this;
    if (condition === null || ranges.length === 0)
      throw new Error('a conditional format without a condition or without a range is not implemented outside Google');
    return new ConditionalFormatRule({ areas: ranges.map(({ area }) => area), condition, look }, ranges);
  }
}

export class ConditionalFormatRule implements Implementation<'SpreadsheetApp.ConditionalFormatRule'> {
  readonly path = 'SpreadsheetApp.ConditionalFormatRule';

  constructor(
    readonly format: ConditionalFormat,
    private readonly ranges: readonly Range[],
  ) {}

  /** Null for a condition that only an .xlsx file knows. */
  getBooleanCondition(): BooleanCondition | null {
    const { condition } = this.format;
    if (condition.kind === 'foreign') return null;
    return new BooleanCondition(condition.kind === 'number' ? condition.number : `=${condition.formula}`);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
}

export class BooleanCondition implements Implementation<'SpreadsheetApp.BooleanCondition'> {
  readonly path = 'SpreadsheetApp.BooleanCondition';

  constructor(private readonly criterion: number | string) {}

  getCriteriaValues(): (number | string)[] {
    return [this.criterion];
  }
}
