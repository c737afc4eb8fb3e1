import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { toA1 } from '../area';
import type { Book, DefinedName } from '../book';
import type { Sheet } from '../sheet';
import { argb } from '../style';
import { writtenConditionalFormats } from './conditional-formats';
import { withHyperlinks } from './hyperlinks';
import { withNames } from './names';
import { pack, SHARED_STRINGS, textOf, unpack, type Parts } from './package';
import { putPlainCells, type PlainRows } from './put-plain-cells';
import { nameForLibrary, showReservedName } from './reserved-name';
import { styleWriter } from './styles';
import { writtenValidations } from './validations';
import { SharedTexts } from './shared-texts';
import { writtenRows } from './write-cells';

type Model = Worksheet['model'];
type StyleWriter = ReturnType<typeof styleWriter>;

/** A new book's dates: the file holds no clock's time, so that the same book makes the same bytes. */
const MADE_AT = new Date(Date.UTC(2000, 0, 1));

const WINDOW = {
  x: 0,
  y: 0,
  width: 28_800,
  height: 17_600,
  firstSheet: 0,
  activeTab: 0,
  visibility: 'visible',
} as const;

/** What the library cannot write, or takes long for, as it was when the book was looked at. */
interface PutIn {
  readonly plain: readonly PlainRows[];
  readonly sheets: readonly Sheet[];
  readonly hyperlinks: readonly Sheet['hyperlinks'][];
  readonly names: readonly DefinedName[];
}

/**
 * The book as an .xlsx file, every formula with its value; the same bytes for the same book. What changes in the book
 * after the call, while the file is made, is no part of it.
 */
export async function save(book: Book): Promise<Uint8Array> {
  const styles = styleWriter(book.frame['defaultFont']);
  const rows = book.sheets.map((sheet) => writtenRows(sheet, styles));
  const putIn: PutIn = {
    plain: rows.map(({ plain }) => plain),
    sheets: [...book.sheets],
    hyperlinks: book.sheets.map((sheet) => sheet.hyperlinks),
    names: book.definedNames.map((name) => ({ ...name })),
  };
  const worksheets = book.sheets.map((sheet, index) => modelOf(sheet, rows[index]?.library ?? [], styles));
  const workbook = new Workbook();
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  const { properties, views, ...frame } = book.frame;
  const windows = (views ?? []) as Workbook['views'];
  workbook.model = {
    ...workbook.model,
    ...frame,
    // Serials count from 1899-12-30, whatever the file that was read counted from.
    properties: { ...(properties ?? {}), date1904: false },
    // Each sheet's view, frozen rows included, refers to a window.
    views: windows.length > 0 ? windows : [WINDOW],
    calcProperties: { fullCalcOnLoad: true },
    worksheets,
    sheets: worksheets,
    definedNames: [],
  };
  return finished(await written(workbook), putIn);
}

/** The library's own buffer fails on pieces of more than a megabyte, so it writes to a list of them. */
async function written(workbook: Workbook): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const sink = {
    write: (piece: Uint8Array) => pieces.push(piece),
    end: () => undefined,
  };
  // It is packed again when it is finished: no time is spent on making it small here.
  await workbook.xlsx.write(sink, { zip: { level: 0 } });
  return Buffer.concat(pieces);
}

/** What the library cannot write is put in afterwards. */
function finished(bytes: Uint8Array, { plain, sheets, hyperlinks, names }: PutIn): Uint8Array {
  const made = unpack(bytes);
  if (typeof made === 'string') throw new Error(`The library wrote a file that is ${made}.`);
  const parts = new Map(made);
  const put = (path: string, text: string): void => {
    if (text !== '') parts.set(path, new TextEncoder().encode(text));
  };
  const workbookPart = showReservedName(textOf(parts, 'xl/workbook.xml'));
  put('xl/workbook.xml', withNames(workbookPart, names, sheets));
  const texts = new SharedTexts(textOf(parts, SHARED_STRINGS));
  plain.forEach((rows, index) => {
    const [path] = sheetParts(index + 1);
    put(path, putPlainCells(textOf(parts, path), rows, texts));
  });
  if (parts.has(SHARED_STRINGS)) put(SHARED_STRINGS, texts.xml);
  hyperlinks.forEach((links, index) => {
    if (links.length === 0) return;
    const [path, related] = sheetParts(index + 1);
    const linked = withHyperlinks(textOf(parts, path), textOf(parts, related), links);
    put(path, linked.xml);
    put(related, linked.relationships);
  });
  return pack(parts satisfies Parts);
}

function sheetParts(number: number): readonly [string, string] {
  const name = `sheet${String(number)}.xml`;
  return [`xl/worksheets/${name}`, `xl/worksheets/_rels/${name}.rels`];
}

function modelOf(sheet: Sheet, rows: readonly unknown[], styles: StyleWriter): Model {
  const { beyond: _beyond, properties, ...frame } = sheet.frame;
  const model = {
    properties: {
      ...DEFAULT_PROPERTIES,
      ...(properties ?? {}),
      tabColor: sheet.tabColor === null ? undefined : { argb: argb(sheet.tabColor) },
    },
    pageSetup: {},
    headerFooter: {},
    rowBreaks: [],
    colBreaks: [],
    sheetProtection: null,
    ...frame,
    id: sheet.id,
    name: nameForLibrary(sheet.name),
    state: sheet.hidden ? (frame['state'] === 'veryHidden' ? 'veryHidden' : 'hidden') : 'visible',
    views: views(sheet),
    autoFilter: sheet.autoFilter === null ? null : toA1(sheet.autoFilter),
    media: [],
    pivotTables: [],
    formControls: [],
    tables: sheet.tables.map(({ area, frame: table }) => ({
      ...(table as object),
      tableRef: toA1(area),
      ref: toA1(area),
    })),
    conditionalFormattings: writtenConditionalFormats(sheet.conditionalFormats),
    mergeCells: sheet.merges.map(toA1),
    dataValidations: writtenValidations(sheet.validations),
    cols: columns(sheet, styles),
    rows,
  };
  return model as unknown as Model;
}

const DEFAULT_PROPERTIES = { defaultRowHeight: 15, outlineLevelRow: 0, outlineLevelCol: 0 };

function views({ frozenRows, frozenColumns, frame }: Sheet): unknown[] {
  const [first = {}, ...more] = (frame['views'] ?? []) as Record<string, unknown>[];
  const { state, xSplit, ySplit, topLeftCell, ...rest } = first;
  if (frozenRows > 0 || frozenColumns > 0)
    return [{ ...rest, state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }, ...more];
  return state === 'frozen'
    ? [{ ...rest, state: 'normal' }, ...more]
    : [{ ...rest, ...(state === undefined ? {} : { state, xSplit, ySplit, topLeftCell }) }, ...more];
}

function columns(sheet: Sheet, styles: StyleWriter): unknown[] {
  const own: unknown[] = [];
  sheet.columnsFromLeft.forEach((column, index) => {
    if (column === undefined) return;
    const width = column.widthPixels === undefined ? {} : { width: characters(column.widthPixels) };
    own.push({ ...column.frame, ...width, min: index + 1, max: index + 1, style: styles(column.style) });
  });
  return [...own, ...((sheet.frame['beyond'] ?? []) as unknown[])];
}

/** .xlsx measures columns in digits of the default font: 7 pixels each, and 5 of margin. */
function characters(pixels: number): number {
  return Math.max(Math.round(((pixels - 5) / 7) * 100) / 100, 0);
}
