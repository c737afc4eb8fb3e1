import type { Book } from '../../src/local/book/book';
import { bookOf } from '../local/book/books';
import { columnOf, sheetIn, typeRow } from './cells';
import { Colleagues, OWNER } from './colleagues';
import { FOUNDING, foundingBook, withColumn, type Rows, type Sheets } from './founding-book';
import { balances, check, close, deliver, exported, setUp } from './run-book';

/** However the book is laid out, this is what its two months come to. */
function expectFounding(book: Book, client = 'Acme'): void {
  const { closed, issues, skipped } = close(book, { through: '2026-10' });
  expect({ issues, skipped }).toEqual({ issues: [], skipped: [] });
  expect(closed).toMatchObject([
    { client, period: '2026-09', granted: 600, used: 300, closing: 300, earned: 50_00, valueLeft: 50_00 },
    { client, period: '2026-10', granted: 600, used: 720, closing: 180, earned: 120_00, valueLeft: 30_00 },
  ]);
  expect(check(book)).toEqual({ ok: true, issues: [] });
}

function reversed(rows: Rows): Rows {
  return rows.map((row) => [...row].reverse());
}

const RUSSIAN: Sheets = {
  Клиенты: [
    ['Клиент', 'Начало', 'Зачисление', 'Перерасход'],
    ['Библиотека', '09.2026', 'По оплате', 'Перенос'],
  ],
  Условия: [
    ['Клиент', 'С', 'Абонплата', 'Часов в месяц'],
    ['Библиотека', 'сентябрь 2026', '100,00 $', '10 ч'],
  ],
  Платежи: [
    ['Дата', 'Клиент', 'Сумма', 'Вид'],
    ['03.09.2026', 'библиотека', '100,00', 'Абонплата'],
    ['05.10.2026', 'Библиотека', 100, null],
  ],
  'Учёт времени': [
    ['Дата', 'Клиент', 'Задача', 'Часы', 'Учитывать'],
    ['10.09.2026', 'Библиотека', 'Страница', '3ч', 'Да'],
    ['24.09.2026', 'БИБЛИОТЕКА', 'Копия', '2,0', null],
    ['07.10.2026', 'Библиотека', 'Каталог', '8:00', null],
    ['21.10.2026', 'Библиотека', 'Корзина', '240 мин', null],
    ['22.10.2026', 'Библиотека', 'Подарок', '1ч 30м', 'Нет'],
  ],
};

test('only the four required sheets with their required columns: the rest is made', () => {
  const book = foundingBook();
  expectFounding(book);
  expect(book.sheets.map(({ name }) => name)).toEqual([
    ...['Clients', 'Terms', 'Payments', 'Time log'],
    ...['Balances', 'Ledger', 'History', 'Journal'],
  ]);
});

test('columns in any order', () => {
  expectFounding(bookOf(Object.fromEntries(Object.entries(FOUNDING).map(([name, rows]) => [name, reversed(rows)]))));
});

test('sheets in any order, with sheets of the office among them', () => {
  const sheets = Object.entries(FOUNDING).reverse();
  const book = bookOf({ Notes: [['Client', 'Start']], ...Object.fromEntries(sheets), Holidays: [['2026-12-25']] });
  expectFounding(book);
  expect(book.sheets.slice(0, 6).map(({ name }) => name)).toEqual([
    ...['Notes', 'Time log', 'Payments', 'Terms', 'Clients', 'Holidays'],
  ]);
});

test('headers in any case and with space around them', () => {
  const shout = (rows: Rows) => rows.map((row, index) => (index === 0 ? row.map(shouted) : row));
  expectFounding(bookOf(Object.fromEntries(Object.entries(FOUNDING).map(([name, rows]) => [name, shout(rows)]))));
});

function shouted(header: Rows[number][number]): string {
  return `  ${String(header).toUpperCase()} `;
}

test('columns of the office are left alone, errors in them too', () => {
  const rows = withColumn(FOUNDING['Time log'], 'Ticket', ['T-1', '=1/0', null, 'T-4']);
  const book = foundingBook({ 'Time log': withColumn(rows, '', ['x']) });
  expectFounding(book);
  const log = sheetIn(book, 'Time log');
  expect(log.formulas({ row: 3, column: 5, rows: 1, columns: 1 })).toEqual([['=1/0']]);
  expect(columnOf(book, 'Time log', 'Ticket')[0]).toBe('T-1');
  expect(log.value(2, 6)).toBe('x');
});

test('blank rows anywhere, and rows that hold formulas giving nothing, are no rows', () => {
  const [headers = [], first = [], ...others] = FOUNDING['Time log'];
  const empty = ['=""', '=""', '=IF(1=1,"","x")', null];
  expectFounding(foundingBook({ 'Time log': [headers, [], first, empty, ...others, ['   ', null, '', null]] }));
});

describe('headers below a title', () => {
  const titled = Object.entries(FOUNDING).map(([name, rows]) => [name, [['Studio'], [], ...rows]] as const);

  test('are found', () => {
    expectFounding(bookOf(Object.fromEntries(titled)));
  });

  test('make no page say that the spreadsheet has to be set up', () => {
    const office = new Colleagues(bookOf(Object.fromEntries(titled)));
    expect(office.ask(OWNER, 'openPage', {})).toMatchObject({ ok: true, value: { isSetUp: true } });
  });

  test('keep no repair from writing the balances', () => {
    const office = new Colleagues(bookOf(Object.fromEntries(titled)));
    office.setUp();
    expect(columnOf(office.host.book, 'Balances', 'Client')).toEqual(['Acme']);
  });
});

test('a Russian book is closed in Russian', () => {
  const book = bookOf(RUSSIAN);
  expectFounding(book, 'Библиотека');
  expect(columnOf(book, 'Книга часов', 'Состояние')).toEqual(['Закрыт', 'Закрыт']);
  expect(columnOf(book, 'Учёт времени', 'Проведено')).toHaveLength(5);
  expect(columnOf(book, 'Остатки', 'Доступно')).toEqual([3]);
  expect(deliver(book)[1]?.text).toContain('Отчёт за октябрь 2026');
});

test('English words in a Russian book, and Russian ones in an English book', () => {
  const mixed = bookOf({
    ...RUSSIAN,
    Клиенты: [
      ['Client', 'Начало', 'Grant', 'Перерасход'],
      ['Библиотека', 'Sept 2026', 'Paid', 'Carry'],
    ],
  });
  expectFounding(mixed, 'Библиотека');
  const english = foundingBook({
    Payments: withColumn(FOUNDING.Payments, 'Вид', ['Абонплата', 'subscription']),
    'Time log': withColumn(FOUNDING['Time log'], 'Charge', ['Да', 'да', 'YES', true]),
  });
  expectFounding(english);
});

test('half of the sheets named in the other language', () => {
  const { Clients, Terms, Payments, 'Time log': log } = FOUNDING;
  expectFounding(bookOf({ Клиенты: Clients, Terms, Payments, 'учёт времени': log }));
});

test('a book made by set-up takes rows at once, in either language', () => {
  for (const language of ['en', 'ru'] as const) {
    const book = bookOf({ Sheet1: [[]] });
    setUp(book, language);
    const sheets = language === 'en' ? FOUNDING : RUSSIAN;
    if (language === 'ru') typeRow(book, 'Настройки', { Параметр: 'Currency', Значение: 'USD' });
    for (const [name, [headers = [], ...rows]] of Object.entries(sheets)) {
      for (const row of rows) {
        typeRow(book, name, Object.fromEntries(headers.map((header, index) => [String(header), row[index] ?? null])));
      }
    }
    expectFounding(book, language === 'en' ? 'Acme' : 'Библиотека');
  }
});

test('every export and balance of a book with nothing in it is empty', () => {
  const book = bookOf({ Sheet1: [[]] });
  setUp(book, 'en');
  expect(close(book, { through: '2026-10' })).toMatchObject({ closed: [], skipped: [], issues: [] });
  expect(balances(book)).toEqual({ clients: [], issues: [] });
  expect(check(book)).toEqual({ ok: true, issues: [] });
  for (const format of ['hledger', 'csv', 'json'] as const) expect(typeof exported(book, format)).toBe('string');
});
