import fc from 'fast-check';
import { columnLetters } from '../../../src/local/book/area';
import type { Book } from '../../../src/local/book/book';
import { loaded, reloaded } from './books';
import { fileOf, relationships } from './file-parts';

const TEXTS = ['plain', ' padded ', 'a &lt; b', '_x0041_', ''];
const PARTS = {
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/sharedStrings.xml':
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    TEXTS.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('') +
    '<si><r><rPr><b/></rPr><t>rich</t></r><r><t> text</t></r></si></sst>',
};

/** What follows the address of a cell: style, type and content. */
const style = fc.constantFrom('', ' s="0"', ' s="1"', ' s="2"');
// The library counts times in milliseconds: a quarter of an hour is a whole number of them.
const number = fc.integer({ min: 0, max: 400_000 }).map((quarters) => String(quarters / 96));
const content = fc.oneof(
  number.map((text) => `><v>${text}</v></c>`),
  number.map((text) => ` t="n"><v>${text}</v></c>`),
  fc.nat(TEXTS.length).map((index) => ` t="s"><v>${String(index)}</v></c>`),
  fc.constantFrom(
    '/>',
    '></c>',
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#N/A</v></c>',
    ' t="str"><v>text</v></c>',
    ' t="inlineStr"><is><t>inline</t></is></c>',
    '><f>1+1</f><v>2</v></c>',
    ' t="str"><f>"a"</f><v>a</v></c>',
  ),
);
const cell = fc.tuple(style, content);
// A row that has a height or the like has something in it: the library drops those that do not.
const row = fc.oneof(
  fc.record({ attributes: fc.constantFrom('', ' spans="1:4"'), cells: fc.array(fc.option(cell), { maxLength: 4 }) }),
  fc.record({
    attributes: fc.constantFrom(' ht="40" customHeight="1"', ' s="1" customFormat="1"', ' hidden="1"'),
    cells: fc.array(fc.option(cell), { maxLength: 3 }).map((others) => [...others, ['', '><v>1</v></c>'] as const]),
  }),
);
const merge = fc.constantFrom('', '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');

function rowsXml(
  rows: readonly { attributes: string; cells: readonly (readonly [string, string] | null)[] }[],
): string {
  return rows
    .map(({ attributes, cells }, index) => {
      const written = cells.map((one, at) =>
        one === null ? '' : `<c r="${'ABCD'[at] ?? ''}${index + 1}"${one.join('')}`,
      );
      return `<row r="${index + 1}"${attributes}>${written.join('')}</row>`;
    })
    .join('');
}

/** Everything that stands in the sheet, by its place; a row that holds nothing is as good as none. */
function pictureOf({ sheets: [sheet] }: Book): unknown {
  const cells: Record<string, unknown> = {};
  const frames: Record<number, unknown> = {};
  sheet?.rowsFromTop.forEach((one, index) => {
    if (one?.frame !== undefined) frames[index + 1] = one.frame;
    one?.cells.forEach((held, offset) => {
      if (held !== undefined) cells[columnLetters(offset + 1) + String(index + 1)] = held;
    });
  });
  return { cells, frames, merges: sheet?.merges, maxRows: sheet?.maxRows, maxColumns: sheet?.maxColumns };
}

/** With a comment among its rows, a sheet is read by the library alone. */
const ALONE = '<!-- read by the library alone -->';

test('plain cells are read as the library reads them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), merge, async (rows, after) => {
      const xml = rowsXml(rows);
      const [own, library] = [xml, ALONE + xml].map((text) => loaded(fileOf({ parts: PARTS, rows: text, after })));
      if (own === undefined || library === undefined) throw new Error('two books');
      expect(pictureOf(await own)).toEqual(pictureOf(await library));
    }),
    { numRuns: 150 },
  );
});

/** What a person sees of it. */
function seen({ sheets: [sheet] }: Book): unknown {
  const area = { row: 1, column: 1, rows: 6, columns: 5 };
  const frames = sheet?.rowsFromTop.flatMap((one, index) =>
    one?.frame === undefined ? [] : [[index + 1, one.frame['height'], one.frame['hidden']]],
  );
  return [sheet?.display(area), sheet?.formulas(area), sheet?.numberFormats(area), sheet?.merges, frames];
}

test('what was read is there again once it was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 5 }), merge, async (rows, after) => {
      // The library gives merged cells, where there are none, the look of their row.
      fc.pre(after === '' || rows.every(({ attributes }) => !attributes.includes('customFormat')));
      const book = await loaded(fileOf({ parts: PARTS, rows: rowsXml(rows), after }));
      expect(seen(await reloaded(book))).toEqual(seen(book));
    }),
    { numRuns: 60 },
  );
});
