import type { Value } from '../../../src/local/book/book';
import { deleteColumns } from '../../../src/local/book/reshape';
import { serialOf } from '../../../src/local/book/serial';
import { bookOf, cellAt } from './books';

const log: readonly (readonly (string | number)[])[] = [
  ['Client', 'Period', 'Counted'],
  ['Acme Ltd', '2026-09', 1.5],
  ['ACME ltd', '2026-10', 2],
  ['Beta', '2026-10', 4],
  ['Acme Ltd', '', 8],
];

function result(formula: string): Value {
  const book = bookOf({
    'Учёт времени': log.map((row) => row.map((value) => (typeof value === 'string' ? `'${value}` : value))),
  });
  const sheet = book.addSheet('Here');
  sheet.write(cellAt('A1'), [[5]]);
  sheet.write(cellAt('A2'), [["'text"]]);
  sheet.writeFormulas(cellAt('C3'), [[formula]]);
  return sheet.value(3, 3);
}

test.each<[string, Value]>([
  ['1+2*3^2', 19],
  ['-2^2', 4],
  ['(1+2)*3', 9],
  ['10%', 0.1],
  ['7/2', 3.5],
  ['1/0', { error: '#DIV/0!' }],
  ['"a"&1/4', 'a0.25'],
  ['"A"="a"', true],
  ['2>"1"', false],
  ['B9=""', true],
  ['B9=0', true],
  ['B9+A1', 5],
  ['A1&B9', '5'],
  ['A2+1', { error: '#VALUE!' }],
  ['#N/A', { error: '#N/A' }],
  ['Nowhere!A1', { error: '#REF!' }],
  ['{1,2;3,4}', 1],
])('computes %s', (formula, value) => {
  expect(result(formula)).toEqual(value);
});

test.each<[string, Value]>([
  ['IF(A1>3,"big","small")', 'big'],
  ['IF(A1>9,"big")', false],
  ['IF(FALSE,1/0,7)', 7],
  ['IFERROR(1/0,"")', ''],
  ['IFERROR(#N/A,"none")', 'none'],
  ['IFNA(1/0,1)', { error: '#DIV/0!' }],
  ['AND(A1=5,TRUE)', true],
  ['OR(A1=6,FALSE)', false],
  ['SWITCH(A1,4,"four",5,"five","more")', 'five'],
  ['CHOOSE(2,"a","b")', 'b'],
  ['ISBLANK(B9)', true],
  ['ROUND(2.5,0)', 3],
  ['ROUND(-1.005,2)', -1.01],
  ['ROUNDDOWN(1.29,1)', 1.2],
  ['CEILING(7,5)', 10],
  ['MOD(-1,3)', 2],
  ['MAX(1,A1,3)', 5],
  ['SUM(A1:A9,"2")', 7],
  ['COUNTA(A1:A9)', 2],
  ['SUMPRODUCT((A1:A2=5)*2)', 2],
  ['TEXT(46326,"yyyy-mm")', '2026-10'],
  ['LEFT("carry",3)', 'car'],
  ['SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['TEXTJOIN(", ",TRUE,"a","","b")', 'a, b'],
  ['DATE(2026,13,1)', serialOf(2027, 1, 1)],
  ['EOMONTH(DATE(2028,1,31),1)', serialOf(2028, 2, 29)],
  ['EDATE(DATE(2026,1,31),1)', serialOf(2026, 2, 28)],
  ['WEEKDAY(DATE(2026,11,3),2)', 2],
])('computes %s', (formula, value) => {
  expect(result(formula)).toEqual(value);
});

describe('functions over whole columns of a sheet with a Russian name', () => {
  test.each<[string, Value]>([
    ["SUMIFS('Учёт времени'!C:C,'Учёт времени'!A:A,\"acme ltd\")", 11.5],
    ["SUMIFS('Учёт времени'!$C:$C,'Учёт времени'!$A:$A,\"Acme Ltd\",'Учёт времени'!$B:$B,\"2026-10\")", 2],
    ["SUMIFS('Учёт времени'!C:C,'Учёт времени'!A:A,\"Acme Ltd\",'Учёт времени'!B:B,\"\")", 8],
    ["SUMIFS('Учёт времени'!C:C,'Учёт времени'!A:A,\"a*\",'Учёт времени'!C:C,\">=2\")", 10],
    ["SUMIFS('Учёт времени'!C2:C,'Учёт времени'!A2:A,\"Beta\")", 4],
    ["SUMIF('Учёт времени'!A:A,\"<>Beta\",'Учёт времени'!C:C)", 11.5],
    ['COUNTIFS(\'Учёт времени\'!B:B,"2026-10")', 2],
    ["COUNTIF('Учёт времени'!C:C,4)", 1],
    ["MAXIFS('Учёт времени'!C:C,'Учёт времени'!A:A,\"Acme Ltd\")", 8],
    ["AVERAGEIF('Учёт времени'!A:A,\"Nobody\",'Учёт времени'!C:C)", { error: '#DIV/0!' }],
    ["INDEX('Учёт времени'!C:C,MATCH(\"beta\",'Учёт времени'!A:A,0))", 4],
    ['MATCH("nobody",\'Учёт времени\'!A:A,0)', { error: '#N/A' }],
    ['VLOOKUP("Beta",\'Учёт времени\'!A:C,3,FALSE)', 4],
    ["SUM('Учёт времени'!C:C)", 15.5],
  ])('%s', (formula, value) => {
    expect(result(formula)).toEqual(value);
  });
});

test('a formula is computed again after a cell that it reads has changed', () => {
  const book = bookOf({ A: [[2, '=A1*10']] });
  const sheet = book.sheet('A');
  expect(sheet?.value(1, 2)).toBe(20);
  sheet?.write(cellAt('A1'), [[3]]);
  expect(sheet?.value(1, 2)).toBe(30);
});

test('a chain of formulas may be as long as a sheet', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [index === 0 ? 1 : `=A${String(index)}+1`]);
  expect(bookOf({ A: rows }).sheet('A')?.value(20_000, 1)).toBe(20_000);
});

test('formulas that depend on themselves give an error and do not hang', () => {
  const sheet = bookOf({ A: [['=B1+1', '=A1+1', '=SUM(C:C)']] }).sheet('A');
  expect(sheet?.values({ row: 1, column: 1, rows: 1, columns: 3 })).toEqual([
    [{ error: '#REF!' }, { error: '#REF!' }, { error: '#REF!' }],
  ]);
});

test('an unknown function gives what the file last knew, or a name error', () => {
  const sheet = bookOf({ A: [['=QUERY(B:B)', '=QUERY(C:C)']] }).sheet('A');
  sheet?.ensure(1, 1);
  const known = sheet?.cell(1, 1);
  if (known !== undefined) known.value = 77;
  expect(sheet?.values({ row: 1, column: 1, rows: 1, columns: 2 })).toEqual([[77, { error: '#NAME?' }]]);
});

test('a defined name stands for its cells', () => {
  const book = bookOf({ A: [[2, 3, '=SUM(Both)']] });
  book.definedNames = [{ name: 'Both', sheet: null, refersTo: 'A!$A$1:$B$1', hidden: false }];
  expect(book.sheet('A')?.value(1, 3)).toBe(5);
});

test('a name whose cells were deleted gives an error, whatever the formula gave before', () => {
  const book = bookOf({ A: [['=SUM(Both)', 2, 3]] });
  const sheet = book.sheet('A');
  if (sheet === undefined) throw new Error('no sheet');
  book.definedNames = [{ name: 'Both', sheet: null, refersTo: 'A!$B$1:$C$1', hidden: false }];
  sheet.ensure(1, 1).value = 5;
  deleteColumns(sheet, 2, 2);
  expect(sheet.value(1, 1)).toEqual({ error: '#REF!' });
});

test('TODAY follows the book’s clock in its zone', () => {
  const book = bookOf({ A: [['=TODAY()']] });
  book.clock = () => new Date('2026-10-31T22:30:00Z');
  book.zone = 'Europe/Riga';
  expect(book.sheet('A')?.value(1, 1)).toBe(serialOf(2026, 11, 1));
});
