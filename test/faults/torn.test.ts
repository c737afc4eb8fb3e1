import type { Book } from '../../src/local/book/book';
import { settled, withoutChance } from './book-text';
import { officeOf, remnantsOf } from './cuts';
import { call } from './executions';
import { copyOf, rowsOf, sheetOf } from './sheets';
import { hostOn, runningStudio } from './studio';

const running = runningStudio();
const rowsBefore = { Ledger: rowsOf(running, 'Ledger').length, History: rowsOf(running, 'History').length };

/** Cut off right after it had appended to Ledger: nothing is derived yet. */
const appended = remnant((left) => rowsOf(left, 'Ledger').length > rowsBefore.Ledger);
/** Cut off right after it had appended to History. */
const recorded = remnant((left) => rowsOf(left, 'History').length > rowsBefore.History);

const whole = copyOf(running);
call(hostOn(whole), 'closeMonth', {});
const wanted = figures(whole);

describe.each([
  ['Ledger', appended],
  ['History', recorded],
] as const)('an append to %s of which only a part was written', (name, left) => {
  const added = rowsOf(left, name).length - rowsBefore[name];
  const { lastColumn } = sheetOf(left, name);

  it.each(Array.from({ length: added }, (_, index) => index))(
    '%i rows of it and any first columns of the next: the next close makes the rest of it',
    (rows) => {
      for (let columns = 0; columns < lastColumn; columns += name === 'History' ? 3 : 1) {
        const book = copyOf(left);
        tear(book, name, rowsBefore[name] + rows, columns);
        expect(call(hostOn(book), 'checkBook', {})).toMatchObject({ ok: true });
        call(hostOn(book), 'closeMonth', {});
        expect(figures(book)).toBe(wanted);
        expect(call(hostOn(book), 'checkBook', {})).toEqual({ ok: true, issues: [] });
      }
    },
  );
});

it('a torn row is named until the next close has made it again', () => {
  const book = copyOf(appended);
  tear(book, 'Ledger', rowsBefore.Ledger + 1, 7);
  const check = call(hostOn(book), 'checkBook', {}) as { issues: readonly { code: string; cell: string }[] };
  expect(check.issues.filter(({ code }) => code === 'ledger-row-torn')).toMatchObject([
    { sheet: 'Ledger', cell: 'C5' },
  ]);
});

function remnant(isIt: (left: Book) => boolean): Book {
  const found = remnantsOf(officeOf(running), { name: 'closeMonth', request: {} }).find(({ book }) => isIt(book));
  if (found === undefined) throw new Error('the close never comes to this');
  return found.book;
}

/** Leaves so many rows below the headers, and of the next one the first columns. */
function tear(book: Book, name: string, rows: number, columns: number): void {
  const sheet = sheetOf(book, name);
  const { lastRow, lastColumn } = sheet;
  const row = rows + 2;
  sheet.clearContent({ row, column: columns + 1, rows: 1, columns: lastColumn - columns });
  sheet.clearContent({ row: row + 1, column: 1, rows: lastRow - row, columns: lastColumn });
}

/** All that the rows of a settled book say, but for the attempts at a close that made them. */
function figures(book: Book): string {
  const copy = settled(book);
  const sheets = copy.sheets.filter(({ name }) => name !== 'Journal').map(({ name }) => rowsOf(copy, name));
  const rows = sheets.map((sheet) => sheet.map(({ Close: _, ...row }) => row));
  return withoutChance(JSON.stringify(rows, null, 1));
}
