import { readSheet } from '../../src/google/reading';
import { sheetDates } from '../../src/google/sheet-dates';
import { installFormatDate } from './format-date-stand-in';

/** A sheet of these values, each shown in angle brackets, and the places that were read from it. */
function sheetOf(values: readonly (readonly unknown[])[]): {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  reads: unknown[];
} {
  const reads: unknown[] = [];
  const block = (row: number, column: number, rows: number, columns: number): unknown[][] =>
    values.slice(row - 1, row - 1 + rows).map((line) => line.slice(column - 1, column - 1 + columns));
  const sheet = {
    getLastRow: () => values.length,
    getLastColumn: () => values[0]?.length ?? 0,
    getRange: (...place: [number, number, number, number]) => ({
      getValues: () => (reads.push(['values', ...place]), block(...place)),
      getDisplayValues: () => (
        reads.push(['shown', ...place]),
        block(...place).map((line) => line.map((value) => `<${String(value)}>`))
      ),
    }),
  };
  return { sheet: sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet, reads };
}

describe('reading a sheet', () => {
  const dates = (installFormatDate(), sheetDates('Europe/Riga'));
  const evening = new Date('2026-10-30T22:00:00Z');

  it('takes one call where there are no dates', () => {
    const { sheet, reads } = sheetOf([
      ['Client', 'Hours'],
      ["'=1+1", 1.5],
      ['', true],
    ]);
    expect(readSheet(sheet, 'Time log', dates)).toEqual({
      sheet: 'Time log',
      rows: [
        ['Client', 'Hours'],
        ['=1+1', 1.5],
        ['', true],
      ],
    });
    expect(reads).toEqual([['values', 1, 1, 3, 2]]);
  });

  it('takes dates as days of the spreadsheet’s zone, and reads what they show in one call for the cells around them', () => {
    const { sheet, reads } = sheetOf([
      ['a', 'b', 'c'],
      [1, evening, 2],
      [3, 4, 5],
      [6, 7, evening],
    ]);
    const shown = `<${String(evening)}>`;
    expect(readSheet(sheet, 'Payments', dates).rows).toEqual([
      ['a', 'b', 'c'],
      [1, { date: '2026-10-31', shown }, 2],
      [3, 4, 5],
      [6, 7, { date: '2026-10-31', shown }],
    ]);
    expect(reads).toEqual([
      ['values', 1, 1, 4, 3],
      ['shown', 2, 2, 3, 2],
    ]);
  });

  it('reads no more rows and columns than asked for', () => {
    const { sheet, reads } = sheetOf([
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(readSheet(sheet, 'Ledger', dates, { rows: 2, columns: 1 }).rows).toEqual([['a'], [1]]);
    expect(reads).toEqual([['values', 1, 1, 2, 1]]);
  });

  it('reads nothing of an empty sheet', () => {
    const { sheet, reads } = sheetOf([]);
    expect(readSheet(sheet, 'Ledger', dates).rows).toEqual([]);
    expect(reads).toEqual([]);
  });
});
