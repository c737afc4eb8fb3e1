import { Book } from '../../../../src/local/book/book';
import { hasContent } from '../../../../src/local/book/cell';
import type { Sheet } from '../../../../src/local/book/sheet';
import { PLAIN } from '../../../../src/local/book/style';
import type { Looks, ShownSheet } from '../../../../src/local/workbench/protocol';
import type { SharedBook } from '../../../../src/local/workbench/shared/shared-book';
import { bookOf, cellAt } from '../../book/books';

export const OWNER = 'olga@studio.example';
export const ANNA = { window: 'a', email: 'anna@studio.example' };
export const BORIS = { window: 'b', email: 'boris@studio.example' };

/** Hours of two clients, what they come to, and the clients' names; with a list, colours, a name, a note. */
export function hoursBook(): Book {
  const book = bookOf({
    Hours: [
      ['Client', 'Hours', 'Double', 'Note'],
      ['Fox', 3, '=B2*2', 'walls'],
      ['Elk', 1, '=B3*2', ''],
      ['Fox', 2, '=$B$2*2', 'roof'],
      ['Ant', '', '', 'later'],
    ],
    Clients: [
      ['Name', 'Sum'],
      ['Fox', '=SUMIFS(Hours!B2:B5,Hours!A2:A5,A2)'],
      ['Elk', '=SUMIFS(Hours!$B$2:$B$5,Hours!$A$2:$A$5,A3)'],
      ['All', '=SUM(Hours!B:B)'],
    ],
  });
  book.owner = OWNER;
  book.clock = () => new Date('2026-11-03T09:00:00Z');
  const hours = sheetOf(book, 'Hours');
  Object.assign(hours, { maxRows: 12, maxColumns: 6, frozenRows: 1 });
  Object.assign(sheetOf(book, 'Clients'), { maxRows: 8, maxColumns: 4 });
  hours.restyle(cellAt('A1:D1'), { bold: true, background: '#eeeeee' });
  hours.restyle(cellAt('B2:B12'), { numberFormat: '0.00', horizontal: 'right' });
  hours.setNote(cellAt('D2'), 'by Anna');
  hours.conditionalFormats = [
    {
      areas: [cellAt('A2:A12'), cellAt('C2:C12')],
      condition: { kind: 'formula', formula: '$B2>2' },
      look: { background: '#fee2e2', color: '#991b1b', bold: null },
    },
    {
      areas: [cellAt('B2:B12')],
      condition: { kind: 'number', operator: 'lessThan', number: 2 },
      look: { background: null, color: '#123456', bold: true },
    },
  ];
  book.definedNames = [{ name: 'Worked', sheet: null, refersTo: 'Hours!$B$2:$B$5', hidden: false }];
  return book;
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** All that a book is, whatever its styles' identities and cells that say no more than their column. */
export function pictureOf(book: Book): unknown {
  return {
    names: book.definedNames.map(({ name, refersTo }) => [name, refersTo]),
    sheets: book.sheets.map((sheet) => ({
      ...{ name: sheet.name, rows: sheet.maxRows, columns: sheet.maxColumns, hidden: sheet.hidden },
      ...{ frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns, merges: sheet.merges },
      ...{
        validations: sheet.validations,
        conditionalFormats: sheet.conditionalFormats,
        protections: sheet.protections,
      },
      columnStyles: sheet.columnsFromLeft.flatMap((column, index) =>
        JSON.stringify(column ?? { style: PLAIN }) === JSON.stringify({ style: PLAIN }) ? [] : [[index + 1, column]],
      ),
      cells: cellsOf(sheet),
    })),
  };
}

function cellsOf(sheet: Sheet): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  sheet.rowsFromTop.forEach((row, index) =>
    row?.cells.forEach((cell, offset) => {
      if (cell === undefined) return;
      const column = JSON.stringify(sheet.columnsFromLeft[offset]?.style ?? PLAIN);
      if (!hasContent(cell) && cell.note === undefined && JSON.stringify(cell.style) === column) return;
      const value = sheet.value(index + 1, offset + 1);
      found[`${index + 1} ${offset + 1}`] = { ...cell, value };
    }),
  );
  return found;
}

/** The same without the sizes of sheets, which stay grown when what was typed below them is taken back. */
export function contentOf(book: Book): unknown {
  return JSON.parse(JSON.stringify(pictureOf(book), withoutSizes));
}

/** For JSON: leaves out how many rows and columns something has. */
export function withoutSizes(key: string, value: unknown): unknown {
  return /^(rows|columns)$/.test(key) && typeof value === 'number' ? undefined : value;
}

const PARTS = [
  ...(['maxRows', 'maxColumns', 'frozenRows', 'frozenColumns', 'tabColor', 'hidden', 'frame'] as const),
  ...(['validations', 'protections', 'conditionalFormats', 'tables', 'merges', 'hyperlinks', 'autoFilter'] as const),
  ...(['rowsFromTop', 'columnsFromLeft'] as const),
];

/** Another book that is the same. */
export function copyOf(book: Book): Book {
  const copy = new Book();
  Object.assign(copy, { locale: book.locale, zone: book.zone, owner: book.owner, clock: book.clock });
  const sheets = new Map<Sheet, Sheet>();
  for (const sheet of book.sheets) {
    const made = copy.addSheet(sheet.name);
    for (const part of PARTS) Object.assign(made, { [part]: structuredClone(sheet[part]) });
    sheets.set(sheet, made);
  }
  copy.definedNames = book.definedNames.map((name) => ({
    ...name,
    sheet: name.sheet === null ? null : (sheets.get(name.sheet) ?? null),
  }));
  return copy;
}

/** What a window shows, with looks in place of their numbers. */
export function shownBy(sheets: readonly ShownSheet[], looks: Looks): unknown {
  return sheets.map(({ cells, revision: _revision, ...layout }) => ({
    ...layout,
    cells: cells.map((cell) => (cell.look === undefined ? cell : { ...cell, look: looks[cell.look] })),
  }));
}

/** A window that knows the book only by what it was told. */
export class ToldWindow {
  private sheets: readonly ShownSheet[];
  private looks: Looks;

  constructor(
    private readonly shared: SharedBook,
    private readonly email: string,
  ) {
    this.sheets = shared.shownSheets(email);
    this.looks = shared.looks;
  }

  get shows(): unknown {
    return shownBy(this.sheets, this.looks);
  }

  revision(sheet: number): number {
    return this.sheets.find(({ id }) => id === sheet)?.revision ?? 0;
  }

  tell(): void {
    for (const change of this.shared.changes()) {
      if (change.kind === 'sheets') {
        this.sheets = this.shared.shownSheets(this.email);
        this.looks = this.shared.looks;
        continue;
      }
      this.looks = { ...this.looks, ...change.looks };
      this.sheets = this.sheets.map((sheet) => (sheet.id === change.sheet ? this.told(sheet, change) : sheet));
    }
  }

  private told(
    sheet: ShownSheet,
    change: Exclude<ReturnType<SharedBook['changes']>[number], { readonly kind: 'sheets' }>,
  ): ShownSheet {
    if (change.kind === 'sheet') return this.shared.shownSheet(sheet.id, this.email) ?? sheet;
    if (change.kind === 'layout') return { ...sheet, ...this.shared.shownLayout(sheet.id, this.email) };
    const told = new Map(change.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const kept = sheet.cells.filter(({ row, column }) => !told.has(`${row} ${column}`));
    const seen = [...told.values()].filter((cell) => Object.keys(cell).length > 3 || cell.value !== '');
    const cells = [...kept, ...seen].sort((a, b) => a.row - b.row || a.column - b.column);
    return { ...sheet, revision: change.revision, cells };
  }
}
