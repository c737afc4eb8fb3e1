import { Book, type Input } from '../../src/local/book/book';
import type { Sheet } from '../../src/local/book/sheet';
import { Colleagues } from './colleagues';

/** A spreadsheet with these sheets, typed in by an office. */
function spreadsheet(sheets: Readonly<Record<string, readonly (readonly Input[])[]>>): Colleagues {
  const office = new Colleagues(new Book());
  for (const [name, lines] of Object.entries(sheets)) {
    office.host.book.addSheet(name);
    if (lines.length > 0) office.type(name, 1, lines);
  }
  return office;
}

function setUpStudio(): Colleagues {
  const office = new Colleagues(new Book());
  office.setUp();
  return office;
}

/** All that a person sees and can feel in a sheet. */
function everythingIn(sheet: Sheet): unknown {
  const area = { row: 1, column: 1, rows: 40, columns: sheet.maxColumns };
  const { validations, conditionalFormats, protections, frozenRows, maxRows, columnsFromLeft } = sheet;
  const parts = [sheet.formulas(area), sheet.values(area), sheet.notes(area), sheet.numberFormats(area)];
  return structuredClone([parts, validations, conditionalFormats, protections, frozenRows, maxRows, columnsFromLeft]);
}

function headersOf(office: Colleagues, name: string, row = 1): string[] {
  const sheet = office.sheet(name);
  return sheet.display({ row, column: 1, rows: 1, columns: Math.max(1, sheet.lastColumn) })[0] ?? [];
}

const formatAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.numberFormats({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
const noteAt = (sheet: Sheet, row: number, column: number): string =>
  sheet.notes({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';

const TIME_LOG = ['Date', 'Client', 'Service', 'Task', 'Worker', 'Hours', 'Charge', 'Counted', 'Posted', 'ID'];
/** Columns of the Time log, from 1. */
const [CLIENT, HOURS, CHARGE] = [2, 6, 7];

describe('on a spreadsheet in use, set-up', () => {
  it('touches no sheet of the office', () => {
    const office = spreadsheet({
      Invoices: [
        ['No', 'Hours'],
        [1, '=A2*2'],
      ],
      'Clients 2024': [['Client', 'Start']],
    });
    const own = ['Invoices', 'Clients 2024'];
    const before = own.map((name) => everythingIn(office.sheet(name)));
    expect(office.setUp().made).toHaveLength(12);
    expect(own.map((name) => everythingIn(office.sheet(name)))).toEqual(before);
    expect(office.host.book.sheets.map(({ name }) => name).slice(0, 2)).toEqual(own);
  });

  it('adds its columns to the right of a sheet that has its name and other columns', () => {
    const lines = [
      ['Firm', 'Phone'],
      ['Acme', '+371 1'],
      ['Borg', '+371 2'],
    ];
    const office = spreadsheet({ Staff: lines });
    office.setUp();
    expect(headersOf(office, 'Staff')).toEqual(['Firm', 'Phone', 'Worker', 'Email', 'Role', 'Speciality', 'Active']);
    expect(office.sheet('Staff').display({ row: 2, column: 1, rows: 2, columns: 3 })).toEqual([
      ['Acme', '+371 1', ''],
      ['Borg', '+371 2', ''],
    ]);
  });

  it('adds them beside the headers, where titles stand above', () => {
    const office = spreadsheet({
      Staff: [
        ['Our people', ''],
        ['', ''],
        ['Name', 'Phone'],
        ['Ann', '+371 1'],
      ],
    });
    office.sheet('Staff').writeText(1, 1, '');
    office.setUp();
    expect(headersOf(office, 'Staff', 3).slice(0, 4)).toEqual(['Name', 'Phone', 'Worker', 'Email']);
    const headed = spreadsheet({ 'Time log': [['Work of 2026'], [''], ['']] });
    headed.type('Time log', 3, [
      ['Hours', 'Task', 'Client'],
      ['1:30', 'Support', 'Acme'],
    ]);
    expect(headed.setUp().mended).toBeGreaterThan(0);
    expect(headersOf(headed, 'Time log', 3).slice(0, 5)).toEqual(['Hours', 'Task', 'Client', 'Date', 'Service']);
    expect([headersOf(headed, 'Time log')[0], headed.sheet('Time log').frozenRows]).toEqual(['Work of 2026', 3]);
  });

  it('knows its columns by headers in the other language, in any order', () => {
    const office = spreadsheet({ 'Time log': [['Часы', 'Мы', 'Клиент', 'дата', 'TASK']] });
    office.setUp();
    expect(headersOf(office, 'Time log')).toEqual([
      ...['Часы', 'Мы', 'Клиент', 'дата', 'TASK'],
      ...['Service', 'Worker', 'Charge', 'Counted', 'Posted', 'ID'],
    ]);
    expect(office.sheet('Time log').validation(2, 3)).toMatchObject({ kind: 'range', sheet: 'Clients' });
  });

  it('makes the required column anew where the office renamed it, and keeps the renamed one', () => {
    const office = setUpStudio();
    office.type('Time log', 2, [['', 'Acme', '', 'Support', '', '1:30']]);
    office.type('Time log', 1, [TIME_LOG.map((header) => (header === 'Task' ? 'What we did' : header))]);
    office.setUp();
    expect(headersOf(office, 'Time log')).toEqual([
      ...TIME_LOG.map((header) => (header === 'Task' ? 'What we did' : header)),
      'Task',
    ]);
    expect(office.sheet('Time log').display({ row: 2, column: 4, rows: 1, columns: 1 })).toEqual([['Support']]);
  });

  it('makes room in a sheet that is too small', () => {
    const office = spreadsheet({ Staff: [['Worker', 'Phone']], Settings: [['Setting', 'Value']] });
    Object.assign(office.sheet('Staff'), { maxRows: 1, maxColumns: 2 });
    Object.assign(office.sheet('Settings'), { maxRows: 2, maxColumns: 3 });
    office.setUp();
    expect(headersOf(office, 'Staff')).toEqual(['Worker', 'Phone', 'Email', 'Role', 'Speciality', 'Active']);
    expect(headersOf(office, 'Settings')).toEqual(['Setting', 'Value', 'Meaning']);
  });

  it('offers clients from the sheet and the header that the book has', () => {
    const office = spreadsheet({
      клиенты: [['Наши'], [''], ['']],
      'Учёт времени': [['Дата', 'Клиент', 'Задача', 'Часы']],
    });
    office.type('клиенты', 3, [['Телефон', 'Клиент', 'Начало']]);
    office.setUp();
    expect(office.sheet('Учёт времени').validation(2, CLIENT)).toMatchObject({
      sheet: 'клиенты',
      area: { row: 4, column: 2 },
    });
  });
});

describe('a repair', () => {
  it('of a book that has everything changes nothing', () => {
    const office = setUpStudio();
    const before = office.host.book.sheets.map(everythingIn);
    expect(office.setUp()).toEqual({ made: [], mended: 0, refusedEditors: [] });
    expect(office.host.book.sheets.map(everythingIn)).toEqual(before);
  });

  it('puts back lists where cells have none, and leaves those that the office set', () => {
    const office = setUpStudio();
    const log = office.sheet('Time log');
    const own = {
      kind: 'list',
      values: ['Yes', 'Half'],
      dropdown: true,
      allowInvalid: false,
      helpText: 'ours',
    } as const;
    log.validate({ row: 1, column: CHARGE, rows: 1000, columns: 1 }, null);
    log.validate({ row: 5, column: CHARGE, rows: 10, columns: 1 }, own);
    log.validate({ row: 100, column: CLIENT, rows: 20, columns: 1 }, null);
    expect(office.setUp().mended).toBe(2);
    expect([4, 5, 14, 15, 1000].map((row) => log.validation(row, CHARGE))).toMatchObject([
      { values: ['Yes', 'No'] },
      own,
      own,
      { values: ['Yes', 'No'] },
      { values: ['Yes', 'No'] },
    ]);
    expect(log.validation(110, CLIENT)).toMatchObject({ kind: 'range', sheet: 'Clients' });
    expect(log.validation(1, CHARGE)).toBeNull();
  });

  it('puts back notes that are gone, and leaves those that the office wrote', () => {
    const office = setUpStudio();
    const log = office.sheet('Time log');
    log.setNote({ row: 1, column: HOURS, rows: 1, columns: 1 }, '');
    log.setNote({ row: 1, column: CHARGE, rows: 1, columns: 1 }, 'ask Olga');
    expect(office.setUp().mended).toBe(1);
    expect([noteAt(log, 1, HOURS).slice(0, 12), noteAt(log, 1, CHARGE)]).toEqual(['As you like:', 'ask Olga']);
  });

  it('freezes the headers again, and leaves what the office froze', () => {
    const office = setUpStudio();
    office.sheet('Terms').frozenRows = 0;
    office.sheet('Clients').frozenRows = 3;
    expect(office.setUp().mended).toBe(1);
    expect(['Terms', 'Clients'].map((name) => office.sheet(name).frozenRows)).toEqual([1, 3]);
  });

  it('makes Hours plain text again, but for cells that hold a figure or a formula', () => {
    const office = setUpStudio();
    const log = office.sheet('Time log');
    log.restyle({ row: 2, column: HOURS, rows: 999, columns: 1 }, { numberFormat: '[h]:mm' });
    log.write({ row: 2, column: HOURS, rows: 3, columns: 1 }, [[1.5], ['=1+1'], [{ serial: 0.0625 }]]);
    log.writeText(5, HOURS, '1h30');
    expect(office.setUp().mended).toBe(1);
    expect([2, 3, 4, 5, 6, 1000].map((row) => formatAt(log, row, HOURS))).toEqual([
      ...['[h]:mm', '[h]:mm', '[h]:mm'],
      ...['@', '@', '@'],
    ]);
    expect(log.values({ row: 2, column: HOURS, rows: 4, columns: 1 }).flat()).toEqual([1.5, 2, 0.0625, '1h30']);
    expect(office.setUp().mended).toBe(0);
  });

  it('gives empty cells without a format theirs, and leaves formats that the office chose', () => {
    const office = setUpStudio();
    const payments = office.sheet('Payments');
    const amount = 3;
    payments.restyle({ row: 2, column: amount, rows: 999, columns: 1 }, { numberFormat: 'General' });
    payments.restyle({ row: 2, column: amount, rows: 4, columns: 1 }, { numberFormat: '0.0 €' });
    payments.write({ row: 6, column: amount, rows: 1, columns: 1 }, [[100]]);
    expect(office.setUp().mended).toBe(1);
    expect([2, 5, 6, 7, 1000].map((row) => formatAt(payments, row, amount))).toEqual([
      ...['0.0 €', '0.0 €'],
      'General',
      ...['#,##0.00#', '#,##0.00#'],
    ]);
  });

  it('makes a sheet that was deleted', () => {
    const office = setUpStudio();
    const { book } = office.host;
    book.sheets.splice(book.sheets.indexOf(office.sheet('Balances')), 1);
    expect(office.setUp()).toMatchObject({ made: ['Balances'], mended: 0 });
    expect(headersOf(office, 'Balances')[0]).toBe('Client');
  });
});
