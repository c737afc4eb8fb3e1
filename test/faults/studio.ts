import { Book, type Input, type Sheet } from '../../src/local/book/book';
import type { LocalHost } from '../../src/local/execution/local-host';
import type { Host } from '../../src/local/services/host';
import { hostOver } from '../local/execution/programs';
import { sheetOf } from './sheets';
import { call } from './executions';

type Line = readonly Input[];

const CLIENTS: readonly Line[] = [
  ['Client', 'Start', 'Language', 'Grant', 'Overage', 'Expiry months'],
  ['Acme', '2026-08', 'en', null, null, null],
  ['Birch Library', '2026-08', 'en', 'Due', 'Bill', null],
  ['Кафе «Уют»', '2026-09', 'ru', null, 'Write off', 2],
];

const TERMS: readonly Line[] = [
  ['Client', 'From', 'Monthly fee', 'Monthly hours', 'Overage rate'],
  ['Acme', '2026-08', 100, 10, null],
  ['Birch Library', '2026-08', 240, 6, 45],
  ['Кафе «Уют»', '2026-09', 90, 9, null],
];

const PAYMENTS: readonly Line[] = [
  ['Date', 'Client', 'Amount', 'Kind'],
  ['2026-08-05', 'Acme', 100, null],
  ['2026-08-09', 'Birch Library', 240, null],
  ['2026-09-02', 'Acme', 100, null],
  ['2026-09-15', 'Кафе «Уют»', 270, null],
  ['2026-10-04', 'Acme', -30, 'Refund'],
];

const TIME_LOG: readonly Line[] = [
  ['Date', 'Client', 'Service', 'Task', 'Worker', 'Hours'],
  ['2026-08-11', 'Acme', 'Support', 'Mail set up', 'Ann', '1:30'],
  ['2026-08-20', 'Birch Library', 'Support', 'Printers', 'Bob', '2,5'],
  ['2026-08-28', 'Acme', 'Design', 'Banner', 'Ann', '2h'],
  ['2026-09-03', 'Acme', 'Support', 'Backup', 'Ann', '1h 30m'],
  ['2026-09-17', 'Кафе «Уют»', 'Дизайн', 'Меню', 'Bob', '4'],
  ['2026-09-21', 'Birch Library', 'Support', 'Reading room', 'Bob', null],
  ['2026-10-08', 'Acme', 'Support', 'Virus', 'Ann', '90m'],
  ['2026-10-30', 'Кафе «Уют»', 'Дизайн', 'Вывеска', 'Bob', '3:20'],
];

/** Three clients and three months as a person typed them: no sheet or column of the program's is there yet. */
export function typedStudio(): Book {
  const book = new Book();
  fill(book.addSheet('Clients'), CLIENTS);
  fill(book.addSheet('Terms'), TERMS);
  fill(book.addSheet('Payments'), PAYMENTS);
  const log = book.addSheet('Time log');
  fill(log, TIME_LOG);
  const hours = { row: 7, column: 6, rows: 1, columns: 1 };
  log.restyle(hours, { numberFormat: '[h]:mm' });
  log.write(hours, [[{ serial: 7 / 24 }]]);
  return book;
}

/** August is closed; the first row of the Time log was then copied, with its ID and stamp, for work of October. */
export function runningStudio(): Book {
  const { book } = hostOn(typedStudio());
  call(hostOn(book), 'closeMonth', { through: '2026-08' });
  const log = sheetOf(book, 'Time log');
  const width = log.lastColumn;
  const copied = log.values({ row: 2, column: 1, rows: 1, columns: width });
  const row = log.lastRow + 1;
  log.write({ row, column: 1, rows: 1, columns: width }, copied as Input[][]);
  log.write({ row, column: 1, rows: 1, columns: 1 }, [['2026-10-12']]);
  return book;
}

/** Everything is closed through October; no report is made yet. */
export function closedStudio(): Book {
  const book = runningStudio();
  call(hostOn(book), 'closeMonth', { through: '2026-10' });
  return book;
}

/** A new spreadsheet. */
export function emptyStudio(): Book {
  const book = new Book();
  book.addSheet('Sheet1');
  return book;
}

/** A host over the book on a morning of November 2026; without a Drive it keeps documents in a folder. */
export function hostOn(book: Book, fetch?: Host['fetch'], now = '2026-11-03T09:00:00Z'): LocalHost {
  const host = hostOver({ book, now: new Date(now) });
  return fetch === undefined ? host : { ...host, fetch };
}

function fill(sheet: Sheet, lines: readonly Line[]): void {
  const columns = lines[0]?.length ?? 0;
  sheet.write({ row: 1, column: 1, rows: lines.length, columns }, lines);
}
