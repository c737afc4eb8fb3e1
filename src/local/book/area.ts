/** A rectangle of cells of one sheet; row and column count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What an .xlsx sheet can hold at most. */
export const LIMIT = { rows: 1_048_576, columns: 16_384 } as const;

/** Column number to letters: 1 → `A`, 28 → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters, in either case, to the column number: `AB` → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B3`, or `B3:C9` where the area is larger than a cell. */
export function toA1(area: Area): string {
  const start = columnLetters(area.column) + String(area.row);
  const end = columnLetters(area.column + area.columns - 1) + String(area.row + area.rows - 1);
  return start === end ? start : `${start}:${end}`;
}

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/;

/** Reads `B3`, `$B$3:C9`, `B3:C` (to the last row), `B:C` (all rows) or `3:9` (all columns); null for anything else. */
export function fromA1(text: string): Area | null {
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const [, left, top, right, bottom] = match;
  if (!text.includes(':'))
    return left === undefined || top === undefined ? null : between(corner(left, top), corner(left, top));
  if (left === undefined ? right !== undefined || top === undefined || bottom === undefined : right === undefined)
    return null;
  if (top === undefined && bottom !== undefined) return null;
  const end = corner(right ?? columnLetters(LIMIT.columns), bottom ?? String(LIMIT.rows));
  return between(corner(left ?? 'A', top ?? '1'), end);
}

function corner(letters: string, digits: string): { row: number; column: number } {
  return { row: Number(digits), column: columnNumber(letters) };
}

/** The smallest area that holds both cells, whichever comes first. */
export function between(a: { row: number; column: number }, b: { row: number; column: number }): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.abs(a.row - b.row) + 1, columns: Math.abs(a.column - b.column) + 1 };
}

/** The part that both areas share, or null. */
export function shared(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of `area` without `hole`: up to four areas that do not overlap. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = shared(area, hole);
  if (cut === null) return [area];
  const below = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: cut.row, rows: cut.rows, column: area.column, columns: cut.column - area.column },
    { row: cut.row, rows: cut.rows, column: right, columns: area.column + area.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
