import { readXlsx, type CellValue } from 'hucre';
import PizZip from 'pizzip';
import type { Book, Sheet, Value } from '../../src/local/book/book';
import { save } from '../../src/local/book/xlsx/save';
import { DOCUMENT_KINDS } from '../../src/documents/kinds';
import { LANGUAGES } from '../../src/words/language';
import { documentOf } from '../documents/every-kind';
import { bookNamed } from '../scenarios/expected';
import { close } from '../scenarios/run-book';
import { packageFaults } from './package-faults';
import { newBook, sampleStudio } from './studio';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 24 * 60 * 60 * 1000;
/** 1 March 1900; the other reader counts the days before it, and so all durations, from a day later. */
const LEAP = 61;

type Plain = string | number | boolean | null;

/** A cell as either reader has it: an empty text is nothing, a moment is its serial number, to a millionth of a day. */
function plain(cell: CellValue | Value | undefined): Plain {
  if (cell === undefined || cell === '' || cell === null) return null;
  if (cell instanceof Date) return Number(serialOf(cell).toFixed(6));
  if (typeof cell === 'number') return Number(cell.toFixed(6));
  return typeof cell === 'object' ? cell.error : cell;
}

function serialOf(moment: Date): number {
  const serial = (moment.getTime() - EPOCH) / DAY;
  return serial < LEAP ? serial - 1 : serial;
}

/** A row without what is empty at its end. */
function row(cells: readonly (CellValue | Value | undefined)[]): readonly Plain[] {
  const all = cells.map(plain);
  while (all.length > 0 && all[all.length - 1] === null) all.pop();
  return all;
}

function rowsOf(sheet: Sheet): readonly (readonly Plain[])[] {
  return sheet.values({ row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn }).map(row);
}

function closedSample(language: 'en' | 'ru'): Book {
  const book = sampleStudio(language);
  close(book, { through: '2026-10' });
  return book;
}

async function closedBook(name: string): Promise<Book> {
  const book = await bookNamed(name);
  close(book, { through: '2026-04' }, '2026-05-03T09:00');
  return book;
}

const BOOKS: readonly (readonly [string, () => Book | Promise<Book>])[] = [
  ['the sample studio', () => closedSample('en')],
  ['the sample studio in Russian', () => closedSample('ru')],
  ['a book of every policy', () => closedBook('plain-en-1004')],
  ['a book with hours typed in every way', () => closedBook('typed-ru-1201')],
];

test.each(BOOKS)('%s: another reader finds in the file every cell that we wrote', async (_, make) => {
  const book = await make();
  const bytes = await save(book);
  const { sheets } = await readXlsx(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  for (const [index, sheet] of book.sheets.entries()) {
    const rows = sheets[index]?.rows.slice(0, sheet.lastRow).map(row);
    expect([sheet.name, rows]).toEqual([sheet.name, rowsOf(sheet)]);
  }
  expect(packageFaults(bytes)).toEqual([]);
});

test.each(['en', 'ru'] as const)('a new book (%s) is a sound package', async (language) => {
  expect(packageFaults(await save(newBook(language)))).toEqual([]);
});

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const LOGO = { type: 'png', data: PICTURE, widthPixels: 1, heightPixels: 1 } as const;

describe.each(DOCUMENT_KINDS)('a document of the kind %s', (kind) => {
  test.each(LANGUAGES)('is a sound package, whatever its texts (%s)', (language) => {
    const text = 'A & B <c> "d" \u0001 🦔 {e} ]]> שלום';
    expect(packageFaults(documentOf(kind, language, text))).toEqual([]);
    expect(packageFaults(documentOf(kind, language, text, LOGO))).toEqual([]);
    expect(packageFaults(documentOf(kind, language, text, { ...LOGO, type: 'jpeg' }))).toEqual([]);
  });
});

test('an unsound package is found out', () => {
  const zip = new PizZip(documentOf('report', 'en', 'Anything'));
  zip.file('word/document.xml', '<a b="1" b="2"><c></a>&nbsp;');
  zip.remove('word/styles.xml');
  expect(packageFaults(zip.generate({ type: 'uint8array' }))).toHaveLength(5);
});
