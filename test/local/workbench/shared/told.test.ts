import type { Style } from '@cj-tech-master/excelts';
import { toA1 } from '../../../../src/local/book/area';
import type { Book } from '../../../../src/local/book/book';
import type { Condition } from '../../../../src/local/book/conditional-format';
import { insertRowsAfter } from '../../../../src/local/book/reshape';
import type { Look, ShownCell } from '../../../../src/local/workbench/protocol';
import { replay, SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { bookOf, cellAt } from '../../book/books';
import { ANNA, hoursBook, sheetOf } from './books';

function cellOf(shared: SharedBook, place: string, sheet = 1): ShownCell | undefined {
  const { row, column } = cellAt(place);
  return shared.shownSheet(sheet, ANNA.email)?.cells.find((cell) => cell.row === row && cell.column === column);
}

function lookOf(shared: SharedBook, place: string): Look {
  return shared.looks[cellOf(shared, place)?.look ?? 0] ?? {};
}

function type(shared: SharedBook, place: string, input: string | number, sheet = 1): void {
  const { row, column } = cellAt(place);
  const revision = shared.shownLayout(sheet, ANNA.email)?.revision ?? 0;
  expect(shared.type(ANNA, { sheet, revision, cells: [{ row, column, input }] }).ok).toBe(true);
}

describe('a cell is shown', () => {
  test('with what its formula gives, and how it is written', () => {
    const shared = new SharedBook(hoursBook());
    expect(cellOf(shared, 'C2')).toMatchObject({ row: 2, column: 3, value: 6, formula: '=B2*2' });
    expect(cellOf(shared, 'D2')).toEqual({ row: 2, column: 4, value: 'walls', note: 'by Anna' });
    expect(cellOf(shared, 'B4')).toMatchObject({ value: 2, format: '0.00' });
    expect(cellOf(shared, 'E9')).toBeUndefined();
  });

  test.each([
    ['General', 3, 'en_US', undefined],
    ['General', 0.5, 'en_US', '0.###############'],
    ['General', 1e20, 'en_US', '0.#####E+00'],
    ['General', 'text', 'en_US', undefined],
    ['@', 'text', 'en_US', '@'],
    ['mm-dd-yy', 46_000, 'en_US', 'M/d/yyyy'],
    ['mm-dd-yy', 46_000, 'ru_RU', 'dd.MM.yyyy'],
    ['[h]:mm', 0.0625, 'ru_RU', '[h]:mm'],
  ])('in the format %s with %j in %s as %s', (numberFormat, value, locale, format) => {
    const book = bookOf({ A: [[]] });
    book.locale = locale;
    const sheet = sheetOf(book, 'A');
    sheet.restyle(cellAt('A1'), { numberFormat });
    sheet.write(cellAt('A1'), [[value]]);
    expect(cellOf(new SharedBook(book), 'A1')?.format).toBe(format);
  });

  test.each<[Partial<Style>, Look]>([
    [
      { font: { bold: true, italic: true, underline: 'single', strike: true, size: 9 } },
      { bold: true, italic: true, underline: true, strike: true, fontSize: 9 },
    ],
    [{ font: { color: { argb: 'FF1A73E8' } } }, { color: '#1a73e8' }],
    [{ font: { color: { theme: 1 } } }, {}],
    [{ font: { color: { theme: 4 } } }, { color: '#4472c4' }],
    [{ fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } } }, { background: '#ffee00' }],
    [{ fill: { type: 'pattern', pattern: 'none' } }, {}],
    [
      { alignment: { horizontal: 'center', vertical: 'top', wrapText: true } },
      { horizontal: 'center', vertical: 'top', wrap: true },
    ],
    [{ alignment: { horizontal: 'justify', vertical: 'distributed' } }, {}],
    [{ border: { bottom: { style: 'thin' }, top: {} } }, { edges: ['bottom'] }],
  ])('in the style %j as %j', (look, shown) => {
    const book = bookOf({ A: [['x']] });
    sheetOf(book, 'A').ensure(1, 1).style = { numberFormat: 'General', look };
    expect(lookOf(new SharedBook(book), 'A1')).toEqual(shown);
  });

  test('where it is empty only if its look is seen', () => {
    const book = bookOf({ A: [[]] });
    const sheet = sheetOf(book, 'A');
    Object.assign(sheet, { maxRows: 4, maxColumns: 4 });
    sheet.restyle(cellAt('B1'), { bold: true });
    sheet.restyle(cellAt('C1'), { background: '#ffee00' });
    sheet.restyle(cellAt('D2:D4'), { edges: { left: true } });
    const cells = new SharedBook(book).shownSheets(ANNA.email)[0]?.cells.map(({ row, column }) => [row, column]);
    expect(cells).toEqual([
      [1, 3],
      [2, 4],
      [3, 4],
      [4, 4],
    ]);
  });
});

describe('a colour by rule', () => {
  const look = { background: '#ff0000', color: '#ffffff', bold: true };

  function coloured(places: readonly string[], condition: Condition, frame?: object): SharedBook {
    const rows = [
      ['n', 'text'],
      [1, 'late'],
      [5, 'done'],
      ['', ''],
      ["'5", 'LATE'],
    ];
    const book = bookOf({ A: rows, B: [[3]] });
    const sheet = sheetOf(book, 'A');
    Object.assign(sheet, { maxRows: 6, maxColumns: 3 });
    const areas = places.map(cellAt);
    sheet.conditionalFormats = [{ areas, condition, look, ...(frame === undefined ? {} : { frame }) }];
    return new SharedBook(book);
  }

  function redCells(shared: SharedBook): readonly string[] {
    const cells = shared.shownSheets(ANNA.email)[0]?.cells ?? [];
    return cells
      .filter(({ look: number = 0 }) => shared.looks[number]?.background === '#ff0000')
      .map(({ row, column }) => toA1({ row, column, rows: 1, columns: 1 }));
  }

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['by the row alone', '$A2>2', ['A2:B6'], ['A3', 'B3', 'A5', 'B5']],
    ['by each column', 'A2=5', ['A2:B6'], ['A3']],
    ['by a cell that stays', '$A$3>2', ['A2:A3'], ['A2', 'A3']],
    ['by the row above', 'A1=1', ['A2:A6'], ['A3']],
    ['relative to the first of its areas', 'A2=5', ['A2:A6', 'B2:B6'], ['A3']],
    ['by another sheet', 'A2>B!$A$1', ['A2:A6'], ['A3', 'A5']],
    ['in blank rows too', '$A2=""', ['C2:C6'], ['C4', 'C6']],
    ['never where a function is not known', 'NOSUCH($A2)', ['A2:A6'], []],
    ['never where it cannot be read', 'A2>>', ['A2:A6'], []],
    ['never where it gives an error', '1/0', ['A2:A6'], []],
  ])('holds %s: %s', (_, formula, areas, holds) => {
    expect(redCells(coloured(areas, { kind: 'formula', formula }))).toEqual(holds);
  });

  test.each<[object, readonly string[]]>([
    [{ type: 'cellIs', operator: 'equal', formulae: ['5'] }, ['A3']],
    [{ type: 'cellIs', operator: 'between', formulae: [4, 6] }, ['A3']],
    [{ type: 'cellIs', operator: 'notBetween', formulae: [0, 4] }, ['A3', 'A5']],
    [{ type: 'containsText', text: 'late', formulae: ['NOT(ISERROR(SEARCH("late",B2)))'] }, ['A2', 'A5']],
    [{ type: 'top10', rank: 1 }, []],
  ])('that only an .xlsx file has: %j', (frame, holds) => {
    expect(redCells(coloured(['A2:A6'], { kind: 'foreign' }, frame))).toEqual(holds);
  });

  test('of numbers holds in numbers alone', () => {
    expect(redCells(coloured(['A1:B6'], { kind: 'number', operator: 'lessThan', number: 5 }))).toEqual(['A2']);
    expect(redCells(coloured(['A1:B6'], { kind: 'number', operator: 'greaterThanOrEqual', number: 5 }))).toEqual([
      'A3',
    ]);
  });

  test('gives way to an earlier one, and goes over the cell’s own', () => {
    const shared = coloured(['A2:A6'], { kind: 'formula', formula: '$A2=5' });
    const sheet = sheetOf(shared.book, 'A');
    sheet.restyle(cellAt('A3'), { background: '#00ff00', color: '#0000ff', wrap: true });
    const blue = { background: '#0000ff', color: null, bold: null };
    const later = { areas: [cellAt('A2:A3')], condition: { kind: 'formula', formula: 'TRUE' } as const, look: blue };
    sheet.conditionalFormats = [...sheet.conditionalFormats, later];
    expect(lookOf(shared, 'A3')).toEqual({ background: '#ff0000', color: '#ffffff', bold: true, wrap: true });
    expect(lookOf(shared, 'A2')).toEqual({ background: '#0000ff' });
  });

  test('follows what is typed into its row, and what is reckoned from it', () => {
    const shared = coloured(['A2:A6'], { kind: 'formula', formula: '$C2=1' });
    const sheet = sheetOf(shared.book, 'A');
    sheet.write(cellAt('C3'), [['=B!A1-2']]);
    expect(redCells(shared)).toEqual(['A3']);
    type(shared, 'A1', 9, 2);
    expect(redCells(shared)).toEqual([]);
    type(shared, 'C6', 1);
    expect(redCells(shared)).toEqual(['A6']);
  });
});

describe('what windows are told', () => {
  const kinds = (shared: SharedBook): readonly string[] =>
    shared.changes().map((change) => ('sheet' in change ? `${change.kind} ${change.sheet}` : change.kind));

  test('is each cell that shows another value, also of formulas elsewhere', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'B3', 4);
    const [hours, clients] = shared.changes();
    if (hours?.kind !== 'cells' || clients?.kind !== 'cells') throw new Error('other changes were expected');
    expect(hours.cells.map(({ row, column, value }) => [row, column, value])).toEqual(
      expect.arrayContaining([
        [3, 2, 4],
        [3, 3, 8],
        [3, 1, 'Elk'],
      ]),
    );
    expect(hours.cells).toHaveLength(3);
    expect(clients.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 2, 4],
      [4, 2, 9],
    ]);
    expect(clients.revision).toBeGreaterThan(0);
    expect(kinds(shared)).toEqual([]);
  });

  test.each<[string, (book: Book) => unknown, readonly string[]]>([
    ['nothing where nothing was done', () => null, []],
    ['a note', (book) => sheetOf(book, 'Hours').setNote(cellAt('A9'), 'x'), ['cells 1']],
    ['a background', (book) => sheetOf(book, 'Hours').restyle(cellAt('A9'), { background: '#ff0000' }), ['cells 1']],
    ['no bold in an empty cell', (book) => sheetOf(book, 'Hours').restyle(cellAt('F9'), { bold: true }), []],
    ['a width', (book) => sheetOf(book, 'Hours').setColumnWidth(2, 240), ['layout 1']],
    ['a merge', (book) => (sheetOf(book, 'Hours').merges = [cellAt('E1:F1')]), ['layout 1']],
    ['a new name', (book) => (sheetOf(book, 'Clients').name = 'Studios'), ['layout 2']],
    ['rows put in by the program', (book) => insertRowsAfter(sheetOf(book, 'Hours'), 3, 1), ['sheet 1', 'cells 2']],
    [
      'a background down a column',
      (book) => sheetOf(book, 'Hours').restyle(cellAt('E2:E12'), { background: '#ff0000' }),
      ['sheet 1'],
    ],
    ['rules', (book) => (sheetOf(book, 'Hours').conditionalFormats = []), ['cells 1']],
    ['a sheet that came', (book) => book.addSheet('New'), ['sheets']],
    ['a sheet that went', (book) => book.removeSheet(sheetOf(book, 'Clients')), ['sheets']],
    ['sheets in another order', (book) => book.sheets.reverse(), ['sheets']],
    [
      'protections',
      (book) => sheetOf(book, 'Hours').protections.push({ area: null, description: '', warningOnly: true }),
      ['layout 1'],
    ],
  ])('of %s', (_, does, told) => {
    const shared = new SharedBook(hoursBook());
    does(shared.book);
    expect(kinds(shared)).toEqual(told);
    expect(kinds(shared)).toEqual([]);
  });

  test('is a list’s new value without the cells of the sheet that offers it', () => {
    const book = hoursBook();
    sheetOf(book, 'Hours').validate(cellAt('A2:A12'), {
      ...{ kind: 'range', sheet: 'Clients', area: cellAt('A2:A8'), dropdown: true, allowInvalid: true, helpText: '' },
    });
    const shared = new SharedBook(book);
    type(shared, 'A6', 'Owl', 2);
    expect(kinds(shared)).toEqual(['layout 1', 'cells 2']);
    expect(shared.shownLayout(1, ANNA.email)?.dropdowns[0]?.values).toContain('Owl');
  });

  test('is what another day makes of the book', () => {
    const book = hoursBook();
    sheetOf(book, 'Clients').write(cellAt('D1'), [['=TODAY()']]);
    const shared = new SharedBook(book);
    expect(kinds(shared)).toEqual([]);
    book.clock = () => new Date('2026-11-04T09:00:00Z');
    expect(kinds(shared)).toEqual(['cells 2']);
  });

  test('grows the revision, also of a sheet in which only formulas changed', () => {
    const shared = new SharedBook(hoursBook());
    const revision = (): number => shared.shownLayout(2, ANNA.email)?.revision ?? 0;
    const before = revision();
    type(shared, 'B3', 4);
    shared.changes();
    const after = revision();
    expect(after).toBeGreaterThan(before);
    shared.changes();
    expect(revision()).toBe(after);
    sheetOf(shared.book, 'Clients').setColumnWidth(1, 99);
    expect(revision()).toBeGreaterThan(after);
  });

  test('has looks by numbers that no other look gets, each told once', () => {
    const shared = new SharedBook(hoursBook());
    shared.shownSheets(ANNA.email);
    shared.changes();
    const before = shared.looks;
    sheetOf(shared.book, 'Hours').restyle(cellAt('A9'), { background: '#ff0000' });
    const [change] = shared.changes();
    if (change?.kind !== 'cells') throw new Error('a changed cell was expected');
    const number = change.cells[0]?.look ?? 0;
    expect(change.looks).toEqual({ [number]: { background: '#ff0000' } });
    expect(shared.looks).toEqual({ ...before, ...change.looks });
    type(shared, 'A9', 'x');
    expect(shared.changes()[0]).toMatchObject({ looks: {} });
  });
});

describe('the journal', () => {
  test.each<[string, (book: Book) => unknown]>([
    ['rules', (book) => (sheetOf(book, 'Hours').conditionalFormats = [])],
    ['a width', (book) => sheetOf(book, 'Hours').setColumnWidth(2, 240)],
    ['a height', (book) => sheetOf(book, 'Hours').setRowHeights(2, 1, 40)],
    [
      'a protection',
      (book) => sheetOf(book, 'Hours').protections.push({ area: null, description: '', warningOnly: true }),
    ],
    ['a new sheet', (book) => book.addSheet('New')],
    ['rows put in by the program', (book) => insertRowsAfter(sheetOf(book, 'Hours'), 3, 1)],
  ])('holds no entry of %s: the book itself must be saved', (_, does) => {
    const shared = new SharedBook(hoursBook());
    does(shared.book);
    expect(shared.entries()).toBeNull();
    expect(shared.entries()).toEqual([]);
  });

  test('holds what the program writes as it holds what people type, with formats and notes', () => {
    const shared = new SharedBook(hoursBook());
    const hours = sheetOf(shared.book, 'Hours');
    hours.write(cellAt('A7:B7'), [['Fox', '1:30']]);
    hours.setNote(cellAt('A7'), 'by hand');
    hours.restyle(cellAt('A7'), { bold: true });
    const file = hoursBook();
    expect(replay(file, shared.entries() ?? [])).toEqual([]);
    expect(sheetOf(file, 'Hours').cell(7, 1)).toMatchObject({
      value: 'Fox',
      note: 'by hand',
      style: { look: { font: { bold: true } } },
    });
    expect(sheetOf(file, 'Hours').display(cellAt('B7'))).toEqual([['0.06']]);
  });

  test('says which entries a book has no sheet for, and makes the others', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'F2', 'in Hours');
    type(shared, 'D2', 'in Clients', 2);
    const file = hoursBook();
    file.removeSheet(sheetOf(file, 'Clients'));
    const left = replay(file, shared.entries() ?? []);
    expect(left.map(({ sheet }) => sheet)).toEqual(['Clients']);
    expect(sheetOf(file, 'Hours').display(cellAt('F2'))).toEqual([['in Hours']]);
  });

  test('keeps equal styles one, as the book had them', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'B2', 9);
    type(shared, 'B3', 9);
    const file = hoursBook();
    const before = sheetOf(file, 'Hours').style(2, 2);
    replay(file, JSON.parse(JSON.stringify(shared.entries())) as NonNullable<ReturnType<SharedBook['entries']>>);
    expect(sheetOf(file, 'Hours').style(2, 2)).toBe(before);
    expect(sheetOf(file, 'Hours').style(3, 2)).toBe(before);
  });
});
