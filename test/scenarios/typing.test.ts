import { insertRowsAfter } from '../../src/local/book/reshape';
import type { Book } from '../../src/local/book/book';
import { sheetIn, typeCell, moveRows, columnIn, copyRow } from './cells';
import { balances, check, close } from './run-book';
import { closedSample, Typist } from './typist';

const LOG = 'Time log';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let typist: Typist;
let book: Book;
/** The first row below all others. */
let row: number;

beforeEach(() => {
  book = closedSample();
  typist = new Typist(book);
  row = sheetIn(book, LOG).lastRow + 1;
});

/** What a cell shows. */
function shown(header: string, at = row, sheet = LOG): string {
  const column = columnIn(sheetIn(book, sheet), header);
  return sheetIn(book, sheet).display({ row: at, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
}

function noteAt(at = row): string {
  const column = columnIn(sheetIn(book, LOG), 'Counted');
  return sheetIn(book, LOG).notes({ row: at, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
}

function fillAt(at = row): unknown {
  return sheetIn(book, LOG).style(at, columnIn(sheetIn(book, LOG), 'Counted')).look.fill;
}

/** Types an entry as people do, a cell after the other; the date comes by itself. */
function typeEntry(client: string, service: string, hours: string, task = 'Something'): void {
  typist.type(LOG, row, 'Client', client);
  typist.type(LOG, row, 'Service', service);
  typist.type(LOG, row, 'Task', task);
  typist.type(LOG, row, 'Hours', hours);
}

describe('somebody who types an entry', () => {
  it('finds an ID and today, by the clocks of the studio, once the client is typed', () => {
    typist.type(LOG, row, 'Client', 'Blue Kite Travel');
    expect([shown('Date'), shown('Posted'), shown('Counted')]).toEqual(['2026-11-04', '', '']);
    expect(shown('ID')).toMatch(UUID);
    expect(typist.log).toEqual([]);
  });

  it('keeps the ID and the date that are there', () => {
    typist.type(LOG, row, 'Date', '2026-11-02');
    const id = shown('ID');
    typeEntry('Blue Kite Travel', '', '1:30');
    expect([shown('Date'), shown('ID')]).toEqual(['2026-11-02', id]);
  });

  it('may take the date away again', () => {
    typeEntry('Blue Kite Travel', '', '1:30');
    typist.type(LOG, row, 'Date', '');
    expect(shown('Date')).toBe('');
  });

  it.each([
    ['1:30', '', '1.50'],
    ['1,5', '', '1.50'],
    ['90m', '', '1.50'],
    ['2', 'Data recovery', '3.00'],
    ['1:10', 'Data recovery', '1.75'],
    ['-0:20', '', '-0.33'],
    ['1.5', 'Unheard of', '1.50'],
  ])('sees what %s of %s counts: %s', (hours, service, counted) => {
    typeEntry('Blue Kite Travel', service, hours);
    expect(shown('Counted')).toBe(counted);
    expect(shown('Hours')).toBe(hours);
  });

  it('sees hours rounded as the settings say', () => {
    const settings = sheetIn(book, 'Settings');
    settings.write({ row: settings.lastRow + 1, column: 1, rows: 1, columns: 2 }, [['Rounding step', 15]]);
    typeEntry('Blue Kite Travel', '', '0:20');
    expect(shown('Counted')).toBe('0.50');
  });

  it('sees a time cell counted as what it shows', () => {
    typeEntry('Blue Kite Travel', '', '1');
    const hours = { row, column: columnIn(sheetIn(book, LOG), 'Hours'), rows: 1, columns: 1 };
    sheetIn(book, LOG).restyle(hours, { numberFormat: '[h]:mm' });
    typist.type(LOG, row, 'Hours', { serial: 7 / 24 });
    expect(shown('Counted')).toBe('7.00');
  });

  it('sees nothing counted where the hours cannot be read, are gone, or are not charged', () => {
    typeEntry('Blue Kite Travel', '', '1:30');
    typist.type(LOG, row, 'Charge', 'No');
    expect(shown('Counted')).toBe('0.00');
    typist.type(LOG, row, 'Charge', '');
    typist.type(LOG, row, 'Hours', 'two');
    expect(shown('Counted')).toBe('');
    typist.type(LOG, row, 'Hours', '2');
    expect(shown('Counted')).toBe('2.00');
    typist.clear(LOG, row, 7);
    expect([shown('Counted'), shown('Date')]).toEqual(['', '']);
  });

  it('finds the same counted that the program would count', () => {
    typeEntry('Blue Kite Travel', 'Data recovery', '0:25');
    const mine = shown('Counted');
    balances(book);
    expect(shown('Counted')).toBe(mine);
    expect(check(book).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('an entry that overdraws its client', () => {
  it('is marked, and no more once it does not', () => {
    const plain = fillAt();
    typeEntry('Harbour Lane Bakery', '', '5:30');
    expect(noteAt()).toBe('Overdrawn: Harbour Lane Bakery has used 2:30 more than is available.');
    expect(fillAt()).not.toEqual(plain);
    typist.type(LOG, row, 'Hours', '3');
    expect([noteAt(), fillAt()]).toEqual(['', plain]);
  });

  it('is marked where it is moved to a client without hours', () => {
    typeEntry('Open Door Charity', '', '0:30');
    expect(noteAt()).toBe('');
    typist.type(LOG, row, 'Client', 'Oakline Furniture');
    expect(noteAt()).toBe('Overdrawn: Oakline Furniture has used 6:00 more than is available.');
  });

  it('leaves a note of the office’s own alone', () => {
    const counted = { row, column: columnIn(sheetIn(book, LOG), 'Counted'), rows: 1, columns: 1 };
    sheetIn(book, LOG).setNote(counted, 'ask Anna');
    typeEntry('Harbour Lane Bakery', '', '5:30');
    expect(noteAt()).toBe('ask Anna');
  });

  it('is marked in the language of the book', () => {
    book = closedSample('ru');
    typist = new Typist(book);
    row = sheetIn(book, 'Учёт времени').lastRow + 1;
    const client = 'Пекарня «Гавань»';
    typist.type('Учёт времени', row, 'Клиент', client);
    typist.type('Учёт времени', row, 'Часы', '5:30');
    const column = columnIn(sheetIn(book, 'Учёт времени'), 'Учтено');
    const notes = sheetIn(book, 'Учёт времени').notes({ row, column, rows: 1, columns: 1 });
    expect(notes).toEqual([[`Перерасход: ${client} использует на 2:30 больше, чем доступно.`]]);
  });
});

describe('rows that are pasted', () => {
  const line = (client: string, hours: string) => ['2026-11-02', client, '', 'Pasted', '', hours];

  it('are completed, each of them', () => {
    typist.paste(LOG, row, [
      line('Blue Kite Travel', '0:10'),
      ['', '', '', '', '', ''],
      line('Museum of Clocks', '20m'),
    ]);
    expect([0, 1, 2].map((down) => shown('Counted', row + down))).toEqual(['0.17', '', '0.33']);
    const ids = [0, 1, 2].map((down) => shown('ID', row + down));
    expect(ids).toEqual([expect.stringMatching(UUID), '', expect.stringMatching(UUID)]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('are completed up to 200, the rest by the next run of the program', () => {
    typist.paste(
      LOG,
      row,
      Array.from({ length: 250 }, () => line('Open Door Charity', '1m')),
    );
    expect([shown('Counted', row + 199), shown('Counted', row + 200)]).toEqual(['0.02', '']);
    close(book, { through: '2026-11' }, '2026-12-02T09:00');
    expect(shown('Counted', row + 249)).toBe('0.02');
    expect(shown('ID', row + 249)).toMatch(UUID);
  });

  it('bring the last entry of a client the mark, not every one', () => {
    typist.paste(LOG, row, [
      line('Blue Kite Travel', '1'),
      line('Blue Kite Travel', '1'),
      line('Open Door Charity', '1'),
    ]);
    expect([0, 1, 2].map((down) => noteAt(row + down) !== '')).toEqual([false, true, false]);
  });

  it('keep the ID that was copied with them: a close tells the copy', () => {
    const copy = copyRow(book, LOG, row - 1);
    const id = shown('ID', copy);
    expect(id).toMatch(UUID);
    typist.type(LOG, copy, 'Task', 'Copied');
    expect(shown('ID', copy)).toBe(id);
  });
});

describe('what is left alone', () => {
  it('is a posted row', () => {
    const posted = row - 1;
    const before = [shown('ID', posted), shown('Counted', posted)];
    expect(shown('Posted', posted)).toBe('2026-10');
    typist.type(LOG, posted, 'Hours', '11');
    typist.type(LOG, posted, 'Date', '');
    expect([shown('ID', posted), shown('Counted', posted)]).toEqual(before);
    expect(shown('Date', posted)).toBe('');
  });

  it('is the header and what stands above the rows', () => {
    typist.type(LOG, 1, 'Task', 'Task');
    expect(sheetIn(book, LOG).display({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['Date']]);
    expect(typist.log).toEqual([]);
  });

  it('is a formula of the office’s own under Date that gives nothing yet', () => {
    const formula = `=IF(F${row}="","",DATE(2026,11,2))`;
    typeCell(book, LOG, row, 'Date', formula);
    typist.type(LOG, row, 'Client', 'Blue Kite Travel');
    const date = { row, column: columnIn(sheetIn(book, LOG), 'Date'), rows: 1, columns: 1 };
    expect(sheetIn(book, LOG).formulas(date)).toEqual([[formula]]);
    expect(shown('ID')).toMatch(UUID);
  });

  it('is every row while another run of the program has the lock', () => {
    typist.whileLocked(() => typist.type(LOG, row, 'Client', 'Blue Kite Travel'));
    expect([shown('Date'), shown('ID')]).toEqual(['', '']);
    expect(typist.log).toEqual([]);
  });

  it('is a book without the columns of the program', () => {
    const other = sheetIn(book, LOG);
    typeCell(book, LOG, 1, 'ID', 'Number');
    typeCell(book, LOG, 1, 'Counted', 'Sum');
    typist.type(LOG, row, 'Client', 'Blue Kite Travel');
    typist.type(LOG, row, 'Hours', '1');
    expect(other.display({ row, column: 8, rows: 1, columns: 3 })).toEqual([['', '', '']]);
    expect(typist.log).toEqual([]);
  });
});

describe('a payment', () => {
  it('finds an ID and today when its amount is typed', () => {
    const at = sheetIn(book, 'Payments').lastRow + 1;
    typist.type('Payments', at, 'Amount', 100);
    expect(shown('Date', at, 'Payments')).toBe('2026-11-04');
    expect(shown('ID', at, 'Payments')).toMatch(UUID);
  });
});

describe('when others change the sheet at the same moment', () => {
  /** Does something before the first call of a method. */
  function before(method: string, act: () => void): (called: string) => void {
    let done = false;
    return (called) => {
      if (done || called !== method) return;
      done = true;
      act();
    };
  }

  /** The errors of the book, but those of the row that has only begun to be typed. */
  function errorsOfOthers(): readonly string[] {
    const errors = check(book).issues.filter(({ severity }) => severity === 'error');
    return errors.map(({ cell }) => cell).filter((cell) => !cell.endsWith(String(row + 1)));
  }

  it('what came to stand on the row that was inserted above is taken away, and the row above keeps its ID', () => {
    const ids = [row - 1, row - 2].map((at) => shown('ID', at));
    const insert = () => insertRowsAfter(sheetIn(book, LOG), 3, 1);
    typist.type(LOG, row, 'Client', 'Blue Kite Travel', before('Range.setValues', insert));
    expect([row, row - 1].map((at) => shown('ID', at))).toEqual(ids);
    expect([shown('Client', row + 1), shown('ID', row + 1)]).toEqual(['Blue Kite Travel', '']);
    expect(errorsOfOthers()).toEqual([]);
  });

  it('the date of another row comes back where two rows were exchanged', () => {
    typist.type(LOG, row, 'Date', '2026-11-01');
    typist.type(LOG, row, 'Client', 'Open Door Charity');
    const id = shown('ID');
    const exchange = () => moveRows(sheetIn(book, LOG), [row, row + 1], [row + 1, row]);
    typist.type(LOG, row + 1, 'Client', 'Blue Kite Travel', before('Range.setValues', exchange));
    expect([shown('Client', row + 1), shown('Date', row + 1), shown('ID', row + 1)]).toEqual([
      'Open Door Charity',
      '2026-11-01',
      id,
    ]);
    expect([shown('Client'), shown('Date'), shown('ID')]).toEqual(['Blue Kite Travel', '', '']);
  });

  it('nothing is written where the rows moved before the lock was had', () => {
    const exchange = () => moveRows(sheetIn(book, LOG), [row - 1, row], [row, row - 1]);
    typist.type(LOG, row, 'Client', 'Blue Kite Travel', before('Lock.tryLock', exchange));
    expect([shown('Client', row - 1), shown('ID', row - 1)]).toEqual(['Blue Kite Travel', '']);
  });
});

it('what goes wrong is for the log alone', () => {
  const sheet = sheetIn(book, LOG);
  const drop = (called: string): void => {
    if (called === 'SpreadsheetApp.flush') sheet.maxRows = 3;
  };
  expect(() => typist.type(LOG, row, 'Client', 'Blue Kite Travel', drop)).not.toThrow();
  expect(typist.log.join()).toContain('outside the dimensions of the sheet');
});
