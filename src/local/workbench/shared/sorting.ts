import { shared, type Area } from '../../book/area';
import { isError, type Value } from '../../book/cell';
import type { Sheet } from '../../book/sheet';

/** The part of an area that sorting can change: rows below the last content are blank, and stay where they are. */
export function sortable(sheet: Sheet, area: Area): Area | null {
  return shared(area, { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.maxColumns });
}

/**
 * The order in which rows of an area stand sorted by a column: numbers before texts before booleans before errors, or
 * the other way round, and blanks always last. Rows that are alike keep their order.
 */
export function sortedOrder(sheet: Sheet, area: Area, column: number, ascending: boolean): readonly number[] {
  const collator = new Intl.Collator(sheet.book.locale.replace('_', '-'));
  const keys = Array.from({ length: area.rows }, (_, index) => ({
    index,
    value: sheet.value(area.row + index, column),
  }));
  const compare = (a: Value, b: Value): number => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    const order = rank(a) - rank(b) || within(a, b, collator);
    return ascending ? order : -order;
  };
  return keys.sort((a, b) => compare(a.value, b.value)).map(({ index }) => index);
}

const RANKS = ['number', 'string', 'boolean', 'object'];

function rank(value: Value): number {
  return RANKS.indexOf(typeof value);
}

/** Both are of one kind. */
function within(a: Value, b: Value, collator: Intl.Collator): number {
  if (isError(a) || isError(b)) return 0;
  return typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b);
}

/** Whether cells of the area only move together: merged ones, and those that one formula fills. */
export function isBound(sheet: Sheet, area: Area): boolean {
  if (sheet.merges.some((merge) => shared(merge, area) !== null)) return true;
  return sheet.rowsFromTop.some((row) =>
    row?.cells.some((cell) => cell?.array !== undefined && cell.array.rows > 1 && shared(cell.array, area) !== null),
  );
}
