import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import { Spreadsheet } from './spreadsheet';
import { NO_UI, Ui } from './ui';

export class SpreadsheetApp implements Implementation<'SpreadsheetApp'> {
  readonly path = 'SpreadsheetApp';

  constructor(private readonly execution: Execution) {}

  flush(): void {
    // What is written is in the book at once.
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet(this.execution);
  }

  /** Nobody looks at what a clock set off. */
  getUi(): Ui {
    const { cause, host } = this.execution;
    if (cause.as !== 'trigger') return new Ui(host);
    throw new ServiceException(NO_UI);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }
}
