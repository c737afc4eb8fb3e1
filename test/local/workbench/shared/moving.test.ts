import type { Book, Input } from '../../../../src/local/book/book';
import { SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { bookOf, cellAt } from '../../book/books';
import { ANNA, BORIS, contentOf, hoursBook, pictureOf, sheetOf } from './books';

function on(shared: SharedBook, sheet = 1): { readonly sheet: number; readonly revision: number } {
  return { sheet, revision: shared.shownLayout(sheet, ANNA.email)?.revision ?? 0 };
}

function type(shared: SharedBook, place: string, input: string | number | null, by = ANNA): boolean {
  const { row, column } = cellAt(place);
  return shared.type(by, { ...on(shared), cells: [{ row, column, input }] }).ok;
}

function shows(book: Book, place: string): readonly (readonly string[])[] {
  return sheetOf(book, 'Hours').display(cellAt(place));
}

describe('a column sorted', () => {
  const error = '=1/0';
  test.each<[string, boolean, readonly Input[], readonly string[]]>([
    ['numbers by value', true, [10, 9, -1], ['-1', '9', '10']],
    [
      'numbers before texts before booleans before errors, blanks last',
      true,
      [true, '', 'a', error, 3],
      ['3', 'a', 'TRUE', '#DIV/0!', ''],
    ],
    [
      'the other way round, blanks last all the same',
      false,
      [true, '', 'a', error, 3],
      ['#DIV/0!', 'TRUE', 'a', '3', ''],
    ],
    ['texts as the language orders them', true, ['b', 'Ä', 'a', 'B'], ['a', 'Ä', 'b', 'B']],
    ['dates by day', true, ['2026-10-02', '2025-12-31'], ['2025-12-31', '2026-10-02']],
  ])('%s', (_, ascending, values, sorted) => {
    const book = bookOf({ A: [['Head'], ...values.map((value) => [value])] });
    const shared = new SharedBook(book);
    const area = { row: 2, column: 1, rows: 900, columns: 1 };
    shared.sort(ANNA, { ...on(shared), area, column: 1, ascending });
    expect(book.sheets[0]?.display({ ...area, row: 1, rows: sorted.length + 1 }).flat()).toEqual(['Head', ...sorted]);
  });

  test('keeps the order of rows that are alike, upwards and downwards', () => {
    const rows = [1, 2, 1, 2].map((value, index) => [value, `row ${index}`]);
    for (const [ascending, order] of [
      [true, [0, 2, 1, 3]],
      [false, [1, 3, 0, 2]],
    ] as const) {
      const book = bookOf({ A: rows });
      const shared = new SharedBook(book);
      shared.sort(ANNA, { ...on(shared), area: cellAt('A1:B4'), column: 1, ascending });
      expect(book.sheets[0]?.display(cellAt('B1:B4')).flat()).toEqual(order.map((index) => `row ${index}`));
    }
  });

  test('takes along the whole row: values, formulas of the own row, notes and formats', () => {
    const book = hoursBook();
    const shared = new SharedBook(book);
    sheetOf(book, 'Hours').restyle(cellAt('A2'), { bold: true });
    shared.sort(ANNA, { ...on(shared), area: cellAt('A2:D12'), column: 1, ascending: true });
    expect(shows(book, 'A2:B5')).toEqual([
      ['Ant', ''],
      ['Elk', '1.00'],
      ['Fox', '3.00'],
      ['Fox', '2.00'],
    ]);
    const hours = sheetOf(book, 'Hours');
    expect(hours.formulas(cellAt('C2:C5')).flat()).toEqual(['', '=B3*2', '=B4*2', '=$B$2*2']);
    expect(hours.notes(cellAt('D2:D5')).flat()).toEqual(['', '', 'by Anna', '']);
    expect(hours.cell(4, 1)?.style.look.font?.bold).toBe(true);
    expect(sheetOf(book, 'Clients').formulas(cellAt('B2'))).toEqual([['=SUMIFS(Hours!B2:B5,Hours!A2:A5,A2)']]);
  });

  test('is refused over merged cells, and by a column that is not of the area', () => {
    const book = hoursBook();
    sheetOf(book, 'Hours').merges = [cellAt('A3:A4')];
    const shared = new SharedBook(book);
    const sort = { ...on(shared), area: cellAt('A2:D5'), ascending: true };
    expect(shared.sort(ANNA, { ...sort, column: 1 })).toEqual({
      ok: false,
      refusal: { code: 'failed', why: 'merged' },
    });
    expect(shared.sort(ANNA, { ...sort, column: 6 })).toMatchObject({ ok: false });
  });
});

describe('lines', () => {
  test('put in at the top of a list look like it, and are coloured by its rules', () => {
    const shared = new SharedBook(hoursBook());
    shared.insert(ANNA, { ...on(shared), axis: 'row', at: 2, count: 1 });
    type(shared, 'B2', 5);
    expect(shows(shared.book, 'B2')).toEqual([['5.00']]);
    const cells = shared.shownSheet(1, ANNA.email)?.cells ?? [];
    const look = cells.find(({ row, column }) => row === 2 && column === 1)?.look ?? 0;
    expect(shared.looks[look]).toMatchObject({ background: '#fee2e2' });
  });

  test('among frozen ones are frozen too, and thaw with them', () => {
    const shared = new SharedBook(hoursBook());
    shared.insert(ANNA, { ...on(shared), axis: 'row', at: 1, count: 2 });
    expect(shared.shownLayout(1, ANNA.email)?.frozenRows).toBe(3);
    shared.remove(ANNA, { ...on(shared), axis: 'row', at: 2, count: 3 });
    expect(shared.shownLayout(1, ANNA.email)?.frozenRows).toBe(1);
  });

  test.each([
    ['row', 2, 11, 'last-lines'],
    ['column', 1, 6, 'last-lines'],
  ] as const)('of a kind stay, one at least: %s %i, %i of them', (axis, at, count, why) => {
    const shared = new SharedBook(hoursBook());
    const before = pictureOf(shared.book);
    expect(shared.remove(ANNA, { ...on(shared), axis, at, count })).toEqual({
      ok: false,
      refusal: { code: 'failed', why },
    });
    expect(pictureOf(shared.book)).toEqual(before);
  });

  test.each([
    ['insert', { axis: 'row', at: 14, count: 1 }, 'outdated'],
    ['insert', { axis: 'row', at: 0, count: 1 }, 'outdated'],
    ['insert', { axis: 'row', at: 1, count: 1.5 }, 'outdated'],
    ['insert', { axis: 'column', at: 1, count: 16_380 }, 'failed'],
    ['remove', { axis: 'row', at: 12, count: 2 }, 'outdated'],
    ['remove', { axis: 'column', at: 1, count: 0 }, 'outdated'],
  ] as const)('that there cannot be are refused: %s %j', (what, lines, code) => {
    const shared = new SharedBook(hoursBook());
    const before = pictureOf(shared.book);
    expect(shared[what](ANNA, { ...on(shared), ...lines })).toMatchObject({ ok: false, refusal: { code } });
    expect(pictureOf(shared.book)).toEqual(before);
  });
});

describe('undo', () => {
  test('puts back what was typed where its row is now', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'B3', '1:30');
    shared.insert(BORIS, { ...on(shared), axis: 'row', at: 2, count: 2 });
    shared.sort(BORIS, { ...on(shared), area: cellAt('A2:D12'), column: 1, ascending: true });
    const done = shared.undo(ANNA);
    expect(done).toMatchObject({ ok: true, place: { sheet: 1, area: cellAt('B3') } });
    expect(shows(shared.book, 'A3:B3')).toEqual([['Elk', '1.00']]);
    expect(shared.redo(ANNA)).toMatchObject({ ok: true });
    expect(shows(shared.book, 'B3')).toEqual([['0.06']]);
  });

  test('puts back formulas as they read after rows moved', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'C3', 7);
    shared.insert(BORIS, { ...on(shared), axis: 'row', at: 2, count: 2 });
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(sheetOf(shared.book, 'Hours').formulas(cellAt('C5'))).toEqual([['=B5*2']]);
  });

  test('is refused as a whole where somebody changed one of its cells, and can be tried again', () => {
    const shared = new SharedBook(hoursBook());
    const cells = [2, 3, 4].map((row) => ({ row, column: 4, input: 'mine' }));
    shared.type(ANNA, { ...on(shared), cells });
    type(shared, 'D3', 'yours', BORIS);
    const refusal = { code: 'cannot-undo', sheet: 'Hours', cells: ['D3'] };
    expect(shared.undo(ANNA)).toEqual({ ok: false, refusal });
    expect(shows(shared.book, 'D2:D4').flat()).toEqual(['mine', 'yours', 'mine']);
    shared.undo(BORIS);
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(shows(shared.book, 'D2:D4').flat()).toEqual(['walls', '', 'roof']);
  });

  test('leaves notes and colours that the program gave the cell since', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'A7', 'Fox');
    const hours = sheetOf(shared.book, 'Hours');
    hours.setNote(cellAt('A7'), 'no hours yet');
    hours.restyle(cellAt('A7'), { background: '#ffff00' });
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(shows(shared.book, 'A7')).toEqual([['']]);
    expect(hours.notes(cellAt('A7'))).toEqual([['no hours yet']]);
  });

  test('brings rows back with all that they held, and what referred to them', () => {
    const shared = new SharedBook(hoursBook());
    const before = pictureOf(shared.book);
    shared.remove(ANNA, { ...on(shared), axis: 'row', at: 2, count: 1 });
    expect(sheetOf(shared.book, 'Hours').formulas(cellAt('C3'))).toEqual([['=#REF!*2']]);
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(pictureOf(shared.book)).toEqual(before);
  });

  test('brings back blank rows as blank, and columns with their widths', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'A5', '1:30');
    type(shared, 'A9', 'last');
    sheetOf(shared.book, 'Hours').setColumnWidth(3, 240);
    const before = pictureOf(shared.book);
    shared.remove(ANNA, { ...on(shared), axis: 'row', at: 6, count: 2 });
    shared.remove(ANNA, { ...on(shared), axis: 'column', at: 2, count: 2 });
    expect([shared.undo(ANNA).ok, shared.undo(ANNA).ok]).toEqual([true, true]);
    expect(pictureOf(shared.book)).toEqual(before);
  });

  test('of what was typed works in a row that was taken out and brought back', () => {
    const shared = new SharedBook(hoursBook());
    const before = contentOf(shared.book);
    type(shared, 'B3', 5, BORIS);
    shared.remove(ANNA, { ...on(shared), axis: 'row', at: 3, count: 1 });
    expect(shared.undo(BORIS)).toMatchObject({ ok: false, refusal: { code: 'cannot-undo' } });
    shared.undo(ANNA);
    expect(shared.undo(BORIS).ok).toBe(true);
    expect(contentOf(shared.book)).toEqual(before);
  });

  test.each([
    ['insert', 'B3', 'typed into the new row'],
    ['sort', 'A2', 'typed into what was sorted'],
  ] as const)('of %s is refused once something was typed there', (what, place, text) => {
    const shared = new SharedBook(hoursBook());
    if (what === 'insert') shared.insert(ANNA, { ...on(shared), axis: 'row', at: 3, count: 1 });
    else shared.sort(ANNA, { ...on(shared), area: cellAt('A2:D5'), column: 1, ascending: true });
    type(shared, place, text, BORIS);
    expect(shared.undo(ANNA)).toMatchObject({ ok: false, refusal: { code: 'cannot-undo' } });
    expect(shows(shared.book, place)).toEqual([[text]]);
    shared.undo(BORIS);
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(contentOf(shared.book)).toEqual(contentOf(hoursBook()));
  });

  test('of a move leaves what others typed elsewhere since', () => {
    const shared = new SharedBook(hoursBook());
    shared.insert(ANNA, { ...on(shared), axis: 'row', at: 3, count: 1 });
    type(shared, 'D6', 'later still', BORIS);
    type(shared, 'C4', '=B4*3', BORIS);
    expect(shared.undo(ANNA).ok).toBe(true);
    expect(shows(shared.book, 'D5')).toEqual([['later still']]);
    expect(sheetOf(shared.book, 'Hours').formulas(cellAt('C3'))).toEqual([['=B3*3']]);
  });

  test('of a move is refused while other rows lie elsewhere than then', () => {
    const shared = new SharedBook(hoursBook());
    shared.insert(ANNA, { ...on(shared), axis: 'row', at: 3, count: 1 });
    shared.insert(BORIS, { ...on(shared), axis: 'row', at: 2, count: 1 });
    expect(shared.undo(ANNA)).toMatchObject({ ok: false, refusal: { code: 'cannot-undo' } });
    shared.undo(BORIS);
    expect(shared.undo(ANNA).ok).toBe(true);
  });

  test('goes a hundred changes back, each window its own, and none for a window that is gone', () => {
    const shared = new SharedBook(hoursBook());
    for (let count = 1; count <= 101; count++) type(shared, 'F2', count);
    type(shared, 'F3', 'yours', BORIS);
    let undone = 0;
    while (shared.undo(ANNA).ok) undone += 1;
    expect([undone, shows(shared.book, 'F2:F3').flat()]).toEqual([100, ['1', 'yours']]);
    shared.forget(BORIS.window);
    expect(shared.undo(BORIS)).toEqual({ ok: false, refusal: { code: 'nothing-to-undo' } });
  });

  test('cannot be redone once something else was done', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'F2', 1);
    shared.undo(ANNA);
    type(shared, 'F3', 2);
    expect(shared.redo(ANNA)).toEqual({ ok: false, refusal: { code: 'nothing-to-redo' } });
  });

  test('is refused to whoever may no longer change the cells', () => {
    const shared = new SharedBook(hoursBook());
    type(shared, 'F2', 1);
    const protection = { area: cellAt('F1:F9'), description: '', warningOnly: false, editors: [BORIS.email] };
    sheetOf(shared.book, 'Hours').protections.push(protection);
    expect(shared.undo(ANNA)).toMatchObject({ ok: false, refusal: { code: 'locked', cells: ['F2'] } });
    expect(shows(shared.book, 'F2')).toEqual([['1']]);
  });
});
