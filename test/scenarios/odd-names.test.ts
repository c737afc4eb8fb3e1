import { bookOf } from '../local/book/books';
import { columnOf, formulasIn, sheetIn } from './cells';
import { FOUNDING, foundingBook, withColumn } from './founding-book';
import { balances, check, close, deliver, exported } from './run-book';

/** A leading apostrophe is how people type a text that looks like a formula; it is no part of the text. */
const NAMES = ['=1+1', '@home', '+7 495', '-5', '=HYPERLINK("http://example.com")', 'a "b" & <c>', '  Two  words '];

test.each(NAMES)('a client called %s stays a text in every sheet and export', (name) => {
  const called = `'${name}`;
  const book = bookOf({
    Clients: [
      ['Client', 'Start'],
      [called, '2026-09'],
    ],
    Terms: [
      ['Client', 'From', 'Monthly fee', 'Monthly hours'],
      [called, '2026-09', 100, 10],
    ],
    Payments: [
      ['Date', 'Client', 'Amount', 'Note'],
      ['2026-09-03', called, 100, called],
    ],
    'Time log': [
      ['Date', 'Client', 'Task', 'Hours', 'Worker', 'Service'],
      ['2026-09-10', called, called, '3:00', called, called],
    ],
  });
  const shown = name.replace(/\s+/g, ' ').trim();
  expect(close(book, { through: '2026-09' }).closed).toMatchObject([{ client: shown, closing: 420 }]);
  expect(check(book)).toEqual({ ok: true, issues: [] });
  expect(balances(book).clients).toMatchObject([{ client: shown, available: 420 }]);
  expect(columnOf(book, 'Ledger', 'Client')).toEqual([shown]);
  expect(columnOf(book, 'Balances', 'Available')).toEqual([7]);
  for (const sheet of ['Payments', 'Time log', 'Ledger', 'History', 'Journal']) {
    expect(formulasIn(sheetIn(book, sheet))).toEqual([]);
  }
  expect(exported(book, 'csv')).not.toMatch(/^[=+@-]/m);
  expect(deliver(book)[0]?.text).toContain(shown);
});

test.each(['constructor', 'toString', '__proto__'])('a service called %s is one like any other', (service) => {
  const log = withColumn(FOUNDING['Time log'], 'Service', [service, service, service, service]);
  const book = foundingBook({ 'Time log': log });
  close(book, { through: '2026-10' });
  const lines = deliver(book).flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
  expect(lines.filter((line) => line === service)).toHaveLength(4);
});
