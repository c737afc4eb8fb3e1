import { readFileSync, copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from '../../src/local/book/xlsx/load';
import type { Book } from '../../src/local/book/book';
import { Colleagues, MANAGER, OWNER, STAFF } from './colleagues';

const OLD = resolve('test/fixtures/book-0.1.0.xlsx');
const ANNA = 'anna@lantern.example.com';

async function oldBook(): Promise<Book> {
  const loaded = await load(readFileSync(OLD));
  if (!loaded.ok) throw new Error(loaded.code);
  return loaded.book;
}

/** A book that version 0.1.0 made, beside which lies what 0.1.0 kept. */
async function office(): Promise<Colleagues> {
  const path = join(mkdtempSync(join(tmpdir(), 'carryover-')), 'Book.xlsx');
  copyFileSync(`${OLD}.carryover.json`, `${path}.carryover.json`);
  return new Colleagues(await oldBook(), { path });
}

const schemaOf = ({ host }: Colleagues): string | undefined => host.properties.get('schema');

const widthsOf = ({ host }: Colleagues) => new Map(host.book.sheets.map((sheet) => [sheet.name, sheet.lastColumn]));

/** Every cell, but those of columns beyond the widths. */
function cellsOf({ host }: Colleagues, widths: ReadonlyMap<string, number>): unknown {
  return host.book.sheets.map((sheet) => {
    const area = { row: 1, column: 1, rows: sheet.lastRow, columns: widths.get(sheet.name) ?? 0 };
    return [sheet.name, sheet.formulas(area), sheet.display(area)];
  });
}

describe('a book of 0.1.0', () => {
  it('becomes one of version 2 when it is repaired, with every cell as it was, and the columns it lacks', async () => {
    const studio = await office();
    const widths = widthsOf(studio);
    const before = cellsOf(studio, widths);
    expect(studio.lockOf('Balances')).toMatchObject({ description: 'Balances', warningOnly: true });
    const { made, mended } = studio.setUp();
    expect({ made, mended: mended > 0, schema: schemaOf(studio) }).toEqual({ made: [], mended: true, schema: '2' });
    expect(cellsOf(studio, widths)).toEqual(before);
    const added = (widths.get('Clients') ?? 0) + 1;
    expect(studio.sheet('Clients').value(1, added)).toBe('Leave out');
    expect([...widthsOf(studio)]).toEqual(
      [...widths].map(([name, width]) => [name, name === 'Clients' ? added : width]),
    );
    for (const name of ['Clients', 'Terms', 'Payments', 'Staff', 'Services', 'Settings', 'Balances', 'Ledger'])
      expect(studio.whoMayType(name, [OWNER, ANNA, STAFF])).toEqual([OWNER, ANNA]);
    expect(studio.whoMayType('Time log', [OWNER, ANNA, STAFF])).toEqual([OWNER, ANNA, STAFF]);
    expect(studio.sheet('Balances').protections).toMatchObject([{ description: 'Carryover: Balances', area: null }]);
    expect(studio.sheet('Balances').conditionalFormats).toHaveLength(2);
    expect(studio.setUp().mended).toBe(0);
  });

  it('is brought up again where it is a copy, which does not know its version', async () => {
    const studio = await office();
    studio.setUp();
    const [protections, formats] = [studio.lockOf('Ledger'), studio.sheet('Balances').conditionalFormats];
    studio.host.properties.clear();
    expect(studio.setUp().mended).toBe(0);
    expect([studio.lockOf('Ledger'), studio.sheet('Balances').conditionalFormats]).toEqual([protections, formats]);
    expect(schemaOf(studio)).toBe('2');
  });

  it('keeps its old version until it is all of the new one', async () => {
    const studio = await office();
    expect(() =>
      studio.ask(OWNER, 'setUpBook', { language: 'en' }, (_, path, method) => {
        if (`${path}.${method}` === 'SpreadsheetApp.Sheet.setConditionalFormatRules') throw new Error('cut');
      }),
    ).toThrow('cut');
    expect(schemaOf(studio)).toBeUndefined();
    studio.setUp();
    expect([schemaOf(studio), studio.sheet('Balances').conditionalFormats.length]).toEqual(['2', 2]);
  });
});

it('a new book has the newest version', async () => {
  const studio = await office();
  studio.host.book.sheets.splice(0);
  studio.setUp();
  expect(schemaOf(studio)).toBe('2');
});

it.each([
  ['setUpBook', { language: 'en' }],
  ['closeMonth', {}],
  ['reopenMonth', { period: '2026-08' as never }],
  ['mendBook', { mend: { kind: 'finish' } }],
] as const)('a book that a newer program made is left alone by %s', async (name, request) => {
  const studio = await office();
  studio.host.properties.set('schema', '3');
  const widths = widthsOf(studio);
  const before = cellsOf(studio, widths);
  expect(studio.ask(OWNER, name, request)).toMatchObject({ ok: false, error: { code: 'newer-book' } });
  expect([cellsOf(studio, widths), schemaOf(studio)]).toEqual([before, '3']);
  expect(studio.ask(MANAGER, 'checkBook', {})).toMatchObject({ ok: true });
});
