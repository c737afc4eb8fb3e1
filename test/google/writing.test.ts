import type { Written } from '../../src/workbook/cell';
import { textAreas, writeBlocks } from '../../src/google/writing';
import { installFormatDate } from './format-date-stand-in';
import { sheetDates } from '../../src/google/sheet-dates';
import type { PlainDate } from '../../src/ledger/period';

/** A sheet that keeps a list of what is done to it. */
function recordingSheet(
  maxRows: number,
  maxColumns: number,
): { sheet: GoogleAppsScript.Spreadsheet.Sheet; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const sheet = {
    getMaxRows: () => maxRows,
    getMaxColumns: () => maxColumns,
    insertRowsAfter: (...given: number[]) => calls.push(['insertRowsAfter', ...given]),
    insertColumnsAfter: (...given: number[]) => calls.push(['insertColumnsAfter', ...given]),
    getRange: (...place: number[]) => ({
      setNumberFormat: (format: string) => calls.push(['setNumberFormat', place, format]),
      setValues: (values: unknown[][]) => calls.push(['setValues', place, values]),
    }),
  };
  return { sheet: sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet, calls };
}

describe('writing', () => {
  const dates = (installFormatDate(), sheetDates('Europe/Riga'));

  it('writes a block by one call, its texts into plain-text cells', () => {
    const { sheet, calls } = recordingSheet(100, 10);
    const cells: Written[][] = [
      ['2026-09', 'TRUE', 1.5, null],
      ['2026-10', '=1+1', 2, { formula: 'A1+1' }],
    ];
    writeBlocks(sheet, [{ row: 5, column: 2, cells }], dates);
    expect(calls).toEqual([
      ['setNumberFormat', [5, 2, 2, 2], '@'],
      [
        'setValues',
        [5, 2, 2, 4],
        [
          ['2026-09', 'TRUE', 1.5, ''],
          ['2026-10', "'=1+1", 2, '=A1+1'],
        ],
      ],
    ]);
  });

  it('writes a day as the instant at which it begins in the spreadsheet', () => {
    const { sheet, calls } = recordingSheet(100, 10);
    writeBlocks(sheet, [{ row: 1, column: 1, cells: [[{ date: '2026-10-31' as PlainDate }]] }], dates);
    expect(calls).toEqual([['setValues', [1, 1, 1, 1], [[new Date('2026-10-30T22:00:00Z')]]]]);
  });

  it('makes the sheet large enough for all blocks first', () => {
    const { sheet, calls } = recordingSheet(3, 2);
    writeBlocks(
      sheet,
      [
        { row: 4, column: 1, cells: [[1], [2]] },
        { row: 1, column: 5, cells: [[3]] },
      ],
      dates,
    );
    expect(calls.slice(0, 2)).toEqual([
      ['insertRowsAfter', 3, 2],
      ['insertColumnsAfter', 2, 3],
    ]);
  });

  it('does nothing for nothing', () => {
    const { sheet, calls } = recordingSheet(3, 2);
    writeBlocks(
      sheet,
      [
        { row: 1, column: 1, cells: [] },
        { row: 9, column: 9, cells: [[]] },
      ],
      dates,
    );
    expect(calls).toEqual([]);
  });
});

describe('the plain-text cells of a block', () => {
  it.each<[string, Written[][], number[][]]>([
    ['none where there is no text', [[1, null, true]], []],
    ['not blanks alone', [[null], ['']], []],
    ['blanks among texts', [['a'], [null], ['b']], [[0, 0, 3, 1]]],
    [
      'columns side by side as one',
      [['a', 'b', 1, 'c']],
      [
        [0, 0, 1, 2],
        [0, 3, 1, 1],
      ],
    ],
    [
      'each stretch between numbers',
      [['a'], [1], ['b'], ['c']],
      [
        [0, 0, 1, 1],
        [2, 0, 2, 1],
      ],
    ],
    [
      'stretches of different height apart',
      [
        ['a', 'b'],
        ['c', 2],
      ],
      [
        [0, 0, 2, 1],
        [0, 1, 1, 1],
      ],
    ],
    ['never a formula', [[{ formula: '=A1' }, 'a']], [[0, 1, 1, 1]]],
  ])('are %s', (_, cells, expected) => {
    expect(textAreas(cells).map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual(expected);
  });
});
