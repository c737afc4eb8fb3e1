import fc from 'fast-check';
import type { Book } from '../../../../src/local/book/book';
import { deleteRows, insertRowsAfter } from '../../../../src/local/book/reshape';
import { replay } from '../../../../src/local/workbench/shared/replay';
import { SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { cellAt } from '../../book/books';
import {
  ANNA,
  BORIS,
  contentOf,
  copyOf,
  hoursBook,
  pictureOf,
  sheetOf,
  shownBy,
  ToldWindow,
  withoutSizes,
} from './books';

type Action =
  | { readonly kind: 'type'; readonly cells: readonly (readonly [number, number, string | number | boolean | null])[] }
  | { readonly kind: 'insert' | 'remove'; readonly axis: 'row' | 'column'; readonly at: number; readonly count: number }
  | { readonly kind: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'program'; readonly does: keyof typeof PROGRAM };

interface Told {
  readonly who: 'anna' | 'boris';
  readonly sheet: 'Hours' | 'Clients';
  readonly action: Action;
}

/** What an execution does to the book behind everybody's back. */
const PROGRAM = {
  writes: (book: Book) => sheetOf(book, 'Hours').write(cellAt('B3:C3'), [[7, '=SUM(Worked)']]),
  colours: (book: Book) => sheetOf(book, 'Hours').restyle(cellAt('A2:B3'), { background: '#00ff00' }),
  coloursColumns: (book: Book) => sheetOf(book, 'Hours').restyle(cellAt('E2:E12'), { background: '#0000ff' }),
  notes: (book: Book) => sheetOf(book, 'Clients').setNote(cellAt('B2'), 'a note'),
  widens: (book: Book) => sheetOf(book, 'Clients').setColumnWidth(2, 240),
  protects: (book: Book) => {
    sheetOf(book, 'Clients').protections.push({ area: cellAt('D1:D2'), description: 'ours', warningOnly: true });
  },
  validates: (book: Book) =>
    sheetOf(book, 'Hours').validate(cellAt('A2:A12'), {
      ...{ kind: 'range', sheet: 'Clients', area: cellAt('A2:A8'), dropdown: true, allowInvalid: true, helpText: '' },
    }),
  addsRows: (book: Book) => insertRowsAfter(sheetOf(book, 'Hours'), 3, 2),
  takesRows: (book: Book) => deleteRows(sheetOf(book, 'Hours'), 3, 1),
} as const;

const input = fc.oneof(
  fc.constantFrom('Fox', 'elk', '1:30', '2026-10-01', '50%', '=B2+1', '=Hours!A3', '=SUM(Hours!B2:B4)', "'007", 'TRUE'),
  fc.integer({ min: -3, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const cell = fc.tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 7 }), input);
const axis = fc.constantFrom('row' as const, 'column' as const);
const lines = { axis, at: fc.integer({ min: 1, max: 6 }), count: fc.integer({ min: 1, max: 2 }) };
const typing = fc.record({ kind: fc.constant('type' as const), cells: fc.array(cell, { minLength: 1, maxLength: 5 }) });
const moving = fc.oneof(
  fc.record({ kind: fc.constantFrom('insert' as const, 'remove' as const), ...lines }),
  fc.record({ kind: fc.constant('sort' as const), column: fc.integer({ min: 1, max: 4 }), ascending: fc.boolean() }),
);
const turning = fc.record({ kind: fc.constantFrom('undo' as const, 'undo' as const, 'redo' as const) });
const program = fc.record({
  kind: fc.constant('program' as const),
  does: fc.constantFrom(...(Object.keys(PROGRAM) as (keyof typeof PROGRAM)[])),
});

function told(action: fc.Arbitrary<Action>): fc.Arbitrary<Told> {
  return fc.record({
    who: fc.constantFrom('anna', 'boris'),
    sheet: fc.constantFrom('Hours', 'Hours', 'Clients'),
    action,
  });
}

function act(shared: SharedBook, { who, sheet: name, action }: Told): boolean {
  const by = who === 'anna' ? ANNA : BORIS;
  const sheet = sheetOf(shared.book, name);
  const on = { sheet: sheet.id, revision: shared.shownLayout(sheet.id, by.email)?.revision ?? 0 };
  switch (action.kind) {
    case 'type': {
      const cells = action.cells.map(([row, column, typed]) => ({ row, column, input: typed }));
      return shared.type(by, { ...on, cells }).ok;
    }
    case 'insert':
    case 'remove':
      return shared[action.kind](by, { ...on, axis: action.axis, at: action.at, count: action.count }).ok;
    case 'sort': {
      const { column, ascending } = action;
      return shared.sort(by, { ...on, area: { row: 2, column: 1, rows: 9, columns: 4 }, column, ascending }).ok;
    }
    case 'undo':
    case 'redo':
      return shared[action.kind](by).ok;
    case 'program':
      PROGRAM[action.does](shared.book);
      return true;
  }
}

const anything = told(fc.oneof(typing, typing, moving, turning, program));

test('what windows are told of changes makes of what they showed what the book shows', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anything, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (rounds) => {
      const shared = new SharedBook(hoursBook());
      const window = new ToldWindow(shared, ANNA.email);
      for (const round of rounds) {
        for (const one of round) act(shared, one);
        window.tell();
        expect(window.shows).toEqual(shownBy(shared.shownSheets(ANNA.email), shared.looks));
        expect(shared.changes()).toEqual([]);
        const fresh = new SharedBook(copyOf(shared.book));
        expect(shownBy(fresh.shownSheets(ANNA.email), fresh.looks)).toEqual(window.shows);
      }
    }),
    { numRuns: 60 },
  );
});

test('a journal of entries, made again on the book as its file has it, gives the same book', () => {
  let held = 0;
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 12 }), (actions) => {
      const shared = new SharedBook(hoursBook());
      let file = copyOf(shared.book);
      for (const one of actions) {
        act(shared, one);
        const entries = shared.entries();
        if (entries === null) file = copyOf(shared.book);
        else {
          held += entries.length;
          expect(replay(file, JSON.parse(JSON.stringify(entries)) as typeof entries)).toEqual([]);
        }
        expect(pictureOf(file)).toEqual(pictureOf(shared.book));
      }
    }),
    { numRuns: 60 },
  );
  expect(held).toBeGreaterThan(50);
});

test('what one window does, taken back and made again step by step, gives the same books', () => {
  fc.assert(
    fc.property(fc.array(told(fc.oneof(typing, moving)), { maxLength: 10 }), (actions) => {
      const shared = new SharedBook(hoursBook());
      const pictures = [contentOf(shared.book)];
      for (const one of actions) {
        const before = JSON.stringify(pictureOf(shared.book));
        act(shared, { ...one, who: 'anna' });
        if (JSON.stringify(pictureOf(shared.book)) !== before) pictures.push(contentOf(shared.book));
      }
      for (const picture of pictures.slice(0, -1).reverse()) {
        expect(shared.undo(ANNA).ok).toBe(true);
        expect(contentOf(shared.book)).toEqual(picture);
      }
      expect(shared.undo(ANNA)).toEqual({ ok: false, refusal: { code: 'nothing-to-undo' } });
      for (const picture of pictures.slice(1)) {
        expect(shared.redo(ANNA).ok).toBe(true);
        expect(contentOf(shared.book)).toEqual(picture);
      }
    }),
    { numRuns: 60 },
  );
});

test('what two windows type into cells of their own comes to the same book in any order, and each takes back its own', () => {
  const cells = fc.array(fc.tuple(fc.integer({ min: 2, max: 12 }), input), { minLength: 1, maxLength: 4 });
  const typed = (who: Told['who'], column: number) =>
    cells.map((list): Told => ({
      ...{ who, sheet: 'Hours' },
      action: { kind: 'type', cells: list.map(([row, given]) => [row, column, given] as const) },
    }));
  fc.assert(
    fc.property(
      fc.array(typed('anna', 4), { maxLength: 4 }),
      fc.array(typed('boris', 5), { maxLength: 4 }),
      (one, other) => {
        const pictureAfter = (actions: readonly Told[], undoing: boolean): unknown => {
          const shared = new SharedBook(hoursBook());
          for (const action of actions) act(shared, action);
          while (undoing && shared.undo(ANNA).ok);
          return contentOf(shared.book);
        };
        const alternating = Array.from({ length: 4 }, (_, index) => [other[index], one[index]]).flat();
        const mixed = alternating.filter((action) => action !== undefined);
        expect(pictureAfter(mixed, false)).toEqual(pictureAfter([...one, ...other], false));
        expect(pictureAfter(mixed, true)).toEqual(pictureAfter(other, false));
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever others do, an undo takes back all of a change or nothing, and never changes what they typed', () => {
  let refused = 0;
  let undone = 0;
  fc.assert(
    fc.property(told(typing), fc.array(told(fc.oneof(typing, moving)), { maxLength: 4 }), (first, others) => {
      const shared = new SharedBook(hoursBook());
      act(shared, { ...first, who: 'anna' });
      for (const other of others) act(shared, { ...other, who: 'boris' });
      const before = pictureOf(shared.book);
      const done = shared.undo(ANNA);
      if (!done.ok) {
        refused += 1;
        expect(pictureOf(shared.book)).toEqual(before);
        return;
      }
      undone += 1;
      expect(shared.redo(ANNA).ok).toBe(true);
      expect(contentOf(shared.book)).toEqual(JSON.parse(JSON.stringify(before, withoutSizes)));
    }),
    { numRuns: 300 },
  );
  expect(Math.min(refused, undone)).toBeGreaterThan(5);
});
