import { isError, type Cell, type Value } from '../../book/cell';
import type { Sheet } from '../../book/sheet';
import { restyled } from '../../book/style';
import { movedFormula, type Move, type Place } from './move';

/** What a person puts into a cell, and the number format that goes with it. */
export interface Content {
  readonly value: Value;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly richText?: unknown;
  readonly array?: Cell['array'];
}

export function contentAt(sheet: Sheet, { row, column }: Place): Content {
  const cell = sheet.cell(row, column);
  return {
    value: cell?.value ?? '',
    formula: cell?.formula ?? null,
    numberFormat: sheet.style(row, column).numberFormat,
    ...(cell?.richText === undefined ? {} : { richText: cell.richText }),
    ...(cell?.array === undefined ? {} : { array: cell.array }),
  };
}

/** Whether the same stands in the cell: what a formula gave, and the format, may differ. */
export function isSameContent(one: Content, other: Content): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return textOf(one.value) === textOf(other.value);
}

/** Puts back exactly what a cell held; its format only where it is another than `instead` had. */
export function putContent(sheet: Sheet, { row, column }: Place, content: Content, instead: Content): void {
  if (sheet.cell(row, column) === undefined && content.formula === null && content.value === '') return;
  const cell = sheet.ensure(row, column);
  const { numberFormat } = content;
  cell.value = content.value;
  cell.formula = content.formula;
  delete cell.richText;
  delete cell.array;
  if (content.richText !== undefined) cell.richText = content.richText;
  if (content.array !== undefined) cell.array = content.array;
  if (numberFormat !== instead.numberFormat) cell.style = restyled(cell.style, { numberFormat });
}

/** The content once cells of the sheet `moved` have moved; it stands in the sheet `own`. */
export function movedContent(content: Content, place: Place, own: string, moved: string, move: Move): Content {
  const { formula } = content;
  return formula === null ? content : { ...content, formula: movedFormula(formula, place, own, moved, move) };
}

function textOf(value: Value): string {
  return isError(value) ? value.error : JSON.stringify(value);
}
