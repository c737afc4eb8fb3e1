import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { between, fromA1, type Area } from '../area';
import { Book } from '../book';
import { Sheet } from '../sheet';
import { readConditionalFormats } from './conditional-formats';
import { readHyperlinks } from './hyperlinks';
import { divided, type Divided } from './library-parts';
import { lossesOf, type Loss } from './losses';
import { readNames } from './names';
import { readNotes } from './notes';
import { sheetPaths, textOf, unpack, type Parts, type Unreadable } from './package';
import { readCells } from './read-cells';
import { nameFromLibrary } from './reserved-name';
import { styleReader } from './styles';
import { areasIn, readExtendedValidations, readValidations } from './validations';
import { listed } from './xml';

export type { Loss } from './losses';
export type { Unreadable } from './package';

export type Loaded =
  | { readonly ok: true; readonly book: Book; /** What saving it would lose. */ readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly code: Unreadable };

type Model = Worksheet['model'];

/** Reads an .xlsx file into a book. Any bytes are taken: what is no readable workbook is refused with a code. */
export async function load(bytes: Uint8Array): Promise<Loaded> {
  const parts = unpack(bytes);
  if (typeof parts === 'string') return { ok: false, code: parts };
  const { library, plainCells } = divided(parts);
  const workbook = await readByLibrary(library);
  if (workbook === null || workbook.worksheets.length === 0) return { ok: false, code: 'damaged' };
  return { ok: true, book: bookOf(workbook, parts, plainCells), losses: lossesOf(parts) };
}

async function readByLibrary(parts: Divided['library']): Promise<Workbook | null> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.loadFromFiles(parts);
    return workbook;
  } catch {
    // Whatever the library stumbles over inside the file, the file is at fault: it was written by another program.
    return null;
  }
}

/** What of a workbook, and of a sheet, is kept without being understood. */
const BOOK_FRAME = [
  'properties',
  'views',
  'themes',
  'defaultFont',
  'created',
  'modified',
  'creator',
  'lastModifiedBy',
  'lastPrinted',
  'company',
  'manager',
  'title',
  'subject',
  'keywords',
  'category',
  'description',
  'language',
  'contentStatus',
];
const SHEET_FRAME = [
  'properties',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'sheetProtection',
  'views',
  'state',
];

function picked(model: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(model).filter(([name, value]) => names.includes(name) && value !== undefined),
  );
}

function bookOf(workbook: Workbook, parts: Parts, plainCells: Divided['plainCells']): Book {
  const book = new Book();
  book.frame = picked(workbook.model, BOOK_FRAME);
  const styles = styleReader();
  const paths = sheetPaths(parts);
  const from1904 = workbook.properties.date1904 === true;
  for (const worksheet of workbook.worksheets) {
    const { model } = worksheet;
    const sheet = new Sheet(book, worksheet.id, nameFromLibrary(worksheet.name));
    book.sheets.push(sheet);
    const path = paths.get(sheet.name) ?? '';
    const plain = plainCells.get(path);
    if (plain === undefined) throw new Error(`The sheet ${sheet.name} has no part.`);
    const xml = textOf(parts, path);
    readFrame(sheet, model);
    readColumns(sheet, model, styles);
    sheet.merges = readMerges(xml);
    readCells(sheet, { model, worksheet, plain, styles, from1904 });
    readNotes(sheet, parts, path);
    sheet.hyperlinks = readHyperlinks(xml, parts, path);
    sheet.validations = [
      ...readValidations(model.dataValidations, sheet.name),
      ...readExtendedValidations(xml, sheet.name),
    ];
  }
  book.definedNames = readNames(textOf(parts, 'xl/workbook.xml'), book.sheets);
  return book;
}

function readFrame(sheet: Sheet, model: Model): void {
  sheet.frame = picked(model, SHEET_FRAME);
  const views = (sheet.frame['views'] ?? []) as Model['views'];
  const [view] = views;
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  sheet.hidden = model.state !== 'visible';
  sheet.tabColor = colorOf(model.properties.tabColor?.argb);
  sheet.autoFilter = filterArea(model.autoFilter ?? null);
  sheet.conditionalFormats = readConditionalFormats(model.conditionalFormattings);
  sheet.tables = model.tables.flatMap((table) =>
    areasIn(table.tableRef ?? table.ref).map((area) => ({ area, frame: table })),
  );
}

function readMerges(sheetXml: string): readonly Area[] {
  return listed(sheetXml, 'mergeCells', 'mergeCell').flatMap(({ attributes }) => areasIn(attributes['ref'] ?? ''));
}

function colorOf(argb: string | undefined): string | null {
  return argb === undefined ? null : `#${argb.slice(-6).toLowerCase()}`;
}

function filterArea(filter: Model['autoFilter']): Area | null {
  if (filter === null) return null;
  if (typeof filter === 'string') return fromA1(filter);
  const corner = (place: typeof filter.from): { row: number; column: number } | null =>
    typeof place === 'string' ? fromA1(place) : place;
  const from = corner(filter.from);
  const to = corner(filter.to);
  return from === null || to === null ? null : between(from, to);
}

/** Columns right of the grid keep their widths in the frame, unread. */
function readColumns(sheet: Sheet, { cols = [] }: Model, styles: ReturnType<typeof styleReader>): void {
  const beyond = [];
  for (const { min, max, style, ...frame } of cols) {
    for (let column = min; column <= Math.min(max, sheet.maxColumns); column++) {
      const own = sheet.column(column);
      own.style = styles(style);
      own.frame = frame;
    }
    if (max > sheet.maxColumns) beyond.push({ min: Math.max(min, sheet.maxColumns + 1), max, style, ...frame });
  }
  sheet.frame = { ...sheet.frame, beyond };
}
