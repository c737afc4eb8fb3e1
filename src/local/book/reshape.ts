import type { Area } from './area';
import type { Condition, ConditionalFormat } from './conditional-format';
import { copiedFormula, shiftedArea, shiftedFormula, type Shift } from './shift';
import type { Row, Sheet } from './sheet';

/** Inserts empty rows below `row`, formatted as it is; whatever refers to cells further down follows them. */
export function insertRowsAfter(sheet: Sheet, row: number, count: number): void {
  const above = sheet.rowsFromTop[row - 1];
  if (row < sheet.rowsFromTop.length)
    sheet.rowsFromTop.splice(row, 0, ...Array.from({ length: count }, () => emptyLike(above)));
  sheet.maxRows += count;
  follow(sheet, { axis: 'row', at: row + 1, count });
}

/**
 * Inserts empty rows above `row`, formatted as it is, and the rules that begin there begin with them: where what lies
 * above is a header.
 */
export function insertRowsBefore(sheet: Sheet, row: number, count: number): void {
  const below = sheet.rowsFromTop[row - 1];
  insertRowsAfter(sheet, row - 1, count);
  for (let index = row - 1; below !== undefined && index < row - 1 + count; index++)
    sheet.rowsFromTop[index] = emptyLike(below);
  const upwards = (area: Area): Area => (area.row === row + count ? { ...area, row, rows: area.rows + count } : area);
  sheet.validations = sheet.validations.map(({ areas, rule }) => ({ areas: areas.map(upwards), rule }));
  sheet.conditionalFormats = sheet.conditionalFormats.map((format) => {
    const areas = format.areas.map(upwards);
    return { ...format, areas, condition: beginningAt(format, areas[0]) };
  });
}

/** Deletes whole rows from `row` on; references to them become `#REF!`. */
export function deleteRows(sheet: Sheet, row: number, count: number): void {
  sheet.rowsFromTop.splice(row - 1, count);
  sheet.maxRows -= count;
  follow(sheet, { axis: 'row', at: row, count: -count });
}

/** Inserts empty columns right of `column`; whatever refers to cells further right follows them. */
export function insertColumnsAfter(sheet: Sheet, column: number, count: number): void {
  const empty = Array.from({ length: count }, () => undefined);
  if (column < sheet.columnsFromLeft.length) sheet.columnsFromLeft.splice(column, 0, ...empty);
  for (const row of sheet.rowsFromTop)
    if (row !== undefined && column < row.cells.length) row.cells.splice(column, 0, ...empty);
  sheet.maxColumns += count;
  follow(sheet, { axis: 'column', at: column + 1, count });
}

/** Deletes whole columns from `column` on; references to them become `#REF!`. */
export function deleteColumns(sheet: Sheet, column: number, count: number): void {
  sheet.columnsFromLeft.splice(column - 1, count);
  for (const row of sheet.rowsFromTop) row?.cells.splice(column - 1, count);
  sheet.maxColumns -= count;
  follow(sheet, { axis: 'column', at: column, count: -count });
}

function emptyLike(row: Row | undefined): Row | undefined {
  const cells = row?.cells.map((cell) =>
    cell === undefined ? undefined : { value: '', formula: null, style: cell.style },
  );
  return cells === undefined ? undefined : { cells };
}

/** Everything that names a place in the sheet, in any sheet of the book, names where it is now. */
function follow(sheet: Sheet, shift: Shift): void {
  const area = (old: Area): Area | null => shiftedArea(old, shift);
  const areas = <T extends { readonly areas: readonly Area[] }>(holder: T): T => ({
    ...holder,
    areas: present(holder.areas.map(area)),
  });
  sheet.validations = sheet.validations.map(areas).filter((validation) => validation.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => areas(rebased(format, shift)))
    .filter((format) => format.areas.length > 0);
  sheet.merges = present(sheet.merges.map(area)).filter((merge) => merge.rows * merge.columns > 1);
  sheet.autoFilter = sheet.autoFilter === null ? null : area(sheet.autoFilter);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((link) =>
    present([area(link.area)]).map((next) => ({ ...link, area: next })),
  );
  sheet.tables = sheet.tables.flatMap((table) => present([area(table.area)]).map((next) => ({ ...table, area: next })));
  sheet.protections = sheet.protections.flatMap((protection) =>
    protection.area === null
      ? [protection]
      : present([area(protection.area)]).map((next) => ({ ...protection, area: next })),
  );
  followFormulas(sheet, shift);
  sheet.touch();
  sheet.book.whenReshaped(sheet, shift);
}

/** The rule with its formula as it stands in the first of its cells that the shift leaves. */
function rebased(format: ConditionalFormat, shift: Shift): ConditionalFormat {
  const kept = format.areas.find((area) => shiftedArea(area, shift) !== null);
  if (kept === undefined) return format;
  const isTaken = shift.count < 0 && kept[shift.axis] >= shift.at && kept[shift.axis] < shift.at - shift.count;
  const start = { ...kept, ...(isTaken ? { [shift.axis]: shift.at - shift.count } : {}) };
  return { ...format, condition: beginningAt(format, start) };
}

/** The condition of a rule as it reads where its first cell is another. */
function beginningAt({ areas: [first], condition }: ConditionalFormat, start: Area | undefined): Condition {
  if (condition.kind !== 'formula' || first === undefined || start === undefined) return condition;
  const formula = copiedFormula(condition.formula, start.row - first.row, start.column - first.column);
  return { ...condition, formula };
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item): item is T => item !== null);
}

function followFormulas(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  for (const other of book.sheets) {
    for (const row of other.rowsFromTop) {
      for (const cell of row?.cells ?? []) {
        if (cell === undefined || cell.formula === null) continue;
        cell.formula = shiftedFormula(cell.formula, other.name, sheet.name, shift);
        if (cell.array !== undefined && other === sheet) cell.array = shiftedArea(cell.array, shift) ?? cell.array;
      }
    }
    other.conditionalFormats = other.conditionalFormats.map((format) => {
      const { condition } = format;
      if (condition.kind !== 'formula') return format;
      const formula = shiftedFormula(condition.formula, other.name, sheet.name, shift);
      return { ...format, condition: { ...condition, formula } };
    });
    other.validations = other.validations.map(({ areas, rule }) => {
      if (rule.kind !== 'range' || rule.sheet.toLowerCase() !== sheet.name.toLowerCase()) return { areas, rule };
      return { areas, rule: { ...rule, area: shiftedArea(rule.area, shift) ?? rule.area } };
    });
  }
  for (const name of book.definedNames)
    name.refersTo = shiftedFormula(name.refersTo, name.sheet?.name ?? '', sheet.name, shift);
}
