import type { ValidationRule } from '../book/validation';
import type { Implementation } from './methods';
import type { Range } from './range';

type Criteria =
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'range'; readonly range: Range; readonly dropdown: boolean };

export class DataValidationBuilder implements Implementation<'SpreadsheetApp.DataValidationBuilder'> {
  readonly path = 'SpreadsheetApp.DataValidationBuilder';
  private criteria: Criteria | null = null;
  private allowInvalid = true;
  private helpText = '';

  requireValueInList(values: readonly unknown[], dropdown = true): this {
    this.criteria = { kind: 'list', values: values.map(String), dropdown };
    return this;
  }

  requireValueInRange(range: Range, dropdown = true): this {
    this.criteria = { kind: 'range', range, dropdown };
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: string): this {
    this.helpText = helpText;
    return this;
  }

  build(): DataValidation {
    const { criteria, allowInvalid, helpText } = this;
    if (criteria === null) throw new Error('a validation without criteria is not implemented outside Google');
    if (criteria.kind === 'list') return new DataValidation({ ...criteria, allowInvalid, helpText });
    const { range, dropdown } = criteria;
    const { sheet, area } = range;
    return new DataValidation({ kind: 'range', sheet: sheet.name, area, dropdown, allowInvalid, helpText });
  }
}

export class DataValidation implements Implementation<'SpreadsheetApp.DataValidation'> {
  readonly path = 'SpreadsheetApp.DataValidation';

  constructor(readonly rule: ValidationRule) {}
}
