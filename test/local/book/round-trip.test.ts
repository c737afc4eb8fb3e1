import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book, type Area, type Sheet } from '../../../src/local/book/book';
import { textOf, unpack, type Parts } from '../../../src/local/book/xlsx/package';
import { save } from '../../../src/local/book/xlsx/save';
import { sharedStringsIn } from '../../../src/local/book/xlsx/shared-strings';
import { elements } from '../../../src/local/book/xlsx/xml';
import { bookOf, cellAt, loaded, reloaded } from './books';

const fixtures = join(__dirname, '../../fixtures/books');

function content(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
}

function seen(book: Book): unknown {
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    values: sheet.values(content(sheet)),
    formulas: sheet.formulas(content(sheet)),
    formats: sheet.numberFormats(content(sheet)),
    notes: sheet.notes(content(sheet)),
    frozen: sheet.frozenRows,
    validations: sheet.validations.map(({ areas, rule }) => ({ areas, rule: { ...rule, frame: null } })),
  }));
}

describe('books written by another program', () => {
  test.each(readdirSync(fixtures).filter((name) => name.endsWith('.xlsx')))(
    '%s is the same after it was saved',
    async (name) => {
      const book = await loaded(readFileSync(join(fixtures, name)));
      expect(book.sheets.reduce((rows, sheet) => rows + sheet.lastRow, 0)).toBeGreaterThan(300);
      expect(seen(await reloaded(book))).toEqual(seen(book));
    },
  );
});

test('the same book makes the same bytes, whenever and however often it is saved', async () => {
  const book = await loaded(readFileSync(join(fixtures, 'typed-ru-1201.xlsx')));
  const bytes = await save(book);
  expect(Buffer.compare(await save(book), bytes)).toBe(0);
  expect(Buffer.compare(await save(await loaded(bytes)), bytes)).toBe(0);
});

test('what changes while the file is made is no part of it', async () => {
  const made = () => {
    const book = bookOf({ Log: [['=1+1', 'a']], Balances: [['b']] });
    const [log, balances] = book.sheets;
    if (log === undefined || balances === undefined) throw new Error('no sheets');
    log.hyperlinks = [{ area: cellAt('B1'), target: 'https://example.org/', location: null, tooltip: null }];
    book.definedNames = [{ name: 'Rate', sheet: balances, refersTo: 'Log!$A$1', hidden: false }];
    return { book, log, balances };
  };
  const still = await save(made().book);
  const { book, log } = made();
  const saving = save(book);
  log.write(cellAt('A1:B1'), [[5, 'c']]);
  log.hyperlinks = [];
  book.removeSheet(log);
  book.definedNames = book.definedNames.map((name) => ({ ...name, refersTo: '#REF!' }));
  expect(Buffer.compare(await saving, still)).toBe(0);
});

test('everything that a program can set is there again', async () => {
  const book = bookOf({
    Журнал: [
      ['Часы', 'Дата', 'Да'],
      ["'1:30", { serial: 46326.5 }, true],
      ['=SUM(A1:A9)', '=1/0', 1e-9],
    ],
    'Other’s “log”': [['x']],
  });
  const [sheet, other] = book.sheets;
  if (sheet === undefined || other === undefined) throw new Error('no sheets');
  sheet.frozenRows = 1;
  sheet.tabColor = '#1a73e8';
  sheet.setColumnWidth(1, 201);
  sheet.setNote(cellAt('A1'), 'Type 1:30\nor 1,5 <here>');
  sheet.restyle(cellAt('A1:C1'), { bold: true, background: '#eeeeee', color: '#333333', wrap: true });
  sheet.restyle(cellAt('A2:A1000'), { numberFormat: '@' });
  sheet.validate(cellAt('C2:C1000'), {
    kind: 'list',
    values: ['Yes', 'Да', 'a "b"'],
    dropdown: true,
    allowInvalid: true,
    helpText: 'Yes or no',
  });
  sheet.validate(cellAt('B2:B9'), {
    kind: 'range',
    sheet: other.name,
    area: cellAt('A2:A500'),
    dropdown: true,
    allowInvalid: false,
    helpText: '',
  });
  sheet.merges = [cellAt('E5:F6')];
  sheet.autoFilter = cellAt('A1:C3');
  sheet.hyperlinks = [
    { area: cellAt('A2'), target: 'https://example.org/?a=1&b=2', location: null, tooltip: 'Open' },
    { area: cellAt('A3'), target: null, location: "'Other’s “log”'!A1", tooltip: null },
  ];
  other.hidden = true;
  book.definedNames = [
    { name: 'Hours', sheet: null, refersTo: "'Журнал'!$A:$A", hidden: false },
    { name: 'Rate', sheet: other, refersTo: '0.2', hidden: true },
  ];
  const again = await reloaded(book);
  const [first, second] = again.sheets;
  expect(seen(again)).toEqual(seen(book));
  expect(first).toMatchObject({
    tabColor: '#1a73e8',
    merges: sheet.merges,
    autoFilter: sheet.autoFilter,
    hyperlinks: sheet.hyperlinks,
    hidden: false,
  });
  expect(second?.hidden).toBe(true);
  expect(first?.style(1, 1).look).toMatchObject({
    font: { bold: true, color: { argb: 'FF333333' } },
    alignment: { wrapText: true },
  });
  expect(first?.numberFormats(cellAt('A1:A1000')).slice(1)).toEqual(Array.from({ length: 999 }, () => ['@']));
  expect(first?.columnsFromLeft[0]?.frame).toMatchObject({ width: 28 });
  expect(
    again.definedNames.map(({ name, sheet: own, refersTo, hidden }) => [name, own?.name ?? null, refersTo, hidden]),
  ).toEqual([
    ['Hours', null, "'Журнал'!$A:$A", false],
    ['Rate', other.name, '0.2', true],
  ]);
});

test('formulas carry their values for programs that do not compute', async () => {
  const again = await reloaded(bookOf({ A: [[2, '=A1*21', '="a"&A1', '=A1>1', '=NA()', '=""']] }));
  const cached = [2, 3, 4, 5, 6].map((column) => again.sheets[0]?.cell(1, column)?.value);
  expect(cached).toEqual([42, 'a2', true, { error: '#N/A' }, '']);
});

test('any text comes back as it was', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => !/[\ud800-\udfff]/u.test(value)),
    fc.constantFrom(
      '_x0041_',
      '_x005F_',
      '__x0041_',
      ' padded ',
      'a\nb',
      'a\r\nb',
      '\t',
      '<&>"\'',
      '\u0001',
      '=1+1',
      "'",
      '1:30',
      'Ёж',
      '💰',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const book = new Book();
      const sheet = book.addSheet('A');
      texts.forEach((value, index) => {
        sheet.writeText(index + 1, 1, value);
      });
      const again = (await reloaded(book)).sheets[0];
      expect(texts.map((_, index) => again?.value(index + 1, 1))).toEqual(texts);
    }),
    { numRuns: 30 },
  );
});

test('any number comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }),
      async (numbers) => {
        const book = bookOf({ A: numbers.map((number) => [number]) });
        expect(
          (await reloaded(book)).sheets[0]?.values({ row: 1, column: 1, rows: numbers.length, columns: 1 }),
        ).toEqual(numbers.map((number) => [number + 0]));
      },
    ),
    { numRuns: 20 },
  );
});

test('every minute of a day comes back as the same duration', async () => {
  const minutes = Array.from({ length: 1441 }, (_, minute) => minute);
  const book = bookOf({ A: minutes.map((minute) => [minute / 1440]) });
  book.sheets[0]?.restyle({ row: 1, column: 1, rows: 1441, columns: 1 }, { numberFormat: '[h]:mm' });
  const again = (await reloaded(book)).sheets[0]?.values({ row: 1, column: 1, rows: 1441, columns: 1 }) ?? [];
  expect(again.map(([value]) => Number(value) * 1440)).toEqual(
    minutes.map((minute) => expect.closeTo(minute, 6) as number),
  );
});

describe('the parts of a file', () => {
  const partsOf = async (book: Book): Promise<Parts> => {
    const parts = unpack(await save(book));
    if (typeof parts === 'string') throw new Error(parts);
    return parts;
  };
  const attributes = (xml: string, name: string) => elements(xml, name).map((element) => element.attributes);

  test('hold every row and cell once, in order, and nothing else', async () => {
    const book = bookOf({
      Log: [
        ['', '', ''],
        ['', 'b', '=1+1', 'd'],
        ['', 3, true, 'b'],
      ],
    });
    const [log] = book.sheets;
    log?.restyle(cellAt('A4:B4'), { bold: true });
    log?.setNote(cellAt('D3'), 'a note');
    log?.setRowHeights(6, 1, 40);
    const parts = await partsOf(book);
    const xml = textOf(parts, 'xl/worksheets/sheet1.xml');
    expect(attributes(xml, 'dimension')).toEqual([{ ref: 'A2:D4' }]);
    expect(attributes(xml, 'row').map(({ r }) => r)).toEqual(['2', '3', '4', '6']);
    expect(attributes(xml, 'c').map(({ r }) => r)).toEqual(['B2', 'C2', 'D2', 'B3', 'C3', 'D3', 'A4', 'B4']);
    const strings = textOf(parts, 'xl/sharedStrings.xml');
    expect(attributes(strings, 'sst')).toMatchObject([{ count: '3', uniqueCount: '2' }]);
    expect([...sharedStringsIn(strings)].sort()).toEqual(['b', 'd']);
  });

  test('have no place for texts where a book has none', async () => {
    const parts = await partsOf(bookOf({ Log: [[1]], Empty: [] }));
    expect([...parts.keys()].filter((path) => /sharedStrings/.test(path))).toEqual([]);
    expect(attributes(textOf(parts, 'xl/worksheets/sheet1.xml'), 'c')).toEqual([{ r: 'A1' }]);
  });

  test('hold a merged cell once, with what it holds', async () => {
    const book = bookOf({ Log: [['over', '', 'beside'], [], ['=1+1']] });
    const [log] = book.sheets;
    if (log === undefined) throw new Error('no sheet');
    log.restyle(cellAt('A1'), { background: '#eeeeee' });
    log.merges = [cellAt('A1:B1'), cellAt('A3:C4')];
    const cells = attributes(textOf(await partsOf(book), 'xl/worksheets/sheet1.xml'), 'c').map(({ r }) => r);
    expect(cells).toEqual([...new Set(cells)]);
    const [again] = (await reloaded(book)).sheets;
    expect(again?.values(cellAt('A1:C1'))).toEqual([['over', '', 'beside']]);
    expect([again?.value(3, 1), again?.cell(4, 2)]).toEqual([2, undefined]);
    expect(again?.style(1, 1).look).toMatchObject(log.style(1, 1).look);
  });

  test('reach to the last row and column that there can be', async () => {
    const book = bookOf({ Log: [] });
    const [log] = book.sheets;
    if (log === undefined) throw new Error('no sheet');
    Object.assign(log, { maxRows: 1_048_576, maxColumns: 16_384 });
    log.write(cellAt('A1048576:B1048576'), [['last', '=A1048576']]);
    log.write(cellAt('XFD1'), [[7]]);
    const again = (await reloaded(book)).sheets[0];
    expect(again?.values(cellAt('A1048576:B1048576'))).toEqual([['last', 'last']]);
    expect(again?.value(1, 16_384)).toBe(7);
  });
});
