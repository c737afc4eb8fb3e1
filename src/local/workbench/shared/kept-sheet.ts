import { LIMIT } from '../../book/area';
import { hasContent, isError, type Cell, type Value } from '../../book/cell';
import type { ConditionalLook } from '../../book/conditional-format';
import { shownFormat } from '../../book/display';
import { formulaCells } from '../../book/formula-cells';
import type { Sheet } from '../../book/sheet';
import { PLAIN, type CellStyle } from '../../book/style';
import type { ShownCell } from '../protocol';
import { ColourRules } from './colour-rules';
import { PLAIN_LOOK, type LookNumbers } from './look-numbers';
import type { Move, Place } from './move';

/** A cell as it was when it was last looked at; `value` of a formula is what it gave. */
type KeptCell = Readonly<Cell>;
type KeptRow = (KeptCell | undefined)[];
type Unfinished<Thing> = { -readonly [Part in keyof Thing]: Thing[Part] };
type RuledRow = ReadonlyMap<number, ConditionalLook>;

/** Cells that are not as they were: `shown` in a window, `stored` in the book. */
export interface Differences {
  readonly shown: readonly Place[];
  readonly stored: readonly Place[];
}

const WHOLE = { row: 1, column: 1, rows: LIMIT.rows, columns: LIMIT.columns };
const NO_CELLS: readonly undefined[] = [];

/** The cells of a sheet as they were when it was last looked over, to tell what became of them. */
export class KeptSheet {
  private readonly rows: (KeptRow | undefined)[] = [];
  /** The looks by rule that held, by row from the top. */
  private readonly ruled: (RuledRow | undefined)[] = [];
  private rules: ColourRules;
  private rulesText: string;
  private formats: Sheet['conditionalFormats'];
  private ruledRows = 0;
  private version = -1;
  private readonly shown = new Map<number, ShownCell | null>();
  private stored: Place[] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: LookNumbers,
  ) {
    this.formats = sheet.conditionalFormats;
    this.rulesText = JSON.stringify(this.formats);
    this.rules = new ColourRules(sheet);
  }

  /** What became of the cells since the last time. Quick where only formulas can have changed. */
  lookOver(): Differences {
    if (this.version === this.sheet.version) this.lookOverFormulas();
    else this.lookOverRows();
    this.lookOverRules();
    this.version = this.sheet.version;
    const shown = [...this.shown].filter(([key, before]) => !isSameShown(before, this.shownAt(placeOf(key))));
    const differences = { shown: shown.map(([key]) => placeOf(key)), stored: this.stored };
    this.shown.clear();
    this.stored = [];
    return differences;
  }

  /** The cell as a window shows it; null where there is nothing to see. */
  shownAt({ row, column }: Place): ShownCell | null {
    const kept = this.rows[row - 1]?.[column - 1];
    const { numberFormat } = kept?.style ?? this.columnStyle(column);
    const number = this.lookAt(row, column);
    const { value = '', formula = null, note } = kept ?? {};
    const isEmpty = !hasContent(kept) && note === undefined;
    if (isEmpty && !this.looks.isSeenEmpty(number)) return null;
    const format = shownFormat(value, numberFormat, this.sheet.book.locale);
    // Not put together of pieces: a large book has half a million cells.
    const shown: Unfinished<ShownCell> = { row, column, value };
    if (formula !== null) shown.formula = `=${formula}`;
    if (format !== null) shown.format = format;
    if (number !== PLAIN_LOOK) shown.look = number;
    if (note !== undefined) shown.note = note;
    return shown;
  }

  /** All that a cell is in the book; null where there is none. */
  storedAt({ row, column }: Place): KeptCell | null {
    const kept = this.rows[row - 1]?.[column - 1];
    return kept === undefined || this.isBlank(kept, column) ? null : kept;
  }

  /** All cells that a window shows, row by row. */
  shownCells(): ShownCell[] {
    const cells: ShownCell[] = [];
    this.visit((row, column) => {
      const cell = this.shownAt({ row, column });
      if (cell !== null) cells.push(cell);
    });
    return cells;
  }

  /** Gives every look in the sheet its number: looks are told before the cells that have them. */
  numberLooks(): void {
    this.visit((row, column) => this.lookAt(row, column));
  }

  /** The columns that are seen where nothing stands in them. */
  columnsSeenEmpty(): readonly number[] {
    return this.sheet.columnsFromLeft.flatMap((column, index) =>
      column !== undefined && this.looks.isSeenEmpty(this.looks.numberOf(column.style, null)) ? [index + 1] : [],
    );
  }

  private visit(see: (row: number, column: number) => void): void {
    const seen = this.columnsSeenEmpty();
    const last = seen.length > 0 ? this.sheet.maxRows : Math.max(this.rows.length, this.ruled.length);
    for (let row = 1; row <= last; row++) {
      const kept = this.rows[row - 1] ?? NO_CELLS;
      const ruled = this.ruled[row - 1];
      const width = Math.max(kept.length, ...seen, ...(ruled?.keys() ?? []));
      for (let column = 1; column <= width; column++)
        if (kept[column - 1] !== undefined || ruled?.has(column) === true || seen.includes(column)) see(row, column);
    }
  }

  /** The cells are where the move put them; all are looked at the next time. */
  follow(move: Move): void {
    this.version = -1;
    this.rulesText = '';
    this.ruled.length = 0;
    if (move.kind === 'order') {
      const { area, order } = move;
      const rows = order.map((from) => this.rows[area.row - 1 + from]?.slice(area.column - 1) ?? []);
      rows.forEach((cells, down) => {
        const row = (this.rows[area.row - 1 + down] ??= []);
        for (let right = 0; right < area.columns; right++) row[area.column - 1 + right] = cells[right];
      });
    } else if (move.axis === 'row') splice(this.rows, move.at, move.count);
    else for (const row of this.rows) if (row !== undefined) splice(row, move.at, move.count);
  }

  private lookAt(row: number, column: number): number {
    const style = this.rows[row - 1]?.[column - 1]?.style ?? this.columnStyle(column);
    return this.looks.numberOf(style, this.ruled[row - 1]?.get(column) ?? null);
  }

  private lookOverRows(): void {
    const { rowsFromTop } = this.sheet;
    const last = Math.max(rowsFromTop.length, this.rows.length);
    for (let row = 1; row <= last; row++) {
      const cells = rowsFromTop[row - 1]?.cells ?? NO_CELLS;
      const kept = this.rows[row - 1] ?? NO_CELLS;
      const width = Math.max(cells.length, kept.length);
      for (let index = 0; index < width; index++) {
        const cell = cells[index];
        if (!isUnchangedValue(cell, kept[index])) this.look(row, index + 1, cell);
      }
    }
  }

  private lookOverFormulas(): void {
    for (const { cell, row, column } of formulaCells(this.sheet, WHOLE)) this.look(row, column, cell);
  }

  private look(row: number, column: number, cell: Cell | undefined): void {
    const before = this.rows[row - 1]?.[column - 1];
    const value = cell === undefined ? '' : this.sheet.value(row, column);
    const after = cell === undefined ? undefined : { ...cell, value };
    const isStored = isSameStored(before, after);
    if (isStored && isSameValue(before?.value ?? '', value)) return;
    this.notice(row, column);
    if (!isStored && !(this.isBlank(before, column) && this.isBlank(after, column))) this.stored.push({ row, column });
    (this.rows[row - 1] ??= [])[column - 1] = after;
  }

  /** Remembers how a cell was shown before the first of its changes; not where all of the sheet is shown anew. */
  private notice(row: number, column: number): void {
    if (this.version < 0) return;
    const key = keyOf(row, column);
    if (!this.shown.has(key)) this.shown.set(key, this.shownAt({ row, column }));
  }

  private lookOverRules(): void {
    const isOther = this.hasOtherRules();
    if (isOther) this.rules = new ColourRules(this.sheet);
    const ruledRows = this.rules.lastRow;
    const last = Math.max(ruledRows, this.ruled.length);
    if (isOther || !this.rules.areOfOwnRow) {
      for (let row = 1; row <= last; row++) this.lookOverRulesIn(row, row <= ruledRows);
    } else {
      const rows = new Set([...this.shown.keys()].map((key) => placeOf(key).row));
      for (let row = this.ruledRows + 1; row <= last; row++) rows.add(row);
      for (const row of rows) this.lookOverRulesIn(row, row <= ruledRows);
    }
    this.ruledRows = ruledRows;
  }

  private hasOtherRules(): boolean {
    const { conditionalFormats } = this.sheet;
    if (conditionalFormats === this.formats && this.rulesText !== '') return false;
    this.formats = conditionalFormats;
    const text = JSON.stringify(conditionalFormats);
    const isOther = text !== this.rulesText;
    this.rulesText = text;
    return isOther;
  }

  private lookOverRulesIn(row: number, isRuled: boolean): void {
    const before = this.ruled[row - 1];
    const after = isRuled ? this.rules.inRow(row) : undefined;
    if (before === after) return;
    for (const column of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]))
      if (before?.get(column) !== after?.get(column)) this.notice(row, column);
    this.ruled[row - 1] = after;
  }

  private columnStyle(column: number): CellStyle {
    return this.sheet.columnsFromLeft[column - 1]?.style ?? PLAIN;
  }

  private isBlank(cell: KeptCell | undefined, column: number): boolean {
    return (
      cell === undefined || (!hasContent(cell) && cell.note === undefined && cell.style === this.columnStyle(column))
    );
  }
}

/** Without computing anything: a formula is looked at in any case. */
function isUnchangedValue(cell: Cell | undefined, kept: KeptCell | undefined): boolean {
  if (cell === undefined || kept === undefined) return cell === kept;
  return cell.formula === null && cell.value === kept.value && isSameStored(cell, kept);
}

function isSameStored(one: KeptCell | undefined, other: KeptCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.formula === other.formula &&
    one.style === other.style &&
    one.note === other.note &&
    one.richText === other.richText &&
    one.array === other.array &&
    (one.formula !== null || isSameValue(one.value, other.value))
  );
}

function isSameValue(one: Value, other: Value): boolean {
  return one === other || (isError(one) && isError(other) && one.error === other.error);
}

function isSameShown(one: ShownCell | null, other: ShownCell | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function splice(list: unknown[], at: number, count: number): void {
  if (count < 0) list.splice(at - 1, -count);
  else if (at <= list.length) list.splice(at - 1, 0, ...Array.from({ length: count }, () => undefined));
}

function keyOf(row: number, column: number): number {
  return row * (LIMIT.columns + 1) + column;
}

function placeOf(key: number): Place {
  return { row: Math.floor(key / (LIMIT.columns + 1)), column: key % (LIMIT.columns + 1) };
}
