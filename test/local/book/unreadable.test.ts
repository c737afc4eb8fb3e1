import { writeXlsx } from 'hucre';
import { save } from '../../../src/local/book/xlsx/save';
import { load, type Loaded } from '../../../src/local/book/xlsx/load';
import { bookOf } from './books';
import { fileOf } from './file-parts';

function losses(result: Loaded): readonly string[] {
  return result.ok ? result.losses : [result.code];
}

describe('bytes that are no workbook', () => {
  test('are refused, whatever they are', async () => {
    const text = new TextEncoder().encode('Date,Client\n2026-09-01,Acme');
    for (const bytes of [new Uint8Array(), text, new Uint8Array([0x50, 0x4b])]) {
      expect(await load(bytes)).toMatchObject({ ok: false });
    }
    expect(await load(text)).toEqual({ ok: false, code: 'not-a-workbook' });
  });

  test('a file cut short is damaged', async () => {
    const bytes = await save(bookOf({ A: [[1]] }));
    expect(await load(bytes.slice(0, bytes.length / 2))).toEqual({ ok: false, code: 'damaged' });
  });

  test('a file with a changed byte in its sheet is damaged', async () => {
    const bytes = await save(bookOf({ A: [[1]] }));
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await load(bytes)).toEqual({ ok: false, code: 'damaged' });
  });

  test('a file with a part that is not what it was is damaged, though it can be unpacked', async () => {
    const bytes = await save(bookOf({ A: [[1]] }));
    // Where the directory at the end says what the first part comes to.
    const at = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 16;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect(await load(bytes)).toEqual({ ok: false, code: 'damaged' });
  });

  test('a locked file is said to be locked', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[1]] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await load(bytes)).toEqual({ ok: false, code: 'encrypted' });
  });

  test('another kind of zip file is no workbook', async () => {
    const { pack } = await import('../../../src/local/book/xlsx/package');
    expect(await load(pack(new Map([['word/document.xml', new Uint8Array([60])]])))).toEqual({
      ok: false,
      code: 'not-a-workbook',
    });
  });

  test('a workbook whose sheet is no XML is damaged', async () => {
    expect(await load(fileOf({ parts: { 'xl/worksheets/sheet1.xml': 'not <xml' } }))).toEqual({
      ok: false,
      code: 'damaged',
    });
  });
});

describe('what cannot be kept is named', () => {
  test('nothing in a plain book', async () => {
    expect(losses(await load(await save(bookOf({ A: [['x']] }))))).toEqual([]);
    expect(
      losses(
        await load(
          fileOf({
            properties: '<workbookProtection/>',
            parts: { 'docProps/custom.xml': '<Properties></Properties>' },
          }),
        ),
      ),
    ).toEqual([]);
  });

  test.each([
    ['xl/charts/chart1.xml', ['charts']],
    ['xl/media/image1.png', ['pictures']],
    ['xl/diagrams/data1.xml', ['drawings']],
    ['xl/vbaProject.bin', ['macros']],
    ['xl/pivotTables/pivotTable1.xml', ['pivotTables']],
    ['xl/externalLinks/externalLink1.xml', ['externalLinks']],
    ['xl/threadedComments/threadedComment1.xml', ['threadedComments']],
    ['xl/slicers/slicer1.xml', ['slicers']],
    ['xl/embeddings/oleObject1.bin', ['embeddedObjects']],
    ['xl/ctrlProps/ctrlProp1.xml', ['controls']],
    ['xl/connections.xml', ['dataConnections']],
    ['xl/richData/rdrichvalue.xml', ['richValues']],
  ])('%s: %p', async (path, named) => {
    expect(losses(await load(fileOf({ parts: { [path]: '<x/>' } })))).toEqual(named);
  });

  test.each([
    ['<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>', ['filterCriteria']],
    [
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>',
      ['conditionalFormats'],
    ],
    [
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" stopIfTrue="1"/></conditionalFormatting>',
      ['conditionalFormats'],
    ],
    [
      '<extLst><ext><x14:conditionalFormatting><x14:cfRule type="expression"/></x14:conditionalFormatting></ext></extLst>',
      ['conditionalFormats'],
    ],
    [
      '<extLst><ext><x14:conditionalFormatting><x14:cfRule type="dataBar"/></x14:conditionalFormatting></ext></extLst>',
      [],
    ],
    ['<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges>', ['protectedRanges']],
  ])('%s: %p', async (after, named) => {
    expect(losses(await load(fileOf({ rows: '<row r="1"/>', after })))).toEqual(named);
  });

  test.each([
    ['<xdr:wsDr></xdr:wsDr>', []],
    ['<xdr:wsDr><xdr:oneCellAnchor/></xdr:wsDr>', ['drawings']],
  ])('a drawing that holds %s: %p', async (drawing, named) => {
    expect(losses(await load(fileOf({ parts: { 'xl/drawings/drawing1.xml': drawing } })))).toEqual(named);
  });

  test('charts and pictures of another library', async () => {
    const chart = { type: 'bar' as const, series: [{ values: 'A!A1:A2' }], anchor: { from: { row: 3, col: 3 } } };
    const bytes = await writeXlsx({
      sheets: [{ name: 'A', rows: [[1], [2]], charts: [chart], sparklines: [{ location: 'B1', dataRange: 'A1:A2' }] }],
    });
    const result = await load(bytes);
    expect([...losses(result)].sort()).toEqual(['charts', 'sparklines']);
    const again = result.ok ? await load(await save(result.book)) : result;
    expect(losses(again)).toEqual([]);
  });
});
