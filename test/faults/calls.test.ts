import { Book, type Input } from '../../src/local/book/book';
import { call, reaching } from './executions';
import { hostOn } from './studio';

/** August is closed; each client has paid for September, worked in it, and has an entry that nobody has read yet. */
function studioOf(clients: number): Book {
  const names = Array.from({ length: clients }, (_, index) => `Client ${index + 1}`);
  const book = new Book();
  const fill = (name: string, lines: readonly (readonly Input[])[]): void => {
    const sheet = book.addSheet(name);
    sheet.write({ row: 1, column: 1, rows: lines.length, columns: lines[0]?.length ?? 0 }, lines);
  };
  const monthly = (line: (name: string, month: string) => Input[]): Input[][] =>
    ['08', '09'].flatMap((month) => names.map((name) => line(name, month)));
  fill('Clients', [['Client', 'Start'], ...names.map((name) => [name, '2026-08'])]);
  fill('Terms', [
    ['Client', 'From', 'Monthly fee', 'Monthly hours'],
    ...names.map((name) => [name, '2026-08', 100, 10]),
  ]);
  fill('Payments', [['Date', 'Client', 'Amount'], ...monthly((name, month) => [`2026-${month}-05`, name, 100])]);
  fill('Time log', [
    ['Date', 'Client', 'Task', 'Hours'],
    ...monthly((name, month) => [`2026-${month}-11`, name, 'Support', 2]),
  ]);
  call(hostOn(book), 'closeMonth', { through: '2026-08' });
  return book;
}

/** How often the cells of a sheet are read, written, formatted, or all of it made final. */
interface Traffic {
  readonly all: number;
  readonly reads: number;
  readonly writes: number;
  readonly formats: number;
  readonly flushes: number;
}

function trafficOf(book: Book, name: string, request: object): Traffic {
  const calls: string[] = [];
  call(
    hostOn(book),
    name,
    request,
    reaching((_, what) => calls.push(what)),
  );
  const count = (...whats: string[]): number => calls.filter((what) => whats.includes(what)).length;
  return {
    all: calls.length,
    reads: count('Range.getValues', 'Range.getDisplayValues'),
    writes: count('Range.setValues'),
    formats: count('Range.setNumberFormat'),
    flushes: count('SpreadsheetApp.flush'),
  };
}

it('a close needs as few service calls for thirty clients as for three', () => {
  const [three, thirty] = [3, 30].map((clients) => trafficOf(studioOf(clients), 'closeMonth', { through: '2026-09' }));
  expect(three).toEqual({ all: 281, reads: 36, writes: 17, formats: 15, flushes: 5 });
  expect(thirty).toEqual(three);
});

it('a delivery reads the book as often for thirty documents as for three, and writes it twice for every ten', () => {
  const [three, thirty] = [3, 30].map((clients) => trafficOf(studioOf(clients), 'deliverReports', { limit: 30 }));
  // The Ledger, History and the Journal; Settings for the documents' look, and Clients for their folders' links.
  expect(three).toMatchObject({ reads: 5, writes: 2, flushes: 2 });
  expect(thirty).toMatchObject({ reads: 5, writes: 6, flushes: 6 });
});
