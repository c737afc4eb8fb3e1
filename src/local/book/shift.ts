import { columnLetters, columnNumber, fromA1, LIMIT, type Area } from './area';
import { tokens, type Token } from './formula/tokens';

/** Rows or columns put in before `at`, or taken out from `at` on (`count` below 0). */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where the area is afterwards; null where all of it was taken out. Areas to the very edge stay there. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'row') {
    const rows = span(area.row, area.rows, LIMIT.rows, shift);
    return rows === null ? null : { ...area, row: rows.start, rows: rows.length };
  }
  const columns = span(area.column, area.columns, LIMIT.columns, shift);
  return columns === null ? null : { ...area, column: columns.start, columns: columns.length };
}

function span(
  start: number,
  length: number,
  limit: number,
  { at, count }: Shift,
): { start: number; length: number } | null {
  const first = moved(start, at, count, at);
  const last = start + length > limit ? limit : Math.min(moved(start + length - 1, at, count, at - 1), limit);
  return last < first ? null : { start: first, length: last - first + 1 };
}

/** A place that was itself taken out becomes `instead`. */
function moved(place: number, at: number, count: number, instead: number): number {
  if (place < at) return place;
  return count < 0 && place < at - count ? instead : place + count;
}

/** The formula after the shift in the sheet `shifted`; it stands in the sheet `own`. What was taken out becomes `#REF!`. */
export function shiftedFormula(formula: string, own: string, shifted: string, shift: Shift): string {
  const isShifted = (token: Token): boolean =>
    token.kind === 'reference' && (token.sheet ?? own).toLowerCase() === shifted.toLowerCase();
  return rewritten(formula, (token) => (isShifted(token) ? shiftedPlace(token.place, shift) : null));
}

/** The formula as it reads copied so far down and to the right: what has no `$` goes along, off the sheet is `#REF!`. */
export function copiedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return rewritten(formula, ({ place }) => copiedPlace(place, down, right));
}

/** The formula with open ranges (`A2:A`), which only Google Sheets knows, ended at the last row. */
export function closedFormula(formula: string): string {
  return rewritten(formula, ({ place }) =>
    /^\$?[A-Za-z]+\$?\d+:\$?[A-Za-z]+$/.test(place) ? `${place}$${String(LIMIT.rows)}` : null,
  );
}

/** The formula with the place of each reference replaced where `change` gives another. */
function rewritten(formula: string, change: (token: Token) => string | null): string {
  let result = formula;
  for (const token of [...(tokens(formula) ?? [])].reverse()) {
    const place = token.kind === 'reference' ? change(token) : null;
    if (place !== null) result = result.slice(0, token.end - token.place.length) + place + result.slice(token.end);
  }
  return result;
}

function shiftedPlace(place: string, shift: Shift): string | null {
  const area = fromA1(place);
  const next = area === null ? null : shiftedArea(area, shift);
  if (area === null) return null;
  if (next === null) return '#REF!';
  const [start = '', end] = place.split(':');
  const first = cornerAt(start, next.row, next.column);
  return end === undefined
    ? first
    : `${first}:${cornerAt(end, next.row + next.rows - 1, next.column + next.columns - 1)}`;
}

/** The corner with new numbers, its `$` signs kept. */
function cornerAt(corner: string, row: number, column: number): string {
  return corner.replace(/[A-Za-z]+/, () => columnLetters(column)).replace(/\d+$/, String(row));
}

/** The place of a reference as it reads copied so far down and to the right; `#REF!` off the sheet. */
export function copiedPlace(place: string, down: number, right: number): string {
  const corners = place.split(':').map((corner) => copiedCorner(corner, down, right));
  return corners.includes(null) ? '#REF!' : corners.join(':');
}

/** Null off the sheet. */
function copiedCorner(corner: string, down: number, right: number): string | null {
  const [, toColumn = '', letters = '', toRow = '', digits = ''] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const isRowAlone = letters === '';
  const column = toColumn === '$' || isRowAlone ? letters : lettersAt(columnNumber(letters) + right);
  const row = (isRowAlone ? toColumn : toRow) === '$' || digits === '' ? digits : digitsAt(Number(digits) + down);
  return column === null || row === null ? null : toColumn + column + toRow + row;
}

function lettersAt(column: number): string | null {
  return column >= 1 && column <= LIMIT.columns ? columnLetters(column) : null;
}

function digitsAt(row: number): string | null {
  return row >= 1 && row <= LIMIT.rows ? String(row) : null;
}
