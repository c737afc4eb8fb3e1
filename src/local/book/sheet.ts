import { between, shared, without, type Area } from './area';
import type { Book } from './book';
import { hasContent, type Cell, type Input, type Value } from './cell';
import type { ConditionalFormat } from './conditional-format';
import { displayed } from './display';
import { PLAIN, restyled, type CellStyle, type StyleChange } from './style';
import { typed } from './typed';
import type { Validation, ValidationRule } from './validation';

/** Height, outline and the like of a row, kept as the file has them. */
export type RowFrame = Readonly<Record<string, unknown>>;

export interface Row {
  readonly cells: (Cell | undefined)[];
  frame?: RowFrame;
}

export interface Column {
  /** Of cells that hold nothing and have no style of their own. */
  style: CellStyle;
  widthPixels?: number;
  /** Outline, visibility and the like, kept as the file has them. */
  frame?: Readonly<Record<string, unknown>>;
}

/** Of the whole sheet where `area` is null. An .xlsx file has no place for it: the side file does. */
export interface Protection {
  area: Area | null;
  description: string;
  warningOnly: boolean;
  /** Addresses of those who may edit; everybody until they are named. */
  editors?: readonly string[];
  /** Whether everybody of the owner's domain may. */
  domainEdit?: boolean;
}

export interface Hyperlink {
  readonly area: Area;
  /** Outside the book; null for a place in it. */
  readonly target: string | null;
  /** A place in the book, or in the target. */
  readonly location: string | null;
  readonly tooltip: string | null;
}

export interface Table {
  area: Area;
  readonly frame: unknown;
}

/** .xlsx measures rows in points. */
const POINTS_A_PIXEL = 0.75;

/** A new sheet of Google Sheets. */
const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** One sheet of a book. Rows and columns count from 1; areas must lie inside `maxRows` × `maxColumns`. */
export class Sheet {
  maxRows: number = NEW_SHEET.rows;
  maxColumns: number = NEW_SHEET.columns;
  frozenRows = 0;
  frozenColumns = 0;
  /** `#rrggbb`, or null. */
  tabColor: string | null = null;
  hidden = false;
  validations: readonly Validation[] = [];
  protections: Protection[] = [];
  /** The first of them that holds counts. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  tables: readonly Table[] = [];
  merges: readonly Area[] = [];
  hyperlinks: readonly Hyperlink[] = [];
  autoFilter: Area | null = null;
  /** Page set-up, headers, views and the like, kept as the file has them. */
  frame: Readonly<Record<string, unknown>> = {};
  /** Row n is `rowsFromTop[n - 1]`; its cell in column m is `cells[m - 1]`. */
  rowsFromTop: (Row | undefined)[] = [];
  columnsFromLeft: (Column | undefined)[] = [];
  /** Grows with every change of a cell. */
  version = 0;
  private extent: { version: number; rows: number; columns: number } | null = null;

  constructor(
    readonly book: Book,
    readonly id: number,
    public name: string,
  ) {}

  /** The last row with content; 0 in an empty sheet. */
  get lastRow(): number {
    return this.content().rows;
  }

  /** The last column with content; 0 in an empty sheet. */
  get lastColumn(): number {
    return this.content().columns;
  }

  /** The cell, or undefined where nothing was ever set. */
  cell(row: number, column: number): Cell | undefined {
    return this.rowsFromTop[row - 1]?.cells[column - 1];
  }

  /** The style that a cell has or would have. */
  style(row: number, column: number): CellStyle {
    return this.cell(row, column)?.style ?? this.columnsFromLeft[column - 1]?.style ?? PLAIN;
  }

  /** What each cell holds; formulas are computed. */
  values(area: Area): Value[][] {
    return this.map(area, (row, column) => this.value(row, column));
  }

  /** What one cell holds; a formula is computed. */
  value(row: number, column: number): Value {
    const cell = this.cell(row, column);
    if (cell === undefined) return '';
    return cell.formula === null ? cell.value : this.book.calculation.value(this, row, column);
  }

  /** What each cell shows, in the book's locale. */
  display(area: Area): string[][] {
    return this.map(area, (row, column) =>
      displayed(this.value(row, column), this.style(row, column).numberFormat, this.book.locale),
    );
  }

  /** Each formula with its leading `=`, `''` where there is none. */
  formulas(area: Area): string[][] {
    return this.map(area, (row, column) => {
      const formula = this.cell(row, column)?.formula ?? null;
      return formula === null ? '' : `=${formula}`;
    });
  }

  numberFormats(area: Area): string[][] {
    return this.map(area, (row, column) => this.style(row, column).numberFormat);
  }

  notes(area: Area): string[][] {
    return this.map(area, (row, column) => this.cell(row, column)?.note ?? '');
  }

  /** Writes as if typed: text is read as Google Sheets reads it (`typed`), other values are taken as they are. */
  write(area: Area, inputs: readonly (readonly Input[])[]): void {
    this.each(area, (row, column) => {
      const input = inputs[row - area.row]?.[column - area.column];
      if (input !== undefined) this.enter(row, column, input);
    });
    this.touch();
  }

  /** Writes text exactly as it is, never read as anything else. */
  writeText(row: number, column: number, text: string): void {
    const cell = this.ensure(row, column);
    cell.value = text;
    cell.formula = null;
    this.touch();
  }

  /** Sets formulas, whatever the cells' formats; with or without the leading `=`. `''` empties the cell. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): void {
    this.each(area, (row, column) => {
      const formula = (formulas[row - area.row]?.[column - area.column] ?? '').replace(/^=/, '');
      if (formula === '') this.empty(row, column);
      else this.put(row, column, '', formula);
    });
    this.touch();
  }

  /** Empties the cells; formats, notes and validations stay. */
  clearContent(area: Area): void {
    this.each(area, (row, column) => {
      this.empty(row, column);
    });
    this.touch();
  }

  /** '' takes the note away. */
  setNote(area: Area, note: string): void {
    this.each(area, (row, column) => {
      if (note === '') delete this.cell(row, column)?.note;
      else this.ensure(row, column).note = note;
    });
    this.version += 1;
  }

  /** Changes formats and looks; an area that reaches the bottom changes the columns, for rows yet to come. */
  restyle(area: Area, change: StyleChange): void {
    const known = new Map<CellStyle, CellStyle>();
    const next = (style: CellStyle): CellStyle => {
      const found = known.get(style) ?? restyled(style, change);
      known.set(style, found);
      return found;
    };
    const toBottom = area.row + area.rows > this.maxRows && area.rows > 1;
    if (toBottom) this.restyleColumns(area, next);
    this.each(area, (row, column) => {
      const cell = toBottom ? this.cell(row, column) : this.ensure(row, column);
      if (cell !== undefined) cell.style = next(cell.style);
    });
    this.touch();
  }

  /** Replaces the rules of the area; null takes them away. */
  validate(area: Area, rule: ValidationRule | null): void {
    const kept = this.validations
      .map(({ areas, rule: old }) => ({ areas: areas.flatMap((part) => without(part, area)), rule: old }))
      .filter(({ areas }) => areas.length > 0);
    this.validations = rule === null ? kept : [...kept, { areas: [area], rule }];
  }

  /** The rule that holds in a cell, or null. */
  validation(row: number, column: number): ValidationRule | null {
    const here = between({ row, column }, { row, column });
    return this.validations.find(({ areas }) => areas.some((area) => shared(area, here) !== null))?.rule ?? null;
  }

  setColumnWidth(column: number, widthPixels: number): void {
    this.column(column).widthPixels = widthPixels;
  }

  setRowHeights(row: number, count: number, heightPixels: number): void {
    for (let index = row - 1; index < row - 1 + count; index++) {
      const own = (this.rowsFromTop[index] ??= { cells: [] });
      own.frame = { ...own.frame, height: heightPixels * POINTS_A_PIXEL };
    }
  }

  /** The cell, made where there was none. */
  ensure(row: number, column: number): Cell {
    const cells = (this.rowsFromTop[row - 1] ??= { cells: [] }).cells;
    return (cells[column - 1] ??= {
      value: '',
      formula: null,
      style: this.columnsFromLeft[column - 1]?.style ?? PLAIN,
    });
  }

  column(column: number): Column {
    return (this.columnsFromLeft[column - 1] ??= { style: PLAIN });
  }

  /** Cells changed: what was computed from them is computed again. */
  touch(): void {
    this.version += 1;
    this.book.calculation.forget();
  }

  private enter(row: number, column: number, input: Input): void {
    if (input === null || input === '') this.empty(row, column);
    else if (typeof input === 'string') {
      const { value, formula, numberFormat } = typed(input, this.style(row, column).numberFormat, this.book);
      this.put(row, column, value, formula, numberFormat);
    } else if (typeof input === 'object') {
      const general = this.style(row, column).numberFormat === 'General';
      this.put(row, column, input.serial, null, general ? this.book.dateFormat(input.serial) : undefined);
    } else this.put(row, column, input, null);
  }

  private put(row: number, column: number, value: Value, formula: string | null, numberFormat?: string): void {
    const cell = this.ensure(row, column);
    cell.value = value;
    cell.formula = formula;
    delete cell.richText;
    delete cell.array;
    if (numberFormat !== undefined) cell.style = restyled(cell.style, { numberFormat });
  }

  private empty(row: number, column: number): void {
    if (this.cell(row, column) !== undefined) this.put(row, column, '', null);
  }

  private restyleColumns(area: Area, next: (style: CellStyle) => CellStyle): void {
    this.each({ ...area, row: 1, rows: area.row - 1 }, (row, column) => this.ensure(row, column));
    for (let column = area.column; column < area.column + area.columns; column++) {
      const own = this.column(column);
      own.style = next(own.style);
    }
  }

  private content(): { rows: number; columns: number } {
    if (this.extent?.version === this.version) return this.extent;
    let rows = 0;
    let columns = 0;
    this.rowsFromTop.forEach((row, index) => {
      const width = row === undefined ? 0 : contentWidth(row);
      if (width > 0) rows = index + 1;
      columns = Math.max(columns, width);
    });
    this.extent = { version: this.version, rows, columns };
    return this.extent;
  }

  private each(area: Area, visit: (row: number, column: number) => void): void {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
    }
  }

  private map<T>(area: Area, give: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => give(area.row + down, area.column + right)),
    );
  }
}

function contentWidth(row: Row): number {
  let width = row.cells.length;
  while (width > 0 && !hasContent(row.cells[width - 1])) width -= 1;
  return width;
}
