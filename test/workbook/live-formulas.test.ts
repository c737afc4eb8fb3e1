import fc from 'fast-check';
import { Book } from '../../src/local/book/book';
import { serialOf } from '../../src/local/book/serial';
import { periodOf } from '../../src/ledger/period';
import { isMoment, type Cell } from '../../src/workbook/cell';
import {
  availableFormula,
  isSeen,
  isSeenUnread,
  openEntries,
  sumFormula,
  taskEntries,
  unreadFormula,
  usedShareFormula,
} from '../../src/workbook/live-formulas';
import { SHEETS } from '../../src/workbook/sheets';
import { findTable } from '../../src/workbook/table';
import { day, sheet } from './sheets';

type Row = readonly Cell[];

const october = periodOf(2026, 10);
const headers = ['Hours', 'Date', 'Client', 'Task', 'Counted', 'Posted'];
const logOf = (rows: readonly Row[], name = "Time log's") => ({
  ...findTable(SHEETS.timeLog, { sheet: name, rows: [headers, ...rows] }),
});

/** What a formula gives beside a Time log with these rows. */
function valueOf(formula: string, rows: readonly Row[], name = "Time log's"): unknown {
  const book = new Book();
  fill(book, name, rows);
  const beside = book.addSheet('Beside');
  beside.writeFormulas(at(1, 1), [[formula]]);
  return beside.value(1, 1);
}

function fill(book: Book, name: string, rows: readonly Row[]): void {
  const log = book.addSheet(name);
  [headers, ...rows].forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (isMoment(cell)) log.write(at(r + 1, c + 1), [[{ serial: serialOfDay(cell.date) }]]);
      else if (typeof cell === 'string' && cell !== '') log.writeText(r + 1, c + 1, cell);
      else if (cell !== '') log.write(at(r + 1, c + 1), [[cell]]);
    });
  });
}

function at(row: number, column: number) {
  return { row, column, rows: 1, columns: 1 };
}

function serialOfDay(date: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return serialOf(year, month, dayOfMonth);
}

describe("what is used of a client's hours", () => {
  const rows: readonly Row[] = [
    ['1.5', day('2026-10-05'), 'Acme Ltd', 'Fan', 1.5, ''],
    ['1', day('2026-09-30'), 'ACME LTD', 'Fan', 1, ''],
    ['2', day('2026-09-29'), 'Acme Ltd', 'Fan', 2, '2026-09'],
    ['4', day('2026-11-01'), 'Acme Ltd', 'Fan', 4, ''],
    ['8', day('2026-10-05'), 'Mill', 'Fan', 8, ''],
    ['0:20', '05.10.2026', 'Acme Ltd', 'Fan', 20 / 60, ''],
    ['x', day('2026-10-05'), 'Acme Ltd', 'Fan', '', ''],
  ];

  it('is summed live, late entries too, without what is posted or of later periods', () => {
    expect(valueOf(sumFormula(logOf(rows), openEntries('Acme Ltd', october), 0), rows)).toBe(2.5);
  });

  it('takes in what the sheet cannot sum as a figure', () => {
    expect(sumFormula(logOf(rows), openEntries('Acme Ltd', october), 20)).toMatch(/\)\+20\/60$/);
    expect(sumFormula(logOf(rows), openEntries('Acme Ltd', october), -20)).toMatch(/\)-20\/60$/);
  });

  it('of a task is summed within its month, posted or not', () => {
    expect(valueOf(sumFormula(logOf(rows), taskEntries('Acme Ltd', 'fan', periodOf(2026, 9)), 0), rows)).toBe(3);
  });

  it('misses entries that are not counted yet, and they are counted apart', () => {
    expect(valueOf(unreadFormula(logOf(rows), 'Acme Ltd', 0), rows)).toBe(1);
    expect(valueOf(unreadFormula(logOf(rows), 'Acme Ltd', 2), rows)).toBe(3);
  });
});

describe('the balance', () => {
  const balances = findTable(
    SHEETS.balances,
    sheet('Balances', 'Client | Carried in | Granted | Used | Available | Used %'),
  );

  function shownFor(carriedIn: number, granted: number, used: number, adjustedMinutes: number): readonly unknown[] {
    const book = new Book();
    const own = book.addSheet('Balances');
    own.write({ row: 2, column: 1, rows: 1, columns: 4 }, [['Acme Ltd', carriedIn, granted, used]]);
    own.writeFormulas({ row: 2, column: 5, rows: 1, columns: 2 }, [
      [availableFormula(balances, 2, adjustedMinutes), usedShareFormula(balances, 2, adjustedMinutes)],
    ]);
    return [own.value(2, 5), own.value(2, 6)];
  }

  it('is what was carried in, granted and adjusted, less what is used', () => {
    expect(shownFor(5, 10, 12, 60)).toEqual([4, 0.75]);
  });

  it('shows no share of nothing', () => {
    expect(shownFor(1 / 3, -1, 2, 40)).toEqual([expect.closeTo(-2), '']);
  });
});

const NAMES = [
  'Acme Ltd',
  'ACME ltd',
  'Acme Ltd ',
  'Acme  Ltd',
  'Ac*',
  'Ac?e Ltd',
  '"Acme"',
  '=Acme',
  '2026',
  '>5',
  'A~*',
  'A~B',
];
const TASKS = ['Fan', 'fan', '*', 'F?n', `${'long '.repeat(60)}one`, `${'long '.repeat(60)}two`];

const row = fc.tuple(
  fc.constant('1'),
  fc.constantFrom<Cell>(day('2026-09-30'), day('2026-10-01'), day('2026-10-31'), day('2026-11-01'), '2026-10-05', ''),
  fc.constantFrom<Cell>(...NAMES, 2026),
  fc.constantFrom<Cell>(...TASKS),
  fc.constantFrom<Cell>(0.25, 1.5, ''),
  fc.constantFrom<Cell>('', '2026-09'),
);

it('sees exactly the rows that the program takes it to see', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...TASKS),
      (rows, client, task) => {
        const log = logOf(rows);
        for (const entries of [openEntries(client, october), taskEntries(client, task, october)]) {
          const seen = log.rows.filter((one) => isSeen(log, one, entries)).map(({ cells }) => Number(cells[4] ?? 0));
          expect(valueOf(sumFormula(log, entries, 0), rows)).toBeCloseTo(seen.reduce((sum, hours) => sum + hours, 0));
        }
        const uncounted = log.rows.filter((one) => one.cells[4] === '' && isSeenUnread(log, one, client));
        expect(valueOf(unreadFormula(log, client, 0), rows)).toBe(uncounted.length);
      },
    ),
  );
});

it('keeps every text within what a formula may hold', () => {
  const formula = sumFormula(logOf([]), taskEntries('*'.repeat(400), '~'.repeat(400), october), 0);
  for (const [text] of formula.matchAll(/"[^"]*"/g)) expect(text.length).toBeLessThanOrEqual(255);
});
