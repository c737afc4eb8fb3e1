import type { Area } from './area';
import { shiftedArea, shiftedFormula, type Shift } from './shift';
import type { Row, Sheet } from './sheet';

/** Inserts empty rows below `row`, formatted as it is; whatever refers to cells further down follows them. */
export function insertRowsAfter(sheet: Sheet, row: number, count: number): void {
  const above = sheet.rowsFromTop[row - 1];
  if (row < sheet.rowsFromTop.length)
    sheet.rowsFromTop.splice(row, 0, ...Array.from({ length: count }, () => emptyLike(above)));
  sheet.maxRows += count;
  follow(sheet, { axis: 'row', at: row + 1, count });
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
  sheet.conditionalFormats = sheet.conditionalFormats.map(areas).filter((format) => format.areas.length > 0);
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
