import { offered } from '../../../src/local/book/offered';
import { serialOf } from '../../../src/local/book/serial';
import { bookOf, cellAt } from './books';

test('the last row and column are those with content; formulas that give nothing count, formats do not', () => {
  const book = bookOf({ A: [['x'], ['', '=""']], Empty: [] });
  const [sheet, empty] = book.sheets;
  sheet?.restyle(cellAt('D9'), { bold: true });
  expect([sheet?.lastRow, sheet?.lastColumn]).toEqual([2, 2]);
  expect([empty?.lastRow, empty?.lastColumn]).toEqual([0, 0]);
  sheet?.clearContent(cellAt('A2:B2'));
  expect([sheet?.lastRow, sheet?.lastColumn]).toEqual([1, 1]);
});

test('a date gets a date format where the cell has none of its own', () => {
  const sheet = bookOf({ A: [[{ serial: serialOf(2026, 10, 31) }]] }).sheets[0];
  expect(sheet?.display(cellAt('A1'))).toEqual([['10/31/2026']]);
  sheet?.restyle(cellAt('B1'), { numberFormat: 'yyyy-mm-dd' });
  sheet?.write(cellAt('B1'), [[{ serial: serialOf(2026, 10, 31) }]]);
  expect(sheet?.display(cellAt('B1'))).toEqual([['2026-10-31']]);
});

test('a format down to the last row holds for rows that come later, and leaves the header alone', () => {
  const sheet = bookOf({ A: [['Hours'], [1]] }).sheets[0];
  sheet?.restyle(cellAt('A2:A1000'), { numberFormat: '@' });
  if (sheet !== undefined) sheet.maxRows = 2000;
  expect(sheet?.numberFormats(cellAt('A1:A2'))).toEqual([['General'], ['@']]);
  expect(sheet?.numberFormats(cellAt('A2000'))).toEqual([['@']]);
});

test('validations of later ranges cut earlier ones, so that none overlap', () => {
  const sheet = bookOf({ A: [] }).sheets[0];
  const rule = (value: string) =>
    ({ kind: 'list', values: [value], dropdown: true, allowInvalid: true, helpText: '' }) as const;
  sheet?.validate(cellAt('A1:C9'), rule('old'));
  sheet?.validate(cellAt('B2:B3'), rule('new'));
  expect(sheet?.validation(2, 2)).toMatchObject({ values: ['new'] });
  expect(sheet?.validation(2, 1)).toMatchObject({ values: ['old'] });
  const cells = sheet?.validations
    .flatMap(({ areas }) => areas)
    .reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  expect(cells).toBe(27);
  sheet?.validate(cellAt('A1:C9'), null);
  expect(sheet?.validations).toEqual([]);
});

test('sheet names are unique whatever their case', () => {
  const book = bookOf({ Ledger: [] });
  expect(() => book.addSheet('LEDGER')).toThrow('A sheet with the name "LEDGER" already exists.');
});

test('a note is a change of the sheet like any other', () => {
  const sheet = bookOf({ A: [['x']] }).sheets[0];
  const before = sheet?.version;
  sheet?.setNote(cellAt('A1'), 'typed by hand');
  expect(sheet?.version).toBeGreaterThan(before ?? Infinity);
});

test('a list offers its texts, or what the cells of its source show, each once', () => {
  const book = bookOf({ Clients: [['Fox'], [''], ['Elk'], ['Fox'], [0.5]] });
  const common = { dropdown: true, allowInvalid: false, helpText: '' };
  expect(offered(book, { kind: 'list', values: ['b', 'a'], ...common })).toEqual(['b', 'a']);
  const area = cellAt('A1:A1000');
  expect(offered(book, { kind: 'range', sheet: 'clients', area, ...common })).toEqual(['Fox', 'Elk', '0.5']);
  expect(offered(book, { kind: 'range', sheet: 'Gone', area, ...common })).toEqual([]);
  expect(offered(book, { kind: 'foreign', allowInvalid: false, helpText: '' })).toBeNull();
});
