import { columnNumber, LIMIT } from '../area';
import type { Cell } from '../cell';
import type { Row } from '../sheet';
import { PLAIN } from '../style';
import type { SharedString } from './shared-strings';

/**
 * The cells that hold a number, a text or nothing but a style, which nearly all do. The library takes four times as
 * long for each of them.
 */
export interface PlainCells {
  /** Row n is `rows[n - 1]`; all cells have the plain style as yet. */
  readonly rows: readonly (Row | undefined)[];
  /** The cells of each style, by its number in the file. */
  readonly ofStyle: ReadonlyMap<number, readonly Cell[]>;
  /** The last row that the file has, with cells or without. */
  readonly lastRow: number;
  /** Rows of which nothing was left but their height and the like: the library, which drops such, has a cell in each. */
  readonly standIns: ReadonlySet<number>;
}

/** As Excel, LibreOffice, Google Sheets and openpyxl write them. */
const CELL = /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="([ns])")?(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g;
/** What would not be understood by such cells alone: comments, character data, and cells and rows that are only counted. */
const UNUSUAL = /<!|<(?:c|row)(?! r=")[\s/>]/;
const EMPTY_ROW = /<row r="(\d+)"(?: spans="[\d: ]*")?([^>]*?)(?:\/>|>\s*<\/row>)/g;

/** Takes the plain cells out of the rows of a sheet's part, and returns them and what is left for the library to read. */
export function takePlainCells(
  rowsXml: string,
  strings: readonly SharedString[],
): { readonly left: string; readonly plain: PlainCells } {
  const rows: (Row | undefined)[] = [];
  const ofStyle = new Map<number, Cell[]>();
  const lastRow = lastRowIn(rowsXml);
  const standIns = new Set<number>();
  const plain = { rows, ofStyle, lastRow, standIns };
  if (UNUSUAL.test(rowsXml)) return { left: rowsXml, plain };
  const take = (found: string, letters: string, digits: string, style = '', type = '', text = ''): string => {
    const row = Number(digits);
    const column = columnNumber(letters);
    if (row > LIMIT.rows || column > LIMIT.columns) return found;
    const value = text === '' ? '' : type === 's' ? strings[Number(text)] : numberIn(text);
    if (typeof value === 'object') return inlineText(found, value.runs);
    // Where a cell has nothing, not even a style, there is none.
    if (text === '' && Number(style) === 0) return '';
    const cell: Cell = { value: value ?? '', formula: null, style: PLAIN };
    (rows[row - 1] ??= { cells: [] }).cells[column - 1] = cell;
    if (style !== '') cellsOf(ofStyle, Number(style)).push(cell);
    return '';
  };
  const empty = (_: string, digits: string, attributes: string): string => {
    if (attributes.trim() === '') return '';
    standIns.add(Number(digits));
    return `<row r="${digits}"${attributes}>${standIn(digits)}</row>`;
  };
  return { left: rowsXml.replace(CELL, take).replace(EMPTY_ROW, empty), plain };
}

/** Rows may stand in any order. */
function lastRowIn(rowsXml: string): number {
  let last = 0;
  for (const [, digits] of rowsXml.matchAll(/<row r="(\d+)"/g)) last = Math.max(last, Number(digits));
  return last;
}

function numberIn(text: string): number | '' {
  const number = parseFloat(text);
  return Number.isFinite(number) ? number : '';
}

function inlineText(cell: string, runs: string): string {
  return cell.replace(' t="s"', ' t="inlineStr"').replace(/<v>[^<]*<\/v>/, () => `<is>${runs}</is>`);
}

function cellsOf(ofStyle: Map<number, Cell[]>, style: number): Cell[] {
  const known = ofStyle.get(style);
  if (known !== undefined) return known;
  const cells: Cell[] = [];
  ofStyle.set(style, cells);
  return cells;
}

/** Rows below all others with a cell of each style that plain cells have, by which the library says what they look like. */
export function sampleRows({ ofStyle, lastRow }: PlainCells): string {
  return [...ofStyle.keys()]
    .map((style, index) => {
      const row = String(lastRow + 1 + index);
      return `<row r="${row}">${standIn(row, ` s="${String(style)}"`)}</row>`;
    })
    .join('');
}

function standIn(row: string, style = ''): string {
  return `<c r="A${row}"${style}><v>0</v></c>`;
}
