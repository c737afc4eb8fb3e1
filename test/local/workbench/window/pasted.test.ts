import fc from 'fast-check';
import { cellsOfText } from '../../../../src/local/workbench/window/grid/pasted';

describe('a text table from the clipboard', () => {
  test.each([
    ['one cell', 'Acme', [['Acme']]],
    [
      'cells and rows',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['with lines of other systems', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['with the line end that spreadsheets put last', 'a\tb\n', [['a', 'b']]],
    ['with empty cells and rows', '\ta\n\n\t', [['', 'a'], [''], ['', '']]],
    ['with a quoted cell of two lines', '"a\nb"\tc', [['a\nb', 'c']]],
    ['with doubled quotation marks', '"say ""no"""\tc', [['say "no"', 'c']]],
    ['with quotation marks that quote a word alone', '"Birch" opens\tb', [['"Birch" opens', 'b']]],
    ['with an inch', '17"\t"', [['17"', '"']]],
  ])('is read: %s', (_, text, cells) => {
    expect(cellsOfText(text)).toEqual(cells);
  });

  test('comes back as it was written, whatever its cells hold', () => {
    const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
    const cell = fc.string().map((text) => text.replace(/\r/g, ''));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(cell, { minLength: 1, maxLength: 12 }), (width, cells) => {
        const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
          cells.slice(row * width, (row + 1) * width),
        );
        const text = rows.map((row) => row.map(quoted).join('\t')).join('\n');
        expect(cellsOfText(text)).toEqual(rows);
      }),
    );
  });
});
