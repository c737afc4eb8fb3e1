import { readBook } from '../../src/workbook/book';
import { SHEETS } from '../../src/workbook/sheets';
import { cellName, columnLetters, findTable, sheetNamed } from '../../src/workbook/table';
import { bookWith, briefly, sheet } from './sheets';

const columnsIn = (...rows: string[]) => {
  const table = findTable(SHEETS.timeLog, sheet('Time log', ...rows));
  return { headerRow: table.headerRow, columns: Object.fromEntries(table.columns) };
};

describe('columns', () => {
  const here = { headerRow: 1, columns: { date: 1, client: 2, task: 3, hours: 4 } };

  it.each([
    ['English', 'Date | Client | Task | Hours'],
    ['Russian', 'Дата | Клиент | Задача | Часы'],
    ['both languages', 'Date | Клиент | Task | Часы'],
    ['other case and space', ' DATE | client\u00a0| task | HOURS '],
  ])('are found by headers in %s', (_, header) => {
    expect(columnsIn(header)).toEqual(here);
  });

  it('are found in any order, with the office’s own in between', () => {
    expect(columnsIn('Hours | Mood | Task || Client | Date').columns).toEqual({
      hours: 1,
      task: 3,
      client: 5,
      date: 6,
    });
  });

  it('are found below a title and blank rows', () => {
    expect(
      columnsIn('Studio hours', '', 'Date | Client | Task | Hours', '2026-10-01 | Acme Ltd | x | 1').headerRow,
    ).toBe(3);
  });

  it('are looked for in the first row with content where no row has two of them', () => {
    expect(columnsIn('', 'Date | Who | What').headerRow).toBe(2);
  });
});

it.each(['Time log', ' TIME  LOG ', 'Учёт времени', 'учёт\u00a0времени'])(
  'finds the Time log by the name %j',
  (name) => {
    expect(sheetNamed(SHEETS.timeLog, ['Notes', name])).toBe(name);
  },
);

it('names cells as spreadsheets do', () => {
  expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(cellName(6, 12)).toBe('F12');
});

describe('a book whose structure is not whole', () => {
  it.each([
    [
      'misses a column',
      sheet('Time log', 'Date | Client | Task', '2026-10-01 | Acme Ltd | x'),
      'error missing-column A1',
    ],
    ['has a column twice', sheet('Time log', 'Date | Client | Task | Hours | Часы'), 'warning duplicate-column E1'],
  ])('%s', (_, timeLog, problem) => {
    const { issues, entries } = bookWith(timeLog);
    expect(briefly(issues)).toEqual([problem]);
    expect(entries.flatMap((row) => row.issues)).toEqual([]);
  });

  it('misses a sheet', () => {
    const { issues, broken } = readBook({
      grids: [sheet('Clients', 'Client | Start'), sheet('Terms')],
      locale: 'en_US',
    });
    expect(issues.filter((one) => one.code === 'missing-sheet').map((one) => one.sheet)).toEqual([
      'Payments',
      'Time log',
    ]);
    expect(broken).toBe(true);
  });

  it('has a sheet twice, in both languages', () => {
    const { issues } = bookWith(sheet('Учёт времени', 'Дата | Клиент | Задача | Часы'));
    expect(issues).toMatchObject([
      { code: 'duplicate-sheet', sheet: 'Учёт времени', facts: { sheet: 'Учёт времени', read: 'Time log' } },
    ]);
  });

  it('needs none of the sheets that are not required', () => {
    expect(bookWith()).toMatchObject({ issues: [], broken: false, language: 'en', ledger: [], history: [] });
  });
});
