import { Calculation } from './calculation';
import { serialIn } from './serial';
import { Sheet } from './sheet';
import type { Shift } from './shift';

/** A name for an area or a formula, as the file has it. */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; null where the whole book knows it. */
  readonly sheet: Sheet | null;
  refersTo: string;
  readonly hidden: boolean;
}

/** The workbook while a command runs: the one truth, of which the .xlsx file is a copy. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly calculation = new Calculation(this);
  /** How typed dates and numbers are read and shown: `en_US`, `ru_RU`. */
  locale = 'en_US';
  /** IANA name of the spreadsheet's time zone. */
  zone = 'Etc/UTC';
  /** E-mail address of whoever owns the book; '' where nobody is known. */
  owner = '';
  /** This moment: TODAY() and NOW() follow it. */
  clock: () => Date = () => new Date();
  definedNames: readonly DefinedName[] = [];
  /** Told of every shift of a sheet, once all that names a place in it has followed. */
  whenReshaped: (sheet: Sheet, shift: Shift) => void = () => undefined;
  /** Theme, media, properties and the like, kept as the file has them. */
  frame: Readonly<Record<string, unknown>> = {};

  /** The sheet of this name, in any case, or undefined. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Adds an empty sheet before the one at `index` (from 0), or at the end. Names are unique, ignoring case. */
  addSheet(name: string, index = this.sheets.length): Sheet {
    if (this.sheet(name) !== undefined) throw new Error(`A sheet with the name "${name}" already exists.`);
    const id = this.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), 0) + 1;
    const sheet = new Sheet(this, id, name);
    this.sheets.splice(index, 0, sheet);
    this.calculation.forget();
    return sheet;
  }

  /** Takes a sheet out of the book. */
  removeSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`no sheet ${sheet.name} in the book`);
    this.sheets.splice(index, 1);
    this.calculation.forget();
  }

  /** Serial number of this moment in the book's zone. */
  now(): number {
    return serialIn(this.zone, this.clock());
  }

  /** The format that a bare date gets in this locale, with the time where the serial has one. */
  dateFormat(serial: number): string {
    const date = this.locale.startsWith('ru') ? 'dd.MM.yyyy' : 'M/d/yyyy';
    return Number.isInteger(serial) ? date : `${date} H:mm:ss`;
  }
}

export type { Area } from './area';
export type { FormulaError, Input, Value } from './cell';
export { isError } from './cell';
export type { Protection, Sheet } from './sheet';
export type { StyleChange } from './style';
export type { ListRule, RangeRule, ValidationRule } from './validation';
