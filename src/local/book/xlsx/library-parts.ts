import { relationships, SHARED_STRINGS, sheetPaths, textOf, type Parts } from './package';
import { hideReservedName } from './reserved-name';
import { readSharedStrings } from './shared-strings';
import { sampleRows, takePlainCells, type PlainCells } from './take-plain-cells';
import { escapeXml, without } from './xml';

/** A file, divided into what the library reads and what is read without it. */
export interface Divided {
  readonly library: Readonly<Record<string, Uint8Array>>;
  /** By the path of their sheet. */
  readonly plainCells: ReadonlyMap<string, PlainCells>;
}

/** What the library would lose, stumble over or drown in. */
const UNREAD_PARTS = /^xl\/(drawings\/|charts|media|pivot|comments|sharedStrings\.xml$)/;
const UNREAD_IN_SHEETS = ['mergeCells', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture'];
const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Divides the file. */
export function divided(parts: Parts): Divided {
  const strings = readSharedStrings(parts);
  const library = new Map([...parts].filter(([path]) => !UNREAD_PARTS.test(path)));
  const plainCells = new Map<string, PlainCells>();
  const put = (path: string, xml: string) => library.set(path, new TextEncoder().encode(xml));
  put('xl/workbook.xml', hideReservedName(without(textOf(parts, 'xl/workbook.xml'), 'definedNames')));
  for (const path of sheetPaths(parts).values()) {
    const { before, rows, after } = piecesOf(textOf(parts, path));
    const { left, plain } = takePlainCells(withoutEmptyTail(rows), strings);
    plainCells.set(path, plain);
    put(path, before + left + sampleRows(plain) + UNREAD_IN_SHEETS.reduce(without, after));
    put(relationshipsOf(path), tablesAlone(parts, path));
    // The library reads them only for cells that were left to it.
    const shared = parts.get(SHARED_STRINGS);
    if (shared !== undefined && left.includes(' t="s"')) library.set(SHARED_STRINGS, shared);
  }
  return { library: Object.fromEntries(library), plainCells };
}

interface SheetPieces {
  readonly before: string;
  readonly rows: string;
  readonly after: string;
}

/** A sheet's part: its rows, and what stands before and after them. */
function piecesOf(xml: string): SheetPieces {
  const end = xml.lastIndexOf('</sheetData>');
  const start = xml.indexOf('>', xml.indexOf('<sheetData')) + 1;
  return end < 0
    ? { before: '', rows: '', after: xml }
    : { before: xml.slice(0, start), rows: xml.slice(start, end), after: xml.slice(end) };
}

/** Rows that are kept below a sheet's content though they are empty. */
const EMPTY_ROWS_KEPT = 1000;

/** The rows without the up to a million that hold nothing but a format. */
function withoutEmptyTail(rows: string): string {
  let at = Math.max(...['</v>', '</f>', '</is>'].map((tag) => rows.lastIndexOf(tag)), 0);
  for (let row = 0; row <= EMPTY_ROWS_KEPT; row++) {
    at = rows.indexOf('<row', at + 1);
    if (at < 0) return rows;
  }
  return rows.slice(0, at);
}

function relationshipsOf(sheet: string): string {
  const slash = sheet.lastIndexOf('/') + 1;
  return `${sheet.slice(0, slash)}_rels/${sheet.slice(slash)}.rels`;
}

/** The library finds the tables of a sheet by a relative path, as Excel writes it; other programs name them from the root. */
function tablesAlone(parts: Parts, sheet: string): string {
  const tables = [...relationships(parts, sheet)].filter(([, { type }]) => type.endsWith('/table'));
  const lines = tables.map(([id, { target, type }]) => {
    const path = escapeXml(`../${target.replace(/^xl\//, '')}`);
    return `<Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
  });
  return `<Relationships xmlns="${NAMESPACE}">${lines.join('')}</Relationships>`;
}
