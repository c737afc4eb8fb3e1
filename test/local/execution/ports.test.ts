import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SheetPlan } from '../../../src/workbook/plan';
import { runInThread } from '../../../src/local/execution/in-thread';
import type { LocalHost } from '../../../src/local/execution/local-host';
import { hostOver, programFrom } from './programs';

const names = ['prepare', 'write', 'read', 'upload'] as const;
const program = programFrom('test/local/execution/ports-program.ts', names);

const column = { note: '', format: '@', asTyped: false, widthPixels: 100, choices: [], choicesFrom: null, auto: false };
const plan: SheetPlan = {
  name: 'Time log',
  columns: [
    { ...column, header: 'Date', note: 'the day of the work', format: 'yyyy-mm-dd', widthPixels: 90 },
    { ...column, header: 'Hours' },
    { ...column, header: 'Charge', choices: ['Yes', 'No'] },
    { ...column, header: 'Counted', format: '0.00', auto: true },
  ],
  rows: [],
  frozenRows: 1,
  auto: false,
  protection: null,
  colours: [],
};

describe('the ports of src/google over an .xlsx book', () => {
  let host: LocalHost;
  const run = (name: (typeof names)[number], argument: string): string =>
    runInThread({ program, name, argument }, host);
  beforeEach(() => {
    host = hostOver();
    host.book.zone = 'Europe/Riga';
  });

  it('make a sheet as planned, and leave one alone that is', () => {
    run('prepare', JSON.stringify(plan));
    const sheet = host.book.sheet('Time log');
    expect(sheet?.display({ row: 1, column: 1, rows: 1, columns: 4 })).toEqual([
      ['Date', 'Hours', 'Charge', 'Counted'],
    ]);
    expect(sheet?.notes({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['the day of the work']]);
    expect(sheet?.validation(2, 3)).toMatchObject({ kind: 'list', values: ['Yes', 'No'], allowInvalid: true });
    expect(sheet?.protections).toMatchObject([{ description: 'Counted', warningOnly: true }]);
    expect([sheet?.style(500, 1).numberFormat, sheet?.columnsFromLeft[0]?.widthPixels]).toEqual(['yyyy-mm-dd', 90]);
    run('prepare', JSON.stringify(plan));
    expect([sheet?.lastColumn, sheet?.protections.length, sheet?.validations.length]).toEqual([4, 1, 1]);
  });

  it('read back what they wrote, whatever it looks like', () => {
    run('prepare', JSON.stringify(plan));
    const cells = [
      [{ date: '2026-10-25' }, '1:30', '=1+1', 1.5],
      [null, '2026-09', "'quoted", { formula: 'D2*2' }],
      [{ date: '1899-12-31' }, '+7 900', 'TRUE', true],
    ];
    run('write', JSON.stringify([{ row: 2, column: 1, cells }]));
    expect(JSON.parse(run('read', 'Time log'))).toEqual([
      ['Date', 'Hours', 'Charge', 'Counted'],
      [{ date: '2026-10-25', shown: '2026-10-25' }, '1:30', '=1+1', 1.5],
      ['', '2026-09', "'quoted", 3],
      [{ date: '1899-12-31', shown: '1899-12-31' }, '+7 900', 'TRUE', true],
    ]);
  });

  it('put a document into its client’s folder once, however often it is uploaded', () => {
    const file = { key: 'k1', link: 'reports/Кафе «Уют»/Октябрь.docx' };
    expect(JSON.parse(run('upload', 'PK\u0000ÿ'))).toMatchObject([[file], [file]]);
    expect(JSON.parse(run('upload', 'PK\u0000ÿ2'))).toMatchObject([[file], [file]]);
    const home = dirname(host.path);
    expect(readFileSync(join(home, file.link), 'latin1')).toBe('PK\u0000ÿ2');
  });
});
