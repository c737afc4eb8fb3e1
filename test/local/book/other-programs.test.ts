import { writeXlsx } from 'hucre';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOf } from '../../../src/local/book/serial';
import { cellAt, loaded, reloaded } from './books';
import { fileOf, relationships } from './file-parts';

const row = (cells: string): string => `<row r="1">${cells}</row>`;

test('a book of another library keeps what the office made', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Time log',
        rows: [
          ['Date', 'Hours', 'Done'],
          [new Date(Date.UTC(2026, 9, 31)), 1.5, true],
          ['2026-10-31', '1:30', null],
        ],
        cells: new Map([
          ['3,1', { value: 3, formula: 'B2*2', formulaResult: 3 }],
          ['0,0', { value: 'Date', comment: { author: 'Anna', text: 'When it was done' } }],
          ['1,2', { value: true, style: { font: { bold: true }, border: { top: { style: 'thin' } } } }],
        ]),
        columns: [{ width: 14, numFmt: 'yyyy-mm-dd' }, { width: 8.5 }, {}],
        dataValidations: [
          { type: 'list', values: ['Yes', 'No'], range: 'C2:C100' },
          { type: 'decimal', operator: 'between', formula1: '0', formula2: '24', range: 'B2:B100' },
        ],
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            formula: '8',
            priority: 1,
            range: 'B2:B100',
            style: { font: { bold: true } },
          },
        ],
        merges: [{ startRow: 5, startCol: 0, endRow: 6, endCol: 1 }],
        freezePane: { rows: 1 },
        autoFilter: { range: 'A1:C3' },
        pageSetup: { orientation: 'landscape' },
        tables: [{ name: 'Log', range: 'E1:F3', columns: [{ name: 'Who' }, { name: 'What' }] }],
        protection: { sheet: true },
        rowDefs: new Map([[2, { height: 40, hidden: true }]]),
      },
      { name: 'Hidden', rows: [['x']], hidden: true },
    ],
    namedRanges: [{ name: 'Hours', range: "'Time log'!$B$2:$B$100" }],
  });
  for (const book of [await loaded(bytes), await reloaded(await loaded(bytes))]) {
    const [log, hidden] = book.sheets;
    expect(log?.values(cellAt('A1:C4'))).toEqual([
      ['Date', 'Hours', 'Done'],
      [serialOf(2026, 10, 31), 1.5, true],
      ['2026-10-31', '1:30', ''],
      ['', 3, ''],
    ]);
    expect(log?.display(cellAt('A2'))).toEqual([['2026-10-31']]);
    expect(log?.notes(cellAt('A1'))).toEqual([['When it was done']]);
    expect(log?.style(2, 3).look).toMatchObject({ font: { bold: true }, border: { top: { style: 'thin' } } });
    expect(log?.columnsFromLeft.map((column) => column?.frame?.['width'])).toEqual(expect.arrayContaining([14, 8.5]));
    expect(log?.validation(2, 3)).toMatchObject({ kind: 'list', values: ['Yes', 'No'] });
    expect(log?.validation(100, 2)).toMatchObject({ kind: 'foreign', frame: { type: 'decimal', formulae: [0, 24] } });
    expect(log?.conditionalFormats).toMatchObject([
      { areas: [cellAt('B2:B100')], look: { bold: true }, frame: { type: 'cellIs', operator: 'greaterThan' } },
    ]);
    expect(log?.tables).toMatchObject([
      { area: cellAt('E1:F3'), frame: { name: 'Log', columns: [{ name: 'Who' }, { name: 'What' }] } },
    ]);
    expect(log).toMatchObject({ merges: [cellAt('A6:B7')], frozenRows: 1, autoFilter: cellAt('A1:C3') });
    expect(log?.frame).toMatchObject({ pageSetup: { orientation: 'landscape' }, sheetProtection: { sheet: true } });
    expect(log?.rowsFromTop[2]?.frame).toMatchObject({ height: 40, hidden: true });
    expect(hidden?.hidden).toBe(true);
    expect(book.definedNames.find(({ name }) => name === 'Hours')?.refersTo.replace(/'/g, '')).toBe(
      'Time log!$B$2:$B$100',
    );
  }
});

test('cells of every form are read', async () => {
  const book = await loaded(
    fileOf({
      rows: row(
        '<c r="A1" t="inlineStr"><is><t>plain</t></is></c><c r="B1" t="inlineStr"><is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c>' +
          '<c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="1"><v>1.0625</v></c><c r="F1" s="2"><v>46326.5</v></c>' +
          '<c r="G1" t="str"><f>"a"</f><v>a</v></c><c r="H1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="I1"><f>QUERY(A:A)</f><v>7</v></c><c r="J1" t="str"><v>_x0041_</v></c>',
      ),
    }),
  );
  const sheet = book.sheets[0];
  expect(sheet?.values(cellAt('A1:J1'))[0]).toEqual([
    'plain',
    'rich text',
    false,
    { error: '#N/A' },
    1.0625,
    46326.5,
    'a',
    { error: '#DIV/0!' },
    7,
    '_x0041_',
  ]);
  expect(sheet?.display(cellAt('E1:F1'))).toEqual([['25:30', '10/31/2026']]);
  expect((await reloaded(book)).sheets[0]?.cell(1, 2)?.richText).toMatchObject({
    richText: [{ text: 'rich ' }, { font: { bold: true }, text: 'text' }],
  });
});

const SHARED = {
  'xl/_rels/workbook.xml.rels': relationships(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ),
  'xl/sharedStrings.xml':
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t xml:space="preserve"> a &lt; b &amp;amp; c\n</t></si>' +
    '<si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
    '<si><t>_x0041__x005F_x0041_</t></si><si/><si><t><![CDATA[<x>]]></t></si></sst>',
};

test('texts that cells share are read in all their forms', async () => {
  const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map(
    (letter, index) => `<c r="${letter}1" s="1" t="s"><v>${String(index)}</v></c>`,
  );
  const book = await loaded(fileOf({ parts: SHARED, rows: row(cells.join('')) }));
  for (const { sheets } of [book, await reloaded(book)]) {
    expect(sheets[0]?.values(cellAt('A1:F1'))).toEqual([
      [' a < b &amp; c\n', 'rich text', '東京', 'A_x0041_', '', '<x>'],
    ]);
    expect(sheets[0]?.numberFormats(cellAt('A1:F1'))[0]).toEqual(Array(6).fill('[h]:mm'));
    expect(sheets[0]?.cell(1, 2)?.richText).toMatchObject({ richText: [{ text: 'rich ' }, { text: 'text' }] });
  }
});

test.each([
  ['without addresses', '<row><c><v>1</v></c><c t="s"><v>0</v></c></row><row><c s="1"><v>0.5</v></c></row>'],
  [
    'with some addresses',
    '<row r="1"><c r="A1"><v>1</v></c><c t="s"><v>0</v></c></row><row r="2"><c s="1"><v>0.5</v></c></row>',
  ],
  [
    'with attributes in another order',
    '<row r="1"><c r="A1"><v>1</v></c><c t="s" r="B1"><v>0</v></c></row><row r="2"><c r="A2" t="n" s="1"><v>0.5</v></c></row>',
  ],
  [
    'between comments',
    '<!-- <c r="A1"><v>9</v></c> --><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><v>0.5</v></c></row>',
  ],
  [
    'in lines of their own',
    '\n<row r="1">\n<c r="A1">\n<v>1</v>\n</c>\n<c r="B1" t="s"><v>0</v></c>\n</row>\n<row r="2">\n<c r="A2" s="1"><v>0.5</v></c>\n</row>\n',
  ],
])('cells %s are where they belong', async (_, rows) => {
  const sheet = (await loaded(fileOf({ parts: SHARED, rows }))).sheets[0];
  expect(sheet?.values(cellAt('A1:B2'))).toEqual([
    [1, ' a < b &amp; c\n'],
    [0.5, ''],
  ]);
  expect(sheet?.display(cellAt('A2'))).toEqual([['12:00']]);
});

test('what a merged cell covers is not there, and neither are cells without anything', async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"/></row>' +
    '<row r="2"><c r="A2"><v>3</v></c><c r="B2" s="1"/><c r="C2" s="2"/></row>';
  const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
  const book = await loaded(fileOf({ rows, after }));
  for (const sheet of [book.sheets[0], (await reloaded(book)).sheets[0]]) {
    expect(sheet?.values(cellAt('A1:C2'))).toEqual([
      [1, '', ''],
      ['', '', ''],
    ]);
    expect(sheet?.merges).toEqual([cellAt('A1:B2')]);
    expect([sheet?.cell(1, 3), sheet?.cell(2, 2)]).toEqual([undefined, undefined]);
    expect(sheet?.style(2, 3).numberFormat).toBe('mm-dd-yy');
  }
});

test('rows may stand in any order', async () => {
  const rows =
    '<row r="3" ht="40" customHeight="1"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3" s="1"><v>0.5</v></c></row>' +
    '<row r="2"><c r="A2" s="2"><v>46326</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
  const sheet = (await loaded(fileOf({ rows }))).sheets[0];
  expect(sheet?.display(cellAt('A1:B3'))).toEqual([
    ['1', ''],
    ['10/31/2026', ''],
    ['2', '12:00'],
  ]);
  expect(sheet?.rowsFromTop[2]?.frame).toMatchObject({ height: 40 });
});

test('the last row is counted though it holds nothing', async () => {
  const rows = `${row('<c r="A1"><v>1</v></c>')}<row r="1900" spans="1:1"></row>`;
  expect((await loaded(fileOf({ rows }))).sheets[0]?.maxRows).toBe(1900);
});

test('a number is just the one in the file', async () => {
  const numbers = [0.010416666666666666, 46326.123456789, 1e-7];
  const cells = numbers.map((number, column) => `<c r="${'ABC'[column] ?? ''}1" s="2"><v>${String(number)}</v></c>`);
  expect((await loaded(fileOf({ rows: row(cells.join('')) }))).sheets[0]?.values(cellAt('A1:C1'))).toEqual([numbers]);
});

test('a note stands where the file says, whatever the cell holds', async () => {
  const parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['comments', '/xl/comments/comment1.xml']),
    'xl/comments/comment1.xml':
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Anna</author></authors><commentList>' +
      '<comment ref="A1" authorId="0"><text><r><t xml:space="preserve">By </t></r><r><t>the &lt;hour&gt;</t></r></text></comment>' +
      '<comment ref="C3" authorId="0"><text><t>Nothing here yet</t></text></comment></commentList></comments>',
  };
  const book = await loaded(fileOf({ parts, rows: row('<c r="A1"><v>1</v></c>') }));
  for (const { sheets } of [book, await reloaded(book)])
    expect(sheets[0]?.notes(cellAt('A1:C3'))).toEqual([
      ['By the <hour>', '', ''],
      ['', '', ''],
      ['', '', 'Nothing here yet'],
    ]);
});

test('elements that are all named with a prefix are read like others', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const book = await loaded(fileOf({ parts: { 'xl/worksheets/sheet1.xml': sheet } }));
  expect(book.sheets[0]?.value(1, 1)).toBe(5);
});

test('formulas that share one text are each their own', async () => {
  const rows = [1, 2, 3].map((number) => {
    const formula = number === 1 ? '<f t="shared" ref="A1:A3" si="0">B1*$B$1</f>' : '<f t="shared" si="0"/>';
    return `<row r="${String(number)}"><c r="A${String(number)}">${formula}<v>0</v></c><c r="B${String(number)}"><v>${String(number)}</v></c></row>`;
  });
  const sheet = (await reloaded(await loaded(fileOf({ rows: rows.join('') })))).sheets[0];
  expect(sheet?.formulas(cellAt('A1:A3'))).toEqual([['=B1*$B$1'], ['=B2*$B$1'], ['=B3*$B$1']]);
  expect(sheet?.values(cellAt('A1:A3'))).toEqual([[1], [2], [3]]);
});

test('a file that counts from 1904 has the same dates and durations', async () => {
  const book = await loaded(
    fileOf({
      properties: '<workbookPr date1904="1"/>',
      rows: row(`<c r="A1" s="2"><v>${String(46326 - 1462)}</v></c><c r="B1" s="1"><v>1.0625</v></c>`),
    }),
  );
  expect(book.sheets[0]?.display(cellAt('A1:B1'))).toEqual([['10/31/2026', '25:30']]);
  expect((await reloaded(book)).sheets[0]?.values(cellAt('A1:B1'))).toEqual([[46326, 1.0625]]);
});

test('a list from another sheet, which newer Excel keeps apart, is read and written for all', async () => {
  const after =
    '<extLst><ext><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
    '<x14:formula1><xm:f>Services!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const book = await loaded(fileOf({ rows: row('<c r="A1"><v>1</v></c>'), after }));
  for (const { sheets } of [book, await reloaded(book)]) {
    expect(sheets[0]?.validation(9, 3)).toMatchObject({
      kind: 'range',
      sheet: 'Services',
      area: cellAt('A2:A9'),
      allowInvalid: false,
    });
    expect(sheets[0]?.validation(2, 5)).toMatchObject({ kind: 'range' });
  }
});

test('names of formulas, constants and whole sheets are kept, and none is unrolled', async () => {
  const names =
    '<definedNames><definedName name="All">S!$A$1:$XFD$1048576</definedName><definedName name="Rate" localSheetId="0">0.2</definedName></definedNames>';
  const book = await reloaded(await loaded(fileOf({ names, rows: row('<c r="A1"><f>Rate*10</f><v>0</v></c>') })));
  expect(book.definedNames.map(({ refersTo }) => refersTo)).toEqual(['S!$A$1:$XFD$1048576', '0.2']);
  expect(book.sheets[0]?.value(1, 1)).toBe(2);
});

test('rows and columns that are only formatted, down to the last one, are not taken for content', async () => {
  const empty = Array.from(
    { length: 30_000 },
    (_, index) => `<row r="${String(index + 2)}"><c r="A${String(index + 2)}" s="1"/></row>`,
  ).join('');
  const before =
    '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="20" style="1" customWidth="1"/></cols>';
  const sheet = (await loaded(fileOf({ before, rows: row('<c r="A1"><v>1</v></c>') + empty }))).sheets[0];
  expect([sheet?.lastRow, sheet?.lastColumn, sheet?.maxColumns]).toEqual([1, 1, 26]);
  expect(sheet?.maxRows).toBeLessThan(1100);
  expect(sheet?.numberFormats(cellAt('Z9'))).toEqual([['[h]:mm']]);
});

test('a book of ours that openpyxl has saved again keeps its notes, lists and sheets', async () => {
  const book = await loaded(readFileSync(join(__dirname, '../../fixtures/resaved-by-openpyxl.xlsx')));
  for (const { sheets } of [book, await reloaded(book)]) {
    expect(sheets.map((sheet) => sheet.name)).toContain('History');
    const clients = sheets.find((sheet) => sheet.name === 'Clients');
    expect(clients?.display(cellAt('A1:C1'))).toEqual([['Client', 'Type', 'Start']]);
    expect(clients?.notes(cellAt('C1'))).toEqual([['The first month: 2026-09, or any date in it.']]);
    expect(clients?.validation(2, 2)).toMatchObject({ kind: 'list', values: ['Business', 'Government', 'Nonprofit'] });
  }
});
