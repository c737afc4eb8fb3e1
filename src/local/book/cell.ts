import type { Area } from './area';
import type { CellStyle } from './style';

/** What a formula gives where it has no value: `#N/A`, `#REF!`, `#VALUE!`… */
export interface FormulaError {
  readonly error: string;
}

/** `''` where a cell is empty. A date, time or duration is its serial number (days since 1899-12-30). */
export type Value = string | number | boolean | FormulaError;

/** What a cell is given: a serial becomes a date where the cell has no format of its own. null empties the cell. */
export type Input = string | number | boolean | null | { readonly serial: number };

export interface Cell {
  /** Of a formula: what it gave when last computed, here or by the program that wrote the file. */
  value: Value;
  /** Without the leading `=`; null where the cell holds a plain value. */
  formula: string | null;
  style: CellStyle;
  note?: string;
  /** Text runs with their fonts, while `value` is still their text. */
  richText?: unknown;
  /** Of an array formula: the cells that it fills, this one first. */
  array?: Area;
}

export function isError(value: Value): value is FormulaError {
  return typeof value === 'object';
}

/** Formulas count as content whatever they give, as they do in Google Sheets. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.formula !== null || cell.value !== '');
}
