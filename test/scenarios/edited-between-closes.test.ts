import type { Book } from '../../src/local/book/book';
import type { StatementJson } from '../../src/app/statement-json';
import { deleteRows, insertColumnsAfter, insertRowsAfter } from '../../src/local/book/reshape';
import { columnOf, copyRow, moveRows, sheetIn, typeCell, typeRow } from './cells';
import { foundingBook } from './founding-book';
import { balances, check, close } from './run-book';

/** The founding example with September closed: 5 hours are carried into October. */
function septemberClosed(): Book {
  const book = foundingBook();
  close(book, { through: '2026-09' });
  return book;
}

function closed(book: Book, period: string, client = 'Acme'): StatementJson | undefined {
  return close(book, { through: period }).closed.find((one) => one.client === client && one.period === period);
}

function warnings(book: Book): readonly string[] {
  return check(book).issues.map(({ severity, code, sheet, cell }) => `${severity} ${code} ${sheet} ${cell}`);
}

const UNEDITED = { opening: 300, granted: 600, used: 720, closing: 180, entries: 2, lateEntries: 0 };

test('nothing edited', () => {
  expect(closed(septemberClosed(), '2026-10')).toMatchObject(UNEDITED);
});

describe('rows typed late', () => {
  test('an entry of the closed month counts in the next, as late', () => {
    const book = septemberClosed();
    const row = typeRow(book, 'Time log', { Date: '2026-09-28', Client: 'Acme', Task: 'Forgotten', Hours: '1h' });
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, used: 780, closing: 120, entries: 3, lateEntries: 1 });
    expect(columnOf(book, 'Time log', 'Posted')[row - 2]).toBe('2026-10');
  });

  test('a payment of the closed month pays the next due', () => {
    const book = septemberClosed();
    typeRow(book, 'Payments', { Date: '2026-09-30', Client: 'Acme', Amount: 50 });
    const october = closed(book, '2026-10');
    expect(october).toMatchObject(UNEDITED);
    expect(october?.lots).toMatchObject([
      { release: '2026-10', minutes: 180, value: 30_00 },
      { release: '2026-11', minutes: 300, value: 50_00 },
    ]);
  });
});

describe('the agreement changed', () => {
  test('new terms begin with their month', () => {
    const book = septemberClosed();
    typeRow(book, 'Terms', { Client: 'Acme', From: '2026-11', 'Monthly fee': 150, 'Monthly hours': 20 });
    typeRow(book, 'Payments', { Date: '2026-11-02', Client: 'Acme', Amount: 150 });
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(closed(book, '2026-11')).toMatchObject({ opening: 180, granted: 1200, closing: 1380 });
  });

  test('a new client is closed from its start, the others from where they are', () => {
    const book = septemberClosed();
    typeRow(book, 'Clients', { Client: 'Birch', Start: '2026-09' });
    typeRow(book, 'Terms', { Client: 'Birch', From: '2026-09', 'Monthly fee': 60, 'Monthly hours': 4 });
    typeRow(book, 'Payments', { Date: '2026-09-15', Client: 'Birch', Amount: 60 });
    const statements = close(book, { through: '2026-10' }).closed;
    expect(statements.map(({ client, period, closing }) => [client, period, closing])).toEqual([
      ['Acme', '2026-10', 180],
      ['Birch', '2026-09', 240],
      ['Birch', '2026-10', 240],
    ]);
  });

  test('a renamed client is held back instead of beginning anew, and closes under its old name', () => {
    const book = septemberClosed();
    const rename = (name: string) => {
      for (const sheet of ['Clients', 'Terms', 'Payments', 'Time log']) {
        for (let row = 2; row <= sheetIn(book, sheet).lastRow; row++) typeCell(book, sheet, row, 'Client', name);
      }
    };
    rename('Acme Ltd');
    expect(close(book, { through: '2026-10', onlyClean: true })).toMatchObject({
      closed: [],
      skipped: [{ client: 'Acme Ltd' }],
    });
    expect(balances(book).clients).toEqual([]);
    rename('Acme');
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
  });

  test('after its end a client uses up what is left, and money finds no due', () => {
    const book = septemberClosed();
    insertColumnsAfter(sheetIn(book, 'Clients'), 2, 1);
    sheetIn(book, 'Clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [['End'], ['2026-09']]);
    expect(closed(book, '2026-10')).toMatchObject({ opening: 300, granted: 0, used: 720, credit: 100_00, debt: 420 });
    expect(close(book, { through: '2027-03' }).closed).toEqual([]);
    expect(balances(book).clients).toMatchObject([{ openPeriod: null, available: -420, owed: 0, asked: 0 }]);
  });

  test('hours come with the due, paid or not, from the month on in which the client says so', () => {
    const book = septemberClosed();
    sheetIn(book, 'Clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [['Grant'], ['Due']]);
    deleteRows(sheetIn(book, 'Payments'), 3, 1);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(balances(book).clients).toMatchObject([{ granted: 600, available: 780, owed: 200_00 }]);
  });

  test('prepaid hours open at once from the month on in which the client says so', () => {
    const book = septemberClosed();
    sheetIn(book, 'Clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [['Release'], ['At once']]);
    typeCell(book, 'Payments', 3, 'Amount', 200);
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, granted: 1200, closing: 780 });
  });

  test.each([
    ['Carry limit', '2', { closing: 120, expired: 60, forfeited: 10_00 }],
    ['Expiry months', '0', { closing: 0, expired: 180, forfeited: 30_00 }],
  ] as const)('%s becomes %s with the next close', (header, value, expected) => {
    const book = septemberClosed();
    sheetIn(book, 'Clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [[header], [value]]);
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, ...expected });
    expect(columnOf(book, 'Ledger', 'Closing')[0]).toBe(5);
  });

  test('overage is billed from the month on in which the client says so', () => {
    const book = septemberClosed();
    sheetIn(book, 'Clients').write({ row: 1, column: 3, rows: 2, columns: 1 }, [['Overage'], ['Bill']]);
    sheetIn(book, 'Terms').write({ row: 1, column: 5, rows: 2, columns: 1 }, [['Overage rate'], [20]]);
    typeRow(book, 'Time log', { Date: '2026-10-30', Client: 'Acme', Task: 'Move', Hours: '5' });
    expect(closed(book, '2026-10')).toMatchObject({ overageSettled: 120, overageCharge: 40_00, closing: 0, debt: 0 });
  });
});

describe('posted rows', () => {
  test('one that was edited is reported with both versions, and the closed month stands', () => {
    const book = septemberClosed();
    typeCell(book, 'Time log', 2, 'Hours', '4:00');
    const { issues } = check(book);
    expect(issues).toMatchObject([{ severity: 'warning', code: 'edited-after-close', sheet: 'Time log', cell: 'A2' }]);
    expect(issues[0]?.message).toContain('2026-09-10 · Acme · A new page · 3:00');
    expect(issues[0]?.message).toContain('2026-09-10 · Acme · A new page · 4:00');
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(columnOf(book, 'Ledger', 'Used')).toEqual([5, 12]);
  });

  test('a payment that was edited is reported too', () => {
    const book = septemberClosed();
    typeCell(book, 'Payments', 2, 'Amount', 90);
    expect(warnings(book)).toEqual(['warning edited-after-close Payments A2']);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
  });

  test('one whose hours became unreadable does not hold the client back', () => {
    const book = septemberClosed();
    typeCell(book, 'Time log', 2, 'Hours', 'three');
    expect(warnings(book)).toEqual(['warning edited-after-close Time log A2']);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
  });

  test('one that was given to another client stays with its own', () => {
    const book = septemberClosed();
    typeRow(book, 'Clients', { Client: 'Birch', Start: '2026-10' });
    typeCell(book, 'Time log', 2, 'Client', 'Birch');
    expect(closed(book, '2026-10', 'Birch')).toMatchObject({ used: 0, entries: 0 });
    expect(columnOf(book, 'Ledger', 'Used')).toEqual([5, 12, 0]);
  });

  test('cleared out of the Time log, they are not missed', () => {
    const book = septemberClosed();
    deleteRows(sheetIn(book, 'Time log'), 2, 2);
    expect(warnings(book)).toEqual([]);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
  });

  test('emptied cell by cell, stamps left behind, they are not missed', () => {
    const book = septemberClosed();
    sheetIn(book, 'Time log').clearContent({ row: 2, column: 1, rows: 2, columns: 4 });
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
  });

  test('sorted another way, every row is still itself', () => {
    const book = septemberClosed();
    moveRows(sheetIn(book, 'Time log'), [5, 3, 2, 4], [2, 3, 4, 5]);
    moveRows(sheetIn(book, 'Payments'), [3, 2], [2, 3]);
    expect(warnings(book)).toEqual([]);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(columnOf(book, 'Time log', 'Posted')).toEqual(['2026-10', '2026-09', '2026-09', '2026-10']);
  });
});

describe('copied rows', () => {
  test('a copy that was changed is new work', () => {
    const book = septemberClosed();
    const copy = copyRow(book, 'Time log', 2);
    typeCell(book, 'Time log', copy, 'Date', '2026-10-28');
    typeCell(book, 'Time log', copy, 'Hours', '1:00');
    expect(warnings(book)).toEqual([`warning copied-row Time log G${copy}`]);
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, used: 780, closing: 120, entries: 3 });
    const ids = columnOf(book, 'Time log', 'ID');
    expect(new Set(ids).size).toBe(ids.length);
    expect(columnOf(book, 'Time log', 'Posted')[copy - 2]).toBe('2026-10');
    expect(warnings(book)).toEqual([]);
  });

  test('a copy left as it was is new work of the closed month, late', () => {
    const book = septemberClosed();
    copyRow(book, 'Time log', 2);
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, used: 900, closing: 0, entries: 3, lateEntries: 1 });
  });

  test('where the original was changed and the copy was not, the copy is the posted row', () => {
    const book = septemberClosed();
    copyRow(book, 'Time log', 2);
    typeCell(book, 'Time log', 2, 'Date', '2026-10-28');
    typeCell(book, 'Time log', 2, 'Hours', '1:00');
    expect(closed(book, '2026-10')).toMatchObject({ ...UNEDITED, used: 780, closing: 120, entries: 3 });
    expect(columnOf(book, 'Time log', 'Posted')).toEqual(['2026-10', '2026-09', '2026-10', '2026-10', '2026-09']);
  });

  test('a copied payment is another payment', () => {
    const book = septemberClosed();
    typeCell(book, 'Payments', copyRow(book, 'Payments', 2), 'Date', '2026-10-20');
    expect(closed(book, '2026-10')?.lots).toMatchObject([
      { release: '2026-10', minutes: 180 },
      { release: '2026-11', minutes: 600 },
    ]);
  });

  test('copies of a row that is not posted yet count each', () => {
    const book = septemberClosed();
    close(book, { through: '2026-10' });
    const row = typeRow(book, 'Time log', { Date: '2026-11-04', Client: 'Acme', Task: 'Care', Hours: '1', ID: 'x1' });
    copyRow(book, 'Time log', row);
    expect(closed(book, '2026-11')).toMatchObject({ used: 120, entries: 2 });
    expect(new Set(columnOf(book, 'Time log', 'ID')).size).toBe(6);
  });
});

describe('the sheets rearranged', () => {
  test('columns moved and an office column put in between', () => {
    const book = septemberClosed();
    const log = sheetIn(book, 'Time log');
    insertColumnsAfter(log, 1, 1);
    log.write({ row: 1, column: 2, rows: 2, columns: 1 }, [['Invoice no.'], ['A-1']]);
    const last = log.lastColumn;
    for (const row of log.rowsFromTop) {
      if (row === undefined) continue;
      const cells = Array.from({ length: last }, (_, index) => row.cells[index]);
      row.cells.splice(0, row.cells.length, ...cells.reverse());
    }
    log.touch();
    expect(warnings(book)).toEqual([]);
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(columnOf(book, 'Time log', 'Invoice no.')[0]).toBe('A-1');
  });

  test('sheets renamed to the other language', () => {
    const book = septemberClosed();
    const russian = { Clients: 'Клиенты', Terms: 'Условия', Payments: 'Платежи', 'Time log': 'Учёт времени' };
    const auto = { Balances: 'Остатки', Ledger: 'Книга часов', History: 'История', Journal: 'Журнал' };
    for (const [name, other] of Object.entries({ ...russian, ...auto })) sheetIn(book, name).name = other;
    book.calculation.forget();
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(columnOf(book, 'Книга часов', 'Status')).toEqual(['Closed', 'Закрыт']);
    expect(check(book)).toEqual({ ok: true, issues: [] });
  });

  test('blank rows in between, and a title above the headers', () => {
    const book = septemberClosed();
    for (const name of ['Clients', 'Terms', 'Payments', 'Time log', 'Balances', 'Ledger', 'History', 'Journal']) {
      const sheet = sheetIn(book, name);
      insertRowsAfter(sheet, 2, 2);
      insertRowsAfter(sheet, 0, 2);
      sheet.write({ row: 1, column: 1, rows: 1, columns: 1 }, [['Our studio']]);
    }
    expect(closed(book, '2026-10')).toMatchObject(UNEDITED);
    expect(check(book)).toEqual({ ok: true, issues: [] });
    expect(columnOf(book, 'Ledger', 'Closing').filter((value) => value !== '')).toEqual([5, 3]);
  });
});
