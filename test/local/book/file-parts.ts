import { pack } from '../../../src/local/book/xlsx/package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

/** The pieces of a hand-made .xlsx file with one sheet `S`: rows, what follows them, workbook properties and names. */
export interface Pieces {
  readonly rows?: string;
  readonly after?: string;
  readonly before?: string;
  readonly properties?: string;
  readonly names?: string;
  /** Further parts by their path. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** An .xlsx file as other programs write it, in forms that our own libraries never use. Style 1 is `[h]:mm`, 2 a date. */
export function fileOf({
  rows = '',
  after = '',
  before = '',
  properties = '',
  names = '',
  parts = {},
}: Pieces): Uint8Array {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${properties}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...parts,
  };
  return pack(new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])));
}

/** A part of relationships to targets of these types: rId1, rId2 and so on. */
export function relationships(...targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
