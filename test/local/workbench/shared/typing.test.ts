import type { TypedCell } from '../../../../src/local/workbench/protocol';
import type { Done } from '../../../../src/local/workbench/shared/done';
import { SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { cellAt } from '../../book/books';
import { ANNA, BORIS, hoursBook, OWNER, sheetOf } from './books';

/** Types texts into cells of Hours, on the newest revision. */
function type(
  shared: SharedBook,
  cells: Readonly<Record<string, TypedCell['input']>>,
  by = ANNA,
  more: { readonly revision?: number; readonly despiteWarning?: true } = {},
): Done {
  const { id: sheet } = sheetOf(shared.book, 'Hours');
  const revision = shared.shownLayout(sheet, by.email)?.revision ?? 0;
  return shared.type(by, { sheet, revision, cells: typedCells(cells), ...more });
}

function typedCells(cells: Readonly<Record<string, TypedCell['input']>>): TypedCell[] {
  return Object.entries(cells).map(([place, input]) => {
    const { row, column } = cellAt(place);
    return { row, column, input };
  });
}

function shows(shared: SharedBook, place: string): string | undefined {
  return sheetOf(shared.book, 'Hours').display(cellAt(place))[0]?.[0];
}

describe('what is typed is read as Google Sheets reads it', () => {
  test.each([
    ['1:30', '1:30', ''],
    ['2026-10-31', '2026-10-31', ''],
    ['=B2+B4', '5', '=B2+B4'],
    ["'=B2", '=B2', ''],
    [7, '7', ''],
    [true, 'TRUE', ''],
    ['plain', 'plain', ''],
  ])('%j', (input, shown, formula) => {
    const shared = new SharedBook(hoursBook());
    expect(type(shared, { F9: input })).toMatchObject({ ok: true, leftOut: null });
    expect(shows(shared, 'F9')).toBe(shown);
    expect(sheetOf(shared.book, 'Hours').formulas(cellAt('F9'))).toEqual([[formula]]);
  });
});

test('null empties a cell and leaves its format', () => {
  const shared = new SharedBook(hoursBook());
  type(shared, { B2: null });
  expect(shows(shared, 'B2')).toBe('');
  expect(sheetOf(shared.book, 'Hours').numberFormats(cellAt('B2'))).toEqual([['0.00']]);
});

test('a sheet grows by what is typed beyond its last row and column, and not by what is cleared there', () => {
  const shared = new SharedBook(hoursBook());
  type(shared, { H40: 'far' });
  expect(shared.shownLayout(1, ANNA.email)).toMatchObject({ rows: 40, columns: 8 });
  type(shared, { Z99: null });
  expect(shared.shownLayout(1, ANNA.email)).toMatchObject({ rows: 40, columns: 8 });
});

test.each([
  ['a text that no cell can hold', 'A2', 'x'.repeat(50_001)],
  ['a row that no sheet has', 'A1048577', 'x'],
])('%s is refused, and all that came with it', (_, place, input) => {
  const shared = new SharedBook(hoursBook());
  expect(type(shared, { B2: 9, [place]: input })).toEqual({ ok: false, refusal: { code: 'failed', why: 'too-large' } });
  expect(shows(shared, 'B2')).toBe('3.00');
});

describe('what onEdit is told', () => {
  test.each([
    [{ A2: 'Elk' }, [{ area: cellAt('A2'), value: 'Elk', oldValue: 'Fox' }]],
    [{ A7: 'Elk' }, [{ area: cellAt('A7'), value: 'Elk' }]],
    [{ A2: null }, [{ area: cellAt('A2'), oldValue: 'Fox' }]],
    [{ A7: '1:30' }, [{ area: cellAt('A7'), value: '0.0625' }]],
    [{ A7: true }, [{ area: cellAt('A7'), value: 'TRUE' }]],
    [{ C2: '=B2' }, [{ area: cellAt('C2') }]],
    [{ A7: 'a', B7: 1, A8: 'b', B8: 2 }, [{ area: cellAt('A7:B8') }]],
    [{ A7: 'a', C9: 'b' }, [{ area: cellAt('A7') }, { area: cellAt('C9') }]],
  ])('%j', (cells, edits) => {
    const done = type(new SharedBook(hoursBook()), cells);
    expect(done).toMatchObject({ ok: true, edits: edits.map((edit) => ({ sheet: 'Hours', ...edit })) });
    if (done.ok)
      expect(done.edits.map((edit) => Object.keys(edit).length)).toEqual(
        edits.map((edit) => Object.keys(edit).length + 1),
      );
  });
});

describe('protected cells', () => {
  function guarded(): SharedBook {
    const book = hoursBook();
    sheetOf(book, 'Hours').protections = [
      { area: cellAt('C2:C5'), description: 'reckoned', warningOnly: false, editors: [OWNER, 'Boris@studio.example'] },
      { area: cellAt('D2:D5'), description: 'think', warningOnly: true },
    ];
    return new SharedBook(book);
  }

  test('refuse a paste as a whole from whoever may not change them', () => {
    const shared = guarded();
    const refusal = { code: 'locked', sheet: 'Hours', cells: ['A2:C2'], description: 'reckoned' };
    expect(type(shared, { A2: 'Elk', B2: 4, C2: 9 })).toEqual({ ok: false, refusal });
    expect(shows(shared, 'A2')).toBe('Fox');
  });

  test('let those in who may: editors whatever their case, and the owner', () => {
    expect(type(guarded(), { C2: 9 }, BORIS).ok).toBe(true);
    expect(type(guarded(), { C2: 9 }, { window: 'o', email: OWNER }).ok).toBe(true);
  });

  test('warn everybody, and are changed despite it', () => {
    const shared = guarded();
    const refusal = { code: 'warning', sheet: 'Hours', cells: ['D3'], description: 'think' };
    expect(type(shared, { D3: 'x' }, { window: 'o', email: OWNER })).toEqual({ ok: false, refusal });
    expect(shows(shared, 'D3')).toBe('');
    expect(type(shared, { D3: 'x' }, ANNA, { despiteWarning: true }).ok).toBe(true);
    expect(type(shared, { C3: 'x' }, ANNA, { despiteWarning: true }).ok).toBe(false);
  });

  test('are shown as locks to those whom they hold off', () => {
    const shared = guarded();
    const warning = { area: cellAt('D2:D5'), warningOnly: true, description: 'think' };
    const lock = { area: cellAt('C2:C5'), warningOnly: false, description: 'reckoned' };
    expect(shared.shownLayout(1, ANNA.email)?.locks).toEqual([lock, warning]);
    expect(shared.shownLayout(1, BORIS.email)?.locks).toEqual([warning]);
  });

  test('cannot be widened, moved or sorted by them either', () => {
    const shared = guarded();
    const on = { sheet: 1, revision: shared.shownLayout(1, '')?.revision ?? 0 };
    const locked = { ok: false, refusal: { code: 'locked' } };
    const despiteWarning = true as const;
    expect(shared.insert(ANNA, { ...on, axis: 'row', at: 3, count: 1 })).toMatchObject(locked);
    expect(shared.remove(ANNA, { ...on, axis: 'row', at: 5, count: 1 })).toMatchObject(locked);
    expect(shared.sort(ANNA, { ...on, area: cellAt('A2:D5'), column: 1, ascending: true })).toMatchObject(locked);
    expect(shared.insert(ANNA, { ...on, axis: 'row', at: 2, count: 1, despiteWarning })).toMatchObject({ ok: true });
  });
});

describe('a strict list', () => {
  function listed(): SharedBook {
    const book = hoursBook();
    sheetOf(book, 'Hours').validate(cellAt('A2:A12'), {
      ...{ kind: 'range', sheet: 'Clients', area: cellAt('A2:A3'), dropdown: true, allowInvalid: false },
      helpText: 'A client of the Clients sheet',
    });
    sheetOf(book, 'Hours').validate(cellAt('B2:B12'), {
      ...{ kind: 'list', values: ['1:30', '2.00'], dropdown: true, allowInvalid: false, helpText: '' },
    });
    return new SharedBook(book);
  }

  test('leaves out what it does not offer, and takes the rest of a paste', () => {
    const shared = listed();
    const help = 'A client of the Clients sheet';
    expect(type(shared, { A2: 'Elk', D2: 'x', A3: 'Cat', D3: 'y', A4: 'elk' })).toMatchObject({
      ok: true,
      leftOut: { code: 'invalid', sheet: 'Hours', cells: ['A3:A4'], help },
      edits: [{ area: cellAt('A2') }, { area: cellAt('D2:D3') }],
    });
    expect([shows(shared, 'A2'), shows(shared, 'A3'), shows(shared, 'D3')]).toEqual(['Elk', 'Elk', 'y']);
  });

  test('refuses a cell alone, which stays as it was, and a formula by what it gives', () => {
    const shared = listed();
    expect(type(shared, { A3: 'Cat' })).toMatchObject({ ok: false, refusal: { code: 'invalid', cells: ['A3'] } });
    expect(type(shared, { A3: '=D2' })).toMatchObject({ ok: false, refusal: { code: 'invalid' } });
    expect(type(shared, { A20: 'Cat' })).toMatchObject({ ok: true });
    expect(type(shared, { A3: '=A2' })).toMatchObject({ ok: true });
    expect(shared.undo(ANNA).ok && shows(shared, 'A3')).toBe('Elk');
  });

  test('takes a value that shows as one of its texts, and an emptied cell', () => {
    const shared = listed();
    expect(type(shared, { B2: '2', B3: '', B9: '1:30' })).toMatchObject({ ok: true, leftOut: null });
  });

  test('is offered to windows with its texts, to the end of the sheet', () => {
    const [clients, hours] = listed().shownLayout(1, ANNA.email)?.dropdowns ?? [];
    expect(clients).toEqual({
      ...{ areas: [cellAt('A2:A12')], values: ['Fox', 'Elk'], strict: true },
      help: 'A client of the Clients sheet',
    });
    expect(hours?.values).toEqual(['1:30', '2.00']);
  });
});

describe('typed on an earlier revision', () => {
  test('a cell is found again where its row went', () => {
    const shared = new SharedBook(hoursBook());
    const revision = shared.shownLayout(1, ANNA.email)?.revision ?? 0;
    const on = (): { sheet: number; revision: number } => ({
      sheet: 1,
      revision: shared.shownLayout(1, BORIS.email)?.revision ?? 0,
    });
    shared.insert(BORIS, { ...on(), axis: 'row', at: 3, count: 2 });
    shared.insert(BORIS, { ...on(), axis: 'column', at: 1, count: 1 });
    shared.sort(BORIS, { ...on(), area: cellAt('A2:G12'), column: 2, ascending: true });
    const done = type(shared, { D4: 'found' }, ANNA, { revision });
    expect(done).toMatchObject({ ok: true });
    const row = sheetOf(shared.book, 'Hours')
      .display(cellAt('A1:F12'))
      .find((line) => line.includes('found'));
    expect(row).toEqual(['', 'Fox', '2.00', '0', 'found', '']);
  });

  test('a row that was taken out is gone; the rest of a paste goes in', () => {
    const shared = new SharedBook(hoursBook());
    const revision = shared.shownLayout(1, ANNA.email)?.revision ?? 0;
    shared.remove(BORIS, { sheet: 1, revision, axis: 'row', at: 3, count: 1 });
    expect(type(shared, { B3: 5 }, ANNA, { revision })).toEqual({ ok: false, refusal: { code: 'gone' } });
    expect(type(shared, { B3: 5, B4: 6 }, ANNA, { revision })).toMatchObject({ ok: true, leftOut: { code: 'gone' } });
    expect([shows(shared, 'B3'), shows(shared, 'B2')]).toEqual(['6.00', '3.00']);
  });

  test('moving rows is refused, and typing too once nobody knows how they moved', () => {
    const shared = new SharedBook(hoursBook());
    const revision = shared.shownLayout(1, ANNA.email)?.revision ?? 0;
    const outdated = { ok: false, refusal: { code: 'outdated' } };
    type(shared, { D9: 'x' }, BORIS);
    expect(shared.insert(ANNA, { sheet: 1, revision, axis: 'row', at: 3, count: 1 })).toEqual(outdated);
    expect(shared.remove(ANNA, { sheet: 1, revision, axis: 'row', at: 3, count: 1 })).toEqual(outdated);
    const area = cellAt('A2:D5');
    expect(shared.sort(ANNA, { sheet: 1, revision, area, column: 1, ascending: true })).toEqual(outdated);
    const next = new SharedBook(hoursBook(), shared.nextRevision);
    expect(type(next, { D9: 'x' }, ANNA, { revision })).toEqual({
      ok: false,
      refusal: { code: 'failed', why: 'not-found' },
    });
    expect(type(next, { D9: 'x' }).ok).toBe(true);
  });

  test('a cell is found again when sheets came and went', () => {
    const shared = new SharedBook(hoursBook());
    const { revision = 0 } = shared.shownLayout(1, ANNA.email) ?? {};
    shared.book.addSheet('First', 0);
    shared.book.removeSheet(sheetOf(shared.book, 'Clients'));
    expect(shared.changes()).toEqual([{ kind: 'sheets' }]);
    const now = shared.shownLayout(1, BORIS.email)?.revision ?? 0;
    shared.insert(BORIS, { sheet: 1, revision: now, axis: 'row', at: 2, count: 1 });
    expect(type(shared, { D3: 'found' }, ANNA, { revision })).toMatchObject({ ok: true });
    expect(shows(shared, 'D4')).toBe('found');
  });

  test('nothing goes into a sheet that has the number of one that is no more', () => {
    const shared = new SharedBook(hoursBook());
    for (const input of ['x', 'y', 'z']) type(shared, { D9: input });
    const clients = sheetOf(shared.book, 'Clients');
    const revision = shared.shownLayout(clients.id, ANNA.email)?.revision ?? 0;
    shared.book.removeSheet(clients);
    shared.changes();
    const { id } = shared.book.addSheet('Later');
    expect(id).toBe(clients.id);
    shared.changes();
    const cells = typedCells({ A1: 'x' });
    expect(shared.type(ANNA, { sheet: id, revision, cells })).toMatchObject({ ok: false });
    const next = new SharedBook(hoursBook(), shared.nextRevision);
    expect(next.type(ANNA, { sheet: id, revision, cells })).toMatchObject({ ok: false });
    const now = shared.shownLayout(id, ANNA.email)?.revision ?? 0;
    expect(shared.type(ANNA, { sheet: id, revision: now, cells })).toMatchObject({ ok: true });
  });

  test('in a sheet that is no more, everything is gone', () => {
    const shared = new SharedBook(hoursBook());
    shared.book.removeSheet(sheetOf(shared.book, 'Clients'));
    expect(shared.type(ANNA, { sheet: 2, revision: 1, cells: typedCells({ A1: 'x' }) })).toEqual({
      ok: false,
      refusal: { code: 'gone' },
    });
  });
});
