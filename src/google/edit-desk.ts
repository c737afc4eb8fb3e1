import type { EditDesk } from '../app/edited/desk';
import { AUTO_BACKGROUND } from './column-layout';
import { uuids } from './ids';
import { documentLock } from './lock';
import { isTime, plainCell } from './reading';
import { sheetDates, type SheetDates } from './sheet-dates';
import type { Cell, PlainDate, Range, Sheet } from './sheet-types';
import { writeValues } from './writing';

const OVERDRAWN_BACKGROUND = '#f4c7c3';

/** The desk over a sheet that was edited. What it is never asked for costs no call. */
export function editDesk(sheet: Sheet, name: string): EditDesk {
  const spreadsheet = once(() => SpreadsheetApp.getActiveSpreadsheet());
  const zone = once(() => spreadsheet().getSpreadsheetTimeZone());
  const dates: SheetDates = {
    dayOf: (instant) => sheetDates(zone()).dayOf(instant),
    instantOf: (day) => sheetDates(zone()).instantOf(day),
  };
  const size = once(() => ({ rows: sheet.getMaxRows(), columns: Math.max(1, sheet.getLastColumn()) }));
  const ranges = new Map<string, Range>();
  const rangeAt = (first: number, last: number): Range => {
    const key = `${first}:${last}`;
    const range = ranges.get(key) ?? sheet.getRange(first, 1, last - first + 1, size().columns);
    ranges.set(key, range);
    return range;
  };
  return {
    sheet: name,
    rows: (first, last) => {
      const end = Math.min(last, size().rows);
      return first > end ? [] : cellsIn(rangeAt(first, end), dates);
    },
    other: (other) => {
      const found = spreadsheet().getSheetByName(other);
      return found === null ? null : { sheet: other, rows: cellsIn(found.getDataRange(), dates) };
    },
    names: () =>
      spreadsheet()
        .getSheets()
        .map((one) => one.getName()),
    lock: () => documentLock().acquire(0),
    write: (blocks) => {
      for (const block of blocks) writeValues(sheet, block, dates);
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
    formulas: (column, first, last) =>
      sheet
        .getRange(first, column, last - first + 1, 1)
        .getFormulas()
        .map(([formula]) => formula !== undefined && formula !== ''),
    notes: (column, first, last) =>
      sheet
        .getRange(first, column, last - first + 1, 1)
        .getNotes()
        .map(([note]) => note ?? ''),
    mark: (row, column, note) => {
      const background = note === null ? AUTO_BACKGROUND : OVERDRAWN_BACKGROUND;
      sheet.getRange(row, column, 1, 1).setNote(note).setBackground(background);
    },
    today: () => Utilities.formatDate(new Date(), zone(), 'yyyy-MM-dd') as PlainDate,
    locale: () => spreadsheet().getSpreadsheetLocale(),
    newId: () => uuids.next(),
  };
}

/** Cells as they stand; a date's day is asked of Google only where somebody needs it. */
function cellsIn(range: Range, dates: SheetDates): readonly (readonly Cell[])[] {
  const values: unknown[][] = range.getValues();
  const hasTimes = values.some((row) => row.some(isTime));
  const shown = hasTimes ? range.getDisplayValues() : [];
  return values.map((row, r) =>
    row.map((value, c): Cell => {
      if (!(value instanceof Date)) return plainCell(value);
      return {
        get date() {
          return dates.dayOf(value);
        },
        shown: isTime(value) ? (shown[r]?.[c] ?? '') : value.toISOString(),
      };
    }),
  );
}

/** What it gives the first time, each time. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
