import { toA1, type Area } from '../book/area';
import type { Sheet as BookSheet } from '../book/sheet';
import type { Edge } from '../book/style';
import type { ValidationRule } from '../book/validation';
import { read, written } from './cell-values';
import { cssColor } from './color';
import { DataValidation } from './data-validation';
import { refuseProtectedCells } from './editing';
import { ServiceException } from './exception';
import type { Execution } from './execution';
import type { Implementation } from './methods';
import { Protection } from './protection';
import { Sheet } from './sheet';
import { refuseInvalid } from './validity';
import { instantsIn } from './zone';

/** What Google Sheets calls the format of a cell that has none of its own. */
const AUTOMATIC = '0.###############';

export class Range implements Implementation<'SpreadsheetApp.Range'> {
  readonly path = 'SpreadsheetApp.Range';

  constructor(
    readonly sheet: BookSheet,
    private readonly cells: Area,
    private readonly execution: Execution,
  ) {}

  /** Refuses where the sheet has become too small since the range was made. */
  get area(): Area {
    const { row, column, rows, columns } = this.cells;
    if (row + rows - 1 <= this.sheet.maxRows && column + columns - 1 <= this.sheet.maxColumns) return this.cells;
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }

  /** The area, refused where whoever runs this may not change it. */
  private get editable(): Area {
    refuseProtectedCells(this.execution, this.sheet, this.area);
    return this.area;
  }

  getA1Notation(): string {
    return toA1(this.cells);
  }

  getSheet(): Sheet {
    return new Sheet(this.sheet, this.execution);
  }

  getRow(): number {
    return this.cells.row;
  }

  getColumn(): number {
    return this.cells.column;
  }

  getNumRows(): number {
    return this.cells.rows;
  }

  getNumColumns(): number {
    return this.cells.columns;
  }

  /** Selects the range on the screen of whoever runs this. */
  activate(): this {
    this.execution.host.screen.selection = { sheet: this.sheet.name, area: this.area };
    return this;
  }

  getValues(): (string | number | boolean | Date)[][] {
    const { sheet, area } = this;
    const instantOf = instantsIn(sheet.book.zone);
    return sheet
      .values(area)
      .map((line, down) =>
        line.map((value, right) =>
          read(value, sheet.style(area.row + down, area.column + right).numberFormat, instantOf),
        ),
      );
  }

  /** Null where a cell has none. Cells that share a rule share the object. */
  getDataValidations(): (DataValidation | null)[][] {
    const { sheet, area } = this;
    const known = new Map<ValidationRule, DataValidation>();
    const validationIn = (row: number, column: number): DataValidation | null => {
      const rule = sheet.validation(row, column);
      if (rule === null) return null;
      const validation = known.get(rule) ?? new DataValidation(rule);
      known.set(rule, validation);
      return validation;
    };
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => validationIn(area.row + down, area.column + right)),
    );
  }

  getDisplayValues(): string[][] {
    return this.sheet.display(this.area);
  }

  getFormulas(): string[][] {
    return this.sheet.formulas(this.area);
  }

  getNotes(): string[][] {
    return this.sheet.notes(this.area);
  }

  getNumberFormats(): string[][] {
    return this.sheet
      .numberFormats(this.area)
      .map((line) => line.map((format) => (format === 'General' ? AUTOMATIC : format)));
  }

  /** Refused as a whole, or written as a whole. */
  setValues(values: readonly (readonly unknown[])[]): this {
    const { sheet, editable: area } = this;
    refuseMismatch('rows', values.length, area.rows);
    for (const line of values) refuseMismatch('columns', line.length, area.columns);
    const inputs = values.map((line) => line.map((value) => written(value, sheet.book.zone)));
    refuseInvalid(sheet, area, inputs);
    sheet.write(area, inputs);
    return this;
  }

  setNumberFormat(format: string): this {
    this.sheet.restyle(this.editable, { numberFormat: /^general$/i.test(format) ? 'General' : format });
    return this;
  }

  /** A format each cell. Refused as a whole, or set as a whole. */
  setNumberFormats(formats: readonly (readonly string[])[]): this {
    const { sheet, editable: area } = this;
    refuseMismatch('rows', formats.length, area.rows);
    for (const line of formats) refuseMismatch('columns', line.length, area.columns);
    formats.forEach((line, down) =>
      line.forEach((format, right) => {
        const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        sheet.restyle(cell, { numberFormat: format });
      }),
    );
    return this;
  }

  setFontSize(points: number): this {
    this.sheet.restyle(this.editable, { fontSize: points });
    return this;
  }

  setHorizontalAlignment(where: string | null): this {
    this.sheet.restyle(this.editable, { horizontal: oneOf(['left', 'center', 'right'], where) });
    return this;
  }

  setVerticalAlignment(where: string | null): this {
    this.sheet.restyle(this.editable, { vertical: oneOf(['top', 'middle', 'bottom'], where) });
    return this;
  }

  setWrap(wrap: boolean): this {
    this.sheet.restyle(this.editable, { wrap });
    return this;
  }

  /** Lines around the range and between its cells: true draws, false takes away, null leaves. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
  ): this {
    const { sheet, editable: area } = this;
    for (let down = 0; down < area.rows; down++) {
      for (let across = 0; across < area.columns; across++) {
        const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
        const drawn: Readonly<Record<Edge, boolean | null>> = {
          top: down === 0 ? top : horizontal,
          bottom: down === area.rows - 1 ? bottom : horizontal,
          left: across === 0 ? left : vertical,
          right: across === area.columns - 1 ? right : vertical,
        };
        sheet.restyle(cell, { edges: Object.fromEntries(Object.entries(drawn).filter(([, is]) => is !== null)) });
      }
    }
    return this;
  }

  setFontWeight(weight: string | null): this {
    this.sheet.restyle(this.editable, { bold: weight === 'bold' });
    return this;
  }

  setFontColor(color: string | null): this {
    this.sheet.restyle(this.editable, { color: cssColor(color) });
    return this;
  }

  setBackground(color: string | null): this {
    this.sheet.restyle(this.editable, { background: cssColor(color) });
    return this;
  }

  /** A colour each cell. Refused as a whole, or set as a whole. */
  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    const { sheet, editable: area } = this;
    refuseMismatch('rows', colors.length, area.rows);
    for (const line of colors) refuseMismatch('columns', line.length, area.columns);
    colors.forEach((line, down) =>
      line.forEach((color, right) => {
        const cell = { row: area.row + down, column: area.column + right, rows: 1, columns: 1 };
        sheet.restyle(cell, { background: cssColor(color) });
      }),
    );
    return this;
  }

  setNote(note: string | null): this {
    this.sheet.setNote(this.editable, note ?? '');
    return this;
  }

  clearNote(): this {
    return this.setNote(null);
  }

  setDataValidation(validation: DataValidation | null): this {
    this.sheet.validate(this.editable, validation === null ? null : validation.rule);
    return this;
  }

  protect(): Protection {
    return Protection.added(this.sheet, this.area, this.execution);
  }
}

function refuseMismatch(what: 'rows' | 'columns', given: number, expected: number): void {
  if (given === expected) return;
  throw new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${expected}.`,
  );
}

function oneOf<Where extends string>(known: readonly Where[], where: string | null): Where | null {
  if (where === null) return null;
  const found = known.find((one) => one === where);
  if (found === undefined) throw new Error(`the alignment ${where} is not implemented outside Google`);
  return found;
}
