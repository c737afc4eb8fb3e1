import { shared, toA1, type Area } from '../book/area';
import type { Input } from '../book/cell';
import { offered } from '../book/offered';
import type { Sheet as BookSheet } from '../book/sheet';
import type { ValidationRule } from '../book/validation';
import { ServiceException } from './exception';

/** Refuses values that a list in force in their cell does not have and does not let pass. */
export function refuseInvalid(sheet: BookSheet, area: Area, inputs: readonly (readonly Input[])[]): void {
  for (const { areas, rule } of sheet.validations) {
    const offered = strictList(sheet, rule);
    if (offered === null) continue;
    for (const part of areas) {
      const common = shared(part, area);
      if (common !== null)
        refuseOthers(common, offered, (row, column) => inputs[row - area.row]?.[column - area.column]);
    }
  }
}

/** What the rule lets pass, or null where it lets everything pass or is none of Google's lists. */
function strictList(sheet: BookSheet, rule: ValidationRule): ReadonlySet<string> | null {
  const texts = rule.allowInvalid ? null : offered(sheet.book, rule);
  return texts === null ? null : new Set(texts);
}

function refuseOthers(
  area: Area,
  offered: ReadonlySet<string>,
  inputAt: (row: number, column: number) => Input | undefined,
): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const input = inputAt(row, column) ?? '';
      if (input === '' || (typeof input !== 'object' && offered.has(String(input)))) continue;
      const cell = toA1({ row, column, rows: 1, columns: 1 });
      throw new ServiceException(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    }
  }
}
