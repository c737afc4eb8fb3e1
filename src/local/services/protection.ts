import type { Area } from '../book/area';
import type { Protection as BookProtection, Sheet as BookSheet } from '../book/sheet';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import { Range } from './range';

/** A warning before an edit, or a lock that whoever runs the program may open: it never stops the program. */
export class Protection implements Implementation<'SpreadsheetApp.Protection'> {
  readonly path = 'SpreadsheetApp.Protection';

  constructor(
    private readonly sheet: BookSheet,
    private readonly protection: BookProtection,
    private readonly execution: Execution,
  ) {}

  /** Protects an area, or the whole sheet where it is null. */
  static added(sheet: BookSheet, area: Area | null, execution: Execution): Protection {
    const protection = { area, description: '', warningOnly: false };
    sheet.protections.push(protection);
    return new Protection(sheet, protection, execution);
  }

  getDescription(): string {
    return this.protection.description;
  }

  /** The whole sheet where the protection is the sheet's own. */
  getRange(): Range {
    const { maxRows, maxColumns } = this.sheet;
    const area = this.protection.area ?? { row: 1, column: 1, rows: maxRows, columns: maxColumns };
    return new Range(this.sheet, area, this.execution);
  }

  setDescription(description: string): this {
    this.protection.description = description;
    return this;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.protection.warningOnly = warningOnly;
    return this;
  }
}
