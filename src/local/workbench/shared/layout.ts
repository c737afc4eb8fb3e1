import { shared, type Area } from '../../book/area';
import { locksFor } from '../../book/editing';
import { offered } from '../../book/offered';
import type { Protection, Sheet } from '../../book/sheet';
import type { Dropdown, Lock, ShownSheet } from '../protocol';

/** A sheet as whoever looks sees it, without its cells. */
export function layoutOf(sheet: Sheet, revision: number, email: string): Omit<ShownSheet, 'cells'> {
  return { ...commonLayout(sheet), revision, locks: locksOf(sheet, email) };
}

/** What of the layout is the same for all, and what the locks of each depend on, as a text. */
export function layoutText(sheet: Sheet): string {
  return JSON.stringify([commonLayout(sheet), sheet.protections, sheet.book.owner]);
}

function commonLayout(sheet: Sheet): Omit<ShownSheet, 'cells' | 'revision' | 'locks'> {
  return {
    id: sheet.id,
    name: sheet.name,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tabColor: sheet.tabColor,
    hidden: sheet.hidden,
    widths: Array.from({ length: sheet.maxColumns }, (_, index) => widthOf(sheet, index)),
    merges: sheet.merges,
    dropdowns: dropdownsOf(sheet),
  };
}

/** .xlsx measures columns in digits of the default font: 7 pixels each, and 5 of margin. */
function widthOf(sheet: Sheet, index: number): number | null {
  const column = sheet.columnsFromLeft[index];
  if (column?.widthPixels !== undefined) return column.widthPixels;
  const digits = column?.frame?.['width'];
  return typeof digits === 'number' ? Math.round(digits * 7 + 5) : null;
}

function dropdownsOf(sheet: Sheet): readonly Dropdown[] {
  return sheet.validations.flatMap(({ areas, rule }) => {
    const values = rule.kind !== 'foreign' && rule.dropdown ? offered(sheet.book, rule) : null;
    if (values === null) return [];
    const inside = areas.flatMap((area) => insideOf(sheet, area));
    return [{ areas: inside, values, strict: !rule.allowInvalid, help: rule.helpText }];
  });
}

function locksOf(sheet: Sheet, email: string): readonly Lock[] {
  const locks: readonly Protection[] = locksFor(sheet.book, email, sheet);
  return sheet.protections
    .filter((protection) => protection.warningOnly || locks.includes(protection))
    .map(({ area, warningOnly, description }) => ({ area, warningOnly, description }));
}

/** Areas to the very edge of what an .xlsx file can hold end with the sheet. */
function insideOf(sheet: Sheet, area: Area): readonly Area[] {
  const inside = shared(area, { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns });
  return inside === null ? [] : [inside];
}

/** All of a sheet but its cells that a file keeps, to see whether it is still the same, piece by piece. */
export function frameOf(sheet: Sheet): readonly unknown[] {
  const { name, frozenRows, frozenColumns, tabColor, hidden, frame, autoFilter } = sheet;
  const { validations, conditionalFormats, merges, tables, hyperlinks } = sheet;
  const pieces = [name, frozenRows, frozenColumns, tabColor, hidden, frame, autoFilter];
  return [
    ...[...pieces, validations, conditionalFormats, merges, tables, hyperlinks, JSON.stringify(sheet.protections)],
    ...sheet.columnsFromLeft.flatMap((column, index) =>
      column === undefined ? [] : [index, column.style, column.widthPixels, column.frame],
    ),
    ...sheet.rowsFromTop.flatMap((row, index) => (row?.frame === undefined ? [] : [index, row.frame])),
  ];
}

export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((piece, index) => piece === other[index]);
}
