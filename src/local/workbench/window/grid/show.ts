import type { FUniver } from '@univerjs/core/facade';
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, type ICellData } from '@univerjs/core';
import type { Event, Looks, ShownCell, ShownSheet } from '../../protocol';
import { fromServer } from './gate';
import { BOOK, cellData, freezeOf, rangeOf } from './snapshot';

/** What the grid has of a sheet. */
interface Known {
  sheet: ShownSheet;
  /** By row and column: where something stands. */
  readonly cells: Map<string, ShownCell>;
}

/** Shows in the grid what the server tells of sheets that the grid already has. */
export class Show {
  private readonly known = new Map<number, Known>();
  private looks: Looks = {};

  constructor(private readonly grid: FUniver) {}

  /** The grid was given these sheets anew. */
  begin(sheets: readonly ShownSheet[], looks: Looks): void {
    this.looks = looks;
    this.known.clear();
    for (const sheet of sheets) {
      this.known.set(sheet.id, { sheet, cells: new Map(sheet.cells.map((cell) => [keyOf(cell), cell])) });
      for (const dropdown of sheet.dropdowns) this.offer(sheet.id, dropdown);
      this.note(sheet.id, sheet.cells);
    }
  }

  sheet(id: number): ShownSheet | undefined {
    return this.known.get(id)?.sheet;
  }

  cell(sheet: number, row: number, column: number): ShownCell | undefined {
    return this.known.get(sheet)?.cells.get(keyOf({ row, column }));
  }

  /** The last row in which something stands; 0 where there is none. */
  lastRow(sheet: number): number {
    const cells = [...(this.known.get(sheet)?.cells.values() ?? [])];
    return cells.reduce((last, { row, value }) => (value === '' ? last : Math.max(last, row)), 0);
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
    if (known === undefined || !isSameShape(known.sheet, sheet)) return false;
    this.looks = { ...this.looks, ...looks };
    this.resize(sheet);
    const there = new Set(sheet.cells.map(keyOf));
    const gone = [...known.cells.values()]
      .filter((cell) => !there.has(keyOf(cell)))
      .map(({ row, column }): ShownCell => ({ row, column, value: '' }));
    const changed = sheet.cells.filter((cell) => !isSame(known.cells.get(keyOf(cell)), cell));
    const offered = JSON.stringify(known.sheet.dropdowns) !== JSON.stringify(sheet.dropdowns);
    known.sheet = sheet;
    this.write(sheet.id, known, [...gone, ...changed]);
    if (offered) {
      this.run('data-validation.mutation.removeRule', sheet.id, { ruleId: this.offeredIn(sheet.id) });
      for (const dropdown of sheet.dropdowns) this.offer(sheet.id, dropdown);
    }
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

  private resize(sheet: ShownSheet): void {
    this.run('sheet.mutation.set-worksheet-row-count', sheet.id, { rowCount: sheet.rows });
    this.run('sheet.mutation.set-worksheet-column-count', sheet.id, { columnCount: sheet.columns });
    this.run('sheet.mutation.set-frozen', sheet.id, freezeOf(sheet));
    this.run('sheet.mutation.set-tab-color', sheet.id, { color: sheet.tabColor ?? '' });
  }

  private note(sheet: number, cells: readonly ShownCell[]): void {
    for (const { row, column, note } of cells) {
      const place = { row: row - 1, col: column - 1 };
      if (note !== undefined && note !== '')
        this.run('sheet.mutation.update-note', sheet, {
          ...place,
          sheetId: String(sheet),
          note: { ...place, id: `note-${row}-${column}`, note, width: 240, height: 100, show: false },
        });
      else if (this.noted.delete(`${String(sheet)} ${row} ${column}`))
        this.run('sheet.mutation.remove-note', sheet, { ...place, sheetId: String(sheet) });
      if (note !== undefined && note !== '') this.noted.add(`${String(sheet)} ${row} ${column}`);
    }
  }

  private readonly noted = new Set<string>();

  private offer(sheet: number, { areas, values, strict, help }: ShownSheet['dropdowns'][number]): void {
    this.rules += 1;
    const uid = `offer-${String(sheet)}-${this.rules}`;
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
    this.offered.set(sheet, [...this.offeredIn(sheet), uid]);
  }

  private rules = 0;
  private readonly offered = new Map<number, readonly string[]>();

  private offeredIn(sheet: number): readonly string[] {
    return this.offered.get(sheet) ?? [];
  }

  private run(mutation: string, sheet: number, parameters: object): void {
    this.grid.syncExecuteCommand(mutation, { unitId: BOOK, subUnitId: String(sheet), ...parameters }, fromServer);
  }
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function isSame(known: ShownCell | undefined, cell: ShownCell): boolean {
  return known !== undefined && JSON.stringify(known) === JSON.stringify(cell);
}

/** Whether both differ in nothing that the grid takes at its beginning alone. */
function isSameShape(known: ShownSheet, sheet: ShownSheet): boolean {
  const shape = ({ name, hidden, merges, widths }: ShownSheet) => JSON.stringify([name, hidden, merges, widths]);
  return shape(known) === shape(sheet);
}
