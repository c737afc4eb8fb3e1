import { columnLetters, columnNumber } from '../area';
import type { CellStyle } from '../style';
import type { SharedTexts } from './shared-texts';

/** A cell that is written without the library: it holds a number, a text, or nothing but a style. */
export interface PlainCell {
  readonly column: number;
  readonly value: string | number;
  readonly style: CellStyle;
}

/** What of a sheet is written without the library. */
export interface PlainRows {
  /** Plain cells from left to right, by row. */
  readonly cells: ReadonlyMap<number, readonly PlainCell[]>;
  /** The sheet's last row, whoever writes it: below it stand the library's samples. */
  readonly lastRow: number;
  /** Rows for whose height and the like the library, which drops those without cells, wrote a cell that stands for none. */
  readonly standIns: ReadonlySet<number>;
  /** All styles of the cells: the library wrote a sample of each, in this order, one a row. */
  readonly styles: readonly CellStyle[];
}

/** A row as the library wrote it. */
interface LibraryRow {
  readonly attributes: string;
  readonly cells: string;
}

type WrittenCell = readonly [column: number, xml: string];

interface WrittenRow {
  readonly number: number;
  readonly attributes: string;
  readonly cells: readonly WrittenCell[];
}

const ROW = /<row r="(\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g;
const CELL = /<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>[\s\S]*?<\/c>)/g;
const NO_ROW: LibraryRow = { attributes: '', cells: '' };

/** A sheet's part as the library wrote it, with the plain cells put in and the samples left out. */
export function putPlainCells(xml: string, plain: PlainRows, texts: SharedTexts): string {
  const start = xml.indexOf('>', xml.indexOf('<sheetData')) + 1;
  const end = xml.lastIndexOf('</sheetData>');
  if (end < start) return xml;
  const library = libraryRows(xml.slice(start, end));
  const styles = styleAttributes(plain, library);
  const rows = [...new Set([...library.keys(), ...plain.cells.keys()])]
    .filter((number) => number <= plain.lastRow)
    .sort((one, other) => one - other)
    .map((number): WrittenRow => {
      const { attributes, cells } = library.get(number) ?? NO_ROW;
      const own = (plain.cells.get(number) ?? []).map((cell) => writtenCell(cell, number, styles, texts));
      const isAlone = cells === '' || plain.standIns.has(number);
      return { number, attributes, cells: isAlone ? own : together(own, cells, texts) };
    });
  const before = xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${extentOf(rows)}"/>`);
  return before + rows.map(rowXml).join('') + xml.slice(end);
}

function libraryRows(xml: string): ReadonlyMap<number, LibraryRow> {
  const rows = [...xml.matchAll(ROW)].map(([, number, attributes = '', cells = '']) => {
    // How far a row goes the library knows of its own cells alone.
    return [Number(number), { attributes: attributes.replace(/ spans="[^"]*"/, ''), cells }] as const;
  });
  return new Map(rows);
}

/** The attribute of each style, as the library gave it to the sample. */
function styleAttributes(
  { styles, lastRow }: PlainRows,
  library: ReadonlyMap<number, LibraryRow>,
): ReadonlyMap<CellStyle, string> {
  const attribute = (index: number): string =>
    /^<c r="A\d+"( s="\d+")/.exec(library.get(lastRow + 1 + index)?.cells ?? '')?.[1] ?? '';
  return new Map(styles.map((style, index) => [style, attribute(index)]));
}

function writtenCell(
  { column, value, style }: PlainCell,
  row: number,
  styles: ReadonlyMap<CellStyle, string>,
  texts: SharedTexts,
): WrittenCell {
  const start = `<c r="${columnLetters(column)}${String(row)}"${styles.get(style) ?? ''}`;
  if (value === '') return [column, `${start}/>`];
  return typeof value === 'number'
    ? [column, `${start}><v>${String(value)}</v></c>`]
    : [column, `${start} t="s"><v>${String(texts.use(value))}</v></c>`];
}

/** The cells of one row, whoever wrote them. */
function together(own: readonly WrittenCell[], library: string, texts: SharedTexts): readonly WrittenCell[] {
  const cells = new Map<number, string>(own);
  for (const [xml, letters = ''] of library.matchAll(CELL)) {
    const column = columnNumber(letters);
    // The library makes cells of its own where others are merged.
    if (cells.has(column)) continue;
    cells.set(column, xml);
    if (xml.includes(' t="s"')) texts.useAgain();
  }
  return [...cells].sort(([one], [other]) => one - other);
}

function rowXml({ number, attributes, cells }: WrittenRow): string {
  return `<row r="${String(number)}"${attributes}>${cells.map(([, xml]) => xml).join('')}</row>`;
}

/** `A1:D9`: from the first to the last row and column that have cells. */
function extentOf(rows: readonly WrittenRow[]): string {
  const full = rows.filter(({ cells }) => cells.length > 0);
  const first = full.reduce((least, { cells }) => Math.min(least, cells[0]?.[0] ?? least), Infinity);
  const last = full.reduce((most, { cells }) => Math.max(most, cells[cells.length - 1]?.[0] ?? most), 0);
  const [top, bottom] = [full[0]?.number, full[full.length - 1]?.number];
  if (top === undefined || bottom === undefined) return 'A1';
  return `${columnLetters(first)}${String(top)}:${columnLetters(last)}${String(bottom)}`;
}
