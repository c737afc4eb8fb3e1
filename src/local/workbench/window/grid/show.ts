import type { FUniver } from '@univerjs/core/facade';
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, type ICellData } from '@univerjs/core';
import { LIMIT } from '../../../book/area';
import type { Dropdown, Event, Looks, ShownCell, ShownSheet } from '../../protocol';
import { fromServer } from './gate';
import { BOOK, cellData, freezeOf, rangeOf } from './snapshot';

type Layout = Omit<ShownSheet, 'cells'>;

const NOTE_SIZE = { width: 240, height: 100 } as const;

/** What the grid has of a sheet. */
class Known {
  sheet: Layout;
  private byPlace: Map<number, ShownCell> | null = null;

  constructor(private readonly told: ShownSheet) {
    this.sheet = told;
  }

  /** By row and column: where something stands. Put in order when they are first asked for: most sheets stay unopened. */
  get cells(): Map<number, ShownCell> {
    this.byPlace ??= new Map(this.told.cells.map((cell) => [keyOf(cell), cell]));
    return this.byPlace;
  }
}

/** Shows in the grid what the server tells of sheets that the grid already has. */
export class Show {
  private readonly known = new Map<number, Known>();
  /** Cells with notes. */
  private readonly noted = new Set<string>();
  /** Names of the rules of each sheet that offer values. */
  private readonly offered = new Map<number, readonly string[]>();
  private rules = 0;
  private looks: Looks = {};

  constructor(private readonly grid: FUniver) {}

  /** The grid was given these sheets anew. */
  begin(sheets: readonly ShownSheet[], looks: Looks): void {
    this.looks = looks;
    this.known.clear();
    this.noted.clear();
    this.offered.clear();
    for (const sheet of sheets) {
      this.known.set(sheet.id, new Known(sheet));
      for (const dropdown of sheet.dropdowns) this.offer(sheet.id, dropdown);
      this.note(
        sheet.id,
        sheet.cells.filter(({ note }) => note !== undefined),
      );
    }
  }

  sheet(id: number): Layout | undefined {
    return this.known.get(id)?.sheet;
  }

  cell(sheet: number, row: number, column: number): ShownCell | undefined {
    return this.known.get(sheet)?.cells.get(keyOf({ row, column }));
  }

  /** The last row and the last column in which something stands; the first where nothing does. */
  lastCell(sheet: number): { readonly row: number; readonly column: number } {
    let last = { row: 1, column: 1 };
    for (const { row, column, value } of this.known.get(sheet)?.cells.values() ?? [])
      if (value !== '') last = { row: Math.max(last.row, row), column: Math.max(last.column, column) };
    return last;
  }

  cells({ sheet, revision, cells, looks }: Extract<Event, { kind: 'cells' }>): void {
    const known = this.known.get(sheet);
    if (known === undefined) return;
    this.looks = { ...this.looks, ...looks };
    known.sheet = { ...known.sheet, revision };
    this.write(sheet, known, cells);
  }

  /** A sheet that is another now, cell by cell where it differs. False where the grid must be given all sheets anew. */
  replaced({ sheet, looks }: Extract<Event, { kind: 'sheet' }>): boolean {
    const known = this.known.get(sheet.id);
    if (known === undefined || !this.laidOut({ kind: 'layout', sheet, looks })) return false;
    const there = new Set(sheet.cells.map(keyOf));
    const gone = [...known.cells.values()]
      .filter((cell) => !there.has(keyOf(cell)))
      .map(({ row, column }): ShownCell => ({ row, column, value: '' }));
    const changed = sheet.cells.filter((cell) => !isSame(known.cells.get(keyOf(cell)), cell));
    this.write(sheet.id, known, [...gone, ...changed]);
    return true;
  }

  /** What a sheet is beside its cells. False where the grid must be given all sheets anew. */
  laidOut({ sheet, looks }: Extract<Event, { kind: 'layout' }>): boolean {
    const known = this.known.get(sheet.id);
    if (known === undefined || !isSameShape(known.sheet, sheet)) return false;
    this.looks = { ...this.looks, ...looks };
    this.resize(known.sheet, sheet);
    const isOffered = JSON.stringify(known.sheet.dropdowns) === JSON.stringify(sheet.dropdowns);
    known.sheet = sheet;
    if (isOffered) return true;
    this.run('data-validation.mutation.removeRule', sheet.id, { ruleId: this.offered.get(sheet.id) ?? [] });
    this.offered.delete(sheet.id);
    for (const dropdown of sheet.dropdowns) this.offer(sheet.id, dropdown);
    return true;
  }

  private write(sheet: number, known: Known, cells: readonly ShownCell[]): void {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const cell of cells) {
      (cellValue[cell.row - 1] ??= {})[cell.column - 1] = cellData(cell, this.looks);
      known.cells.set(keyOf(cell), cell);
    }
    if (cells.length > 0) this.run('sheet.mutation.set-range-values', sheet, { cellValue });
    this.note(sheet, cells);
  }

  private resize(before: Layout, sheet: Layout): void {
    if (before.rows !== sheet.rows)
      this.run('sheet.mutation.set-worksheet-row-count', sheet.id, { rowCount: sheet.rows });
    if (before.columns !== sheet.columns)
      this.run('sheet.mutation.set-worksheet-column-count', sheet.id, { columnCount: sheet.columns });
    if (before.frozenRows !== sheet.frozenRows || before.frozenColumns !== sheet.frozenColumns)
      this.run('sheet.mutation.set-frozen', sheet.id, freezeOf(sheet));
    if (before.tabColor !== sheet.tabColor)
      this.run('sheet.mutation.set-tab-color', sheet.id, { color: sheet.tabColor ?? '' });
  }

  private note(sheet: number, cells: readonly ShownCell[]): void {
    for (const { row, column, note = '' } of cells) {
      const id = `note ${sheet} ${row} ${column}`;
      const place = { sheetId: String(sheet), row: row - 1, col: column - 1 };
      if (note !== '') {
        const shown = { id, row: place.row, col: place.col, note, ...NOTE_SIZE, show: false };
        this.run('sheet.mutation.update-note', sheet, { ...place, note: shown });
        this.noted.add(id);
      } else if (this.noted.delete(id)) this.run('sheet.mutation.remove-note', sheet, place);
    }
  }

  private offer(sheet: number, { areas, values, strict, help }: Dropdown): void {
    this.rules += 1;
    const uid = `dropdown ${this.rules}`;
    const rule = {
      uid,
      type: DataValidationType.LIST,
      ranges: areas.map(rangeOf),
      formula1: JSON.stringify(values),
      renderMode: DataValidationRenderMode.ARROW,
      errorStyle: strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
      ...(help === '' ? {} : { prompt: help, showInputMessage: true }),
    };
    this.run('data-validation.mutation.addRule', sheet, { rule });
    this.offered.set(sheet, [...(this.offered.get(sheet) ?? []), uid]);
  }

  private run(mutation: string, sheet: number, parameters: object): void {
    this.grid.syncExecuteCommand(mutation, { unitId: BOOK, subUnitId: String(sheet), ...parameters }, fromServer);
  }
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * (LIMIT.columns + 1) + column;
}

function isSame(known: ShownCell | undefined, cell: ShownCell): boolean {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(cell);
}

/** Whether both differ in nothing that the grid takes at its beginning alone. */
function isSameShape(known: Layout, sheet: Layout): boolean {
  const shape = ({ name, hidden, merges, widths }: Layout) => JSON.stringify([name, hidden, merges, widths]);
  return shape(known) === shape(sheet);
}
