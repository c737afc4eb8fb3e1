import type { ClientBroughtOver } from '../../src/app/functions';
import type { Period } from '../../src/ledger/period';
import { Book } from '../../src/local/book/book';
import { deleteRows } from '../../src/local/book/reshape';
import { Colleagues, MANAGER, OWNER, STAFF } from './colleagues';

const ACME: ClientBroughtOver = {
  client: 'Acme',
  start: '2026-11',
  fee: '100',
  hours: '10',
  openingHours: '4:30',
  openingValue: '45',
  currency: '',
  language: '',
  emails: '',
};

function studio(language: 'en' | 'ru' = 'en'): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp(OWNER, language);
  return office;
}

function bring(office: Colleagues, ...clients: readonly Partial<ClientBroughtOver>[]) {
  const reply = office.ask(OWNER, 'bringOverClients', { clients: clients.map((one) => ({ ...ACME, ...one })) });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value;
}

/** The rows of a sheet below its headers, as it shows them, blank cells at their ends left out. */
function rowsOf(office: Colleagues, name: string, columns: number): string[][] {
  const sheet = office.sheet(name);
  return sheet.display({ row: 2, column: 1, rows: Math.max(1, sheet.lastRow - 1), columns });
}

function cellsOf({ host }: Colleagues): unknown {
  return host.book.sheets.map((sheet) => {
    const area = { row: 1, column: 1, rows: Math.max(1, sheet.lastRow), columns: Math.max(1, sheet.lastColumn) };
    return [sheet.name, sheet.formulas(area), sheet.display(area)];
  });
}

/** A book whose Acme has its row in Clients, and none in Terms. */
function cutBetween(office: Colleagues): void {
  let flushes = 0;
  expect(() =>
    office.ask(OWNER, 'bringOverClients', { clients: [ACME] }, (_, path, method) => {
      if (`${path}.${method}` === 'SpreadsheetApp.flush') flushes += 1;
      else if (flushes > 0) throw new Error('cut');
    }),
  ).toThrow('cut');
}

it('brings clients over with the hours that they have left, and closes on from them', () => {
  const office = studio();
  const kid = { client: 'Borg  SIA', start: '3.11.2026', fee: '€1 200,50', hours: '20', currency: 'eur' };
  const answer = bring(office, ACME, {
    ...kid,
    openingHours: '',
    openingValue: '',
    emails: 'a@borg.lv;b@borg.lv',
    language: 'ru',
  });
  expect(answer).toEqual({ refused: [], added: 2, sheet: 'Opening balances 2026-11-03' });
  expect(rowsOf(office, 'Clients', 16).map((row) => row.filter((cell) => cell !== ''))).toEqual([
    ['Acme', '2026-11', '4:30', '45.00'],
    ['Borg SIA', '2026-11', 'ru', 'EUR', 'a@borg.lv, b@borg.lv'],
  ]);
  expect(rowsOf(office, 'Terms', 4)).toEqual([
    ['Acme', '2026-11', '100.00', '10'],
    ['Borg SIA', '2026-11', '1,200.50', '20'],
  ]);
  expect(office.ask(OWNER, 'checkBook', {})).toMatchObject({ ok: true, value: { ok: true, issues: [] } });
  expect(office.ask(OWNER, 'readBalances', {})).toMatchObject({
    value: {
      clients: [
        { client: 'Acme', available: 270 },
        { client: 'Borg SIA', available: 0 },
      ],
    },
  });
});

it('writes below what stands there, and nothing into the columns of the office', () => {
  const office = studio();
  office.type('Clients', 2, [['Old client', '', '2026-01']]);
  office.sheet('Clients').maxColumns = 30;
  const clients = office.sheet('Clients');
  clients.write({ row: 1, column: 22, rows: 5, columns: 1 }, [['Rank'], ['=1+1'], ['=2+1'], ['=3+1'], ['vip']]);
  bring(office, {}, { client: 'Borg' });
  expect(clients.display({ row: 2, column: 1, rows: 3, columns: 1 }).flat()).toEqual(['Old client', 'Acme', 'Borg']);
  expect(clients.formulas({ row: 2, column: 22, rows: 3, columns: 1 }).flat()).toEqual(['=1+1', '=2+1', '=3+1']);
  expect(clients.display({ row: 5, column: 22, rows: 1, columns: 1 })).toEqual([['vip']]);
});

it('finds columns by their headers, and makes those that a book lacks', () => {
  const office = new Colleagues(new Book());
  const sheets = { Клиенты: ['Начало', 'Наше', 'Клиент'], Условия: ['Абонплата', 'С', 'Часов в месяц', 'Клиент'] };
  const rest = { Платежи: ['Дата', 'Клиент', 'Сумма'], 'Учёт времени': ['Дата', 'Клиент', 'Задача', 'Часы'] };
  for (const [name, headers] of Object.entries({ ...sheets, ...rest })) {
    office.host.book.addSheet(name);
    office.type(name, 1, [headers]);
  }
  expect(bring(office, { openingHours: '-1:30', openingValue: '' })).toMatchObject({ added: 1 });
  const clients = office.sheet('Клиенты');
  const headers = clients.display({ row: 1, column: 1, rows: 1, columns: clients.lastColumn })[0] ?? [];
  const row = clients.display({ row: 2, column: 1, rows: 1, columns: clients.lastColumn })[0] ?? [];
  expect(row.slice(0, 3)).toEqual(['2026-11', '', 'Acme']);
  expect(row[headers.indexOf('Входящие часы')]).toBe('-1:30');
  expect(rowsOf(office, 'Условия', 4)).toEqual([['100', '2026-11', '10', 'Acme']]);
  expect(office.ask(OWNER, 'readBalances', {})).toMatchObject({ value: { clients: [{ available: -90 }] } });
});

it.each(['=1+1', '+371 2000', "-O'Hara", '@home', "'quoted"])('never makes a formula of the name %s', (client) => {
  const office = studio();
  bring(office, { client });
  for (const [name, row] of [
    ['Clients', 2],
    ['Terms', 2],
    ['Opening balances 2026-11-03', 5],
  ] as const) {
    const cell = { row, column: 1, rows: 1, columns: 1 };
    expect(office.sheet(name).formulas(cell)).toEqual([['']]);
  }
  expect(office.ask(OWNER, 'readBalances', {})).toMatchObject({ value: { clients: [{ available: 270 }] } });
});

describe('a field that cannot be read is refused with what is wrong, and nothing is written:', () => {
  it.each<[string, Partial<ClientBroughtOver>, keyof ClientBroughtOver, string]>([
    ['no client', { client: ' ' }, 'client', '“Client” is empty.'],
    ['no start', { start: '' }, 'start', '“Start” is empty.'],
    ['no fee', { fee: '' }, 'fee', '“Monthly fee” is empty.'],
    ['no hours', { hours: '' }, 'hours', '“Monthly hours” is empty.'],
    ['no hours of a paused client', { fee: '0', hours: ' ' }, 'hours', '“Monthly hours” is empty.'],
    ['a start that is no month', { start: 'soon' }, 'start', '“soon” is not a month.'],
    ['a fee that is no money', { fee: 'much' }, 'fee', '“much” is not an amount of money.'],
    ['a fee below 0', { fee: '-5' }, 'fee', '“Monthly fee” may not be below 0, and it is -5.'],
    ['a fee with too many decimals', { fee: '1.005' }, 'fee', '“1.005” has more decimals than USD has (2).'],
    ['a fee in other money', { fee: '€5' }, 'fee', "“€5” is not in the client's currency, USD."],
    ['hours that are none', { hours: 'ten' }, 'hours', '“ten” is not a number of hours.'],
    ['hours below 0', { hours: '-1' }, 'hours', '“Monthly hours” may not be below 0, and it is -1.'],
    [
      'opening hours that are none',
      { openingHours: '4x', openingValue: '' },
      'openingHours',
      '“4x” is not a number of hours.',
    ],
    ['an opening value that is none', { openingValue: 'x' }, 'openingValue', '“x” is not an amount of money.'],
    ['an opening value below 0', { openingValue: '-1' }, 'openingValue', '“Opening value” may not be below 0'],
    ['a value without hours', { openingHours: '' }, 'openingValue', 'There is an opening value of 45, but no opening'],
    ['a value of a debt', { openingHours: '-2' }, 'openingValue', 'There is an opening value of 45, but no opening'],
    ['no such currency', { currency: 'XYZ', fee: '€5' }, 'currency', '“XYZ” is not a currency code.'],
    ['what is no address', { emails: 'a@b.co, home' }, 'emails', '“home” is not an e-mail address.'],
    ['a client that is there', { client: ' OLD  client' }, 'client', '“OLD  client” stands in row 2 already.'],
  ])('%s', (_, fields, field, message) => {
    const office = studio();
    office.type('Clients', 2, [['Old client', '', '2026-01']]);
    const before = cellsOf(office);
    const answer = bring(office, { client: 'Good' }, fields);
    expect(answer).toMatchObject({ added: 0, sheet: '', refused: [{ index: 1, field }] });
    expect(answer.refused[0]?.message).toContain(message);
    expect(answer.refused).toHaveLength(1);
    expect(cellsOf(office)).toEqual(before);
  });

  it('a client whose closed months the Ledger has: the sheet to sign would not say what it goes on with', () => {
    const office = studio();
    bring(office, { start: '2026-10' });
    office.ask(OWNER, 'closeMonth', { through: '2026-10' as Period });
    for (const sheet of ['Clients', 'Terms']) deleteRows(office.sheet(sheet), 2, 1);
    const before = cellsOf(office);
    expect(bring(office, { openingHours: '7' }).refused).toEqual([
      { index: 0, field: 'client', message: expect.stringContaining('has closed months of “Acme”') as string },
    ]);
    expect(cellsOf(office)).toEqual(before);
  });

  it('a client that stands twice in the list', () => {
    const { refused } = bring(studio(), {}, { client: 'Borg' }, { client: 'acme ' });
    expect(refused).toEqual([
      { index: 2, field: 'client', message: expect.stringContaining('“acme” stands in this list twice.') as string },
    ]);
  });

  it('every field of every client at once', () => {
    const blank = { client: '', start: '', fee: '', hours: '', openingHours: '', openingValue: '' };
    const { refused } = bring(studio(), blank, { start: 'x', emails: 'y' });
    expect(refused.map(({ index, field }) => `${index} ${field}`)).toEqual([
      ...['0 client', '0 start', '0 fee', '0 hours'],
      ...['1 start', '1 emails'],
    ]);
  });

  it('in the words of whoever asks', () => {
    const office = studio();
    office.locale = 'ru';
    const { refused } = bring(office, { hours: '', emails: 'x' });
    expect(refused.map(({ message }) => message)).toEqual([
      expect.stringContaining('«Часов в месяц»') as string,
      expect.stringContaining('«x» — не адрес эл. почты.') as string,
    ]);
  });

  it('a book that is not set up', () => {
    const { refused, added } = bring(new Colleagues(new Book()), {});
    expect({ added, refused }).toEqual({
      added: 0,
      refused: [{ index: 0, field: 'client', message: expect.stringContaining('The book has no sheet') as string }],
    });
  });
});

describe('the sheet to sign', () => {
  it('lists what each client opens with, and totals for each currency', () => {
    const office = studio();
    office.type('Settings', 2, [['Company', 'Lantern']]);
    const { sheet } = bring(
      office,
      {},
      { client: 'Borg', currency: 'JPY', fee: '5000', openingValue: '9000' },
      {
        client: 'Cole',
        openingHours: '-0:30',
        openingValue: '',
      },
    );
    const page = office.sheet(sheet);
    expect(page.display({ row: 1, column: 1, rows: page.lastRow, columns: 8 })).toEqual([
      ['Opening balances', ...Array<string>(7).fill('')],
      [
        'These balances open the retainers of Lantern here. Made on 3\u00a0November\u00a02026.',
        ...Array<string>(7).fill(''),
      ],
      Array<string>(8).fill(''),
      [
        ...['Client', 'Start', 'Monthly fee', 'Monthly hours'],
        ...['Opening hours', 'Opening value', 'Currency', 'Agreed by / date'],
      ],
      ['Acme', 'November\u00a02026', '100.00', '10:00', '4:30', '45.00', 'USD', ''],
      ['Borg', 'November\u00a02026', '5,000', '10:00', '4:30', '9,000', 'JPY', ''],
      ['Cole', 'November\u00a02026', '100.00', '10:00', '−0:30', '0.00', 'USD', ''],
      ['Total in USD', '', '200.00', '20:00', '4:00', '45.00', 'USD', ''],
      ['Total in JPY', '', '5,000', '10:00', '4:30', '9,000', 'JPY', ''],
    ]);
  });

  it('has a name of its own, in the language of the book', () => {
    const office = studio('ru');
    expect(bring(office, {}).sheet).toBe('Входящие остатки 2026-11-03');
    expect(bring(office, { client: 'Borg' }).sheet).toBe('Входящие остатки 2026-11-03 (2)');
    expect(office.ask(OWNER, 'checkBook', {})).toMatchObject({ value: { ok: true } });
  });
});

it('a client whose terms a cut has kept away is named, and is not brought over twice', () => {
  const office = studio();
  cutBetween(office);
  const check = office.ask(OWNER, 'checkBook', {});
  expect(check).toMatchObject({ value: { issues: [{ code: 'no-terms' }] } });
  expect(bring(office, {}).refused).toMatchObject([{ index: 0, field: 'client' }]);
});

it('is for managers', () => {
  const office = studio();
  office.type('Staff', 2, [
    ['Mark', MANAGER, 'Manager'],
    ['Stan', STAFF, ''],
  ]);
  expect(office.ask(STAFF, 'bringOverClients', { clients: [ACME] })).toMatchObject({
    error: { code: 'managers-only' },
  });
  expect(office.ask(MANAGER, 'bringOverClients', { clients: [ACME] })).toMatchObject({ value: { added: 1 } });
});
