import { isMoment, type Cell } from '../cell';

const FORMULA_ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/i;

/** A cell as text: what it shows where it holds a date, spaces of every kind around it taken off. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const text = isMoment(cell) ? cell.shown : typeof cell === 'boolean' ? (cell ? 'TRUE' : 'FALSE') : String(cell);
  return text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/gu, '');
}

/** Nothing was typed here: empty, blank text, a formula that gives '', an unticked checkbox. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === false || (typeof cell === 'string' && textOf(cell) === '');
}

/** The cell shows a formula error such as `#REF!`. */
export function isFormulaError(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && FORMULA_ERRORS.test(textOf(cell));
}
