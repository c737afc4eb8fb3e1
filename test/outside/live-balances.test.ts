import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import type { BalanceJson } from '../../src/app/balances';
import { currencyExponent } from '../../src/ledger/currency';
import { balancesSheet } from '../../src/workbook/schemas/balances';
import { load } from '../../src/local/book/xlsx/load';
import { save } from '../../src/local/book/xlsx/save';
import { balancesOf, closedSample, type ClosedSample } from './closed-sample';
import { recalculated } from './libreoffice';
import { needs } from './tools';

type Row = Readonly<Record<keyof typeof balancesSheet.columns, string>>;

const SHEETS = {
  en: { balances: 'Balances', log: 'Time log', plan: 'Work plan', spent: 'Spent' },
  ru: { balances: 'Остатки', log: 'Учёт времени', plan: 'План работ', spent: 'Потрачено' },
};

function rowsIn(sheets: ReturnType<typeof recalculated>, language: 'en' | 'ru'): ReadonlyMap<string, Row> {
  const [headers = [], ...rows] = sheets.get(SHEETS[language].balances) ?? [];
  const keys = Object.entries(balancesSheet.columns).map(
    ([key, column]) => [key, headers.indexOf(column.name[language])] as const,
  );
  const records = rows.map((row) => Object.fromEntries(keys.map(([key, at]) => [key, row[at] ?? ''])) as Row);
  return new Map(records.map((record) => [record.client, record]));
}

function minutes(hours: string): number | null {
  return hours === '' ? null : Math.round(Number(hours.replace(',', '.')) * 60) + 0;
}

function figuresOf(row: Row | undefined, currency = 'USD'): object {
  return {
    carriedIn: minutes(row?.carriedIn ?? ''),
    granted: minutes(row?.granted ?? ''),
    used: minutes(row?.used ?? ''),
    available: minutes(row?.available ?? ''),
    owed: Math.round(Number((row?.owed ?? '').replace(/[^\d.-]/g, '')) * 10 ** (currencyExponent(currency) ?? 0)),
    paidThrough: row?.paidThrough === '' ? null : row?.paidThrough,
    unread: Number(row?.unread),
  };
}

function wanted({ carriedIn, granted, used, available, owed, paidThrough }: BalanceJson): object {
  return { carriedIn, granted, used, available, owed, paidThrough, unread: 0 };
}

/** The same file with every formula's kept value replaced by a wrong one. */
function withWrongValues(path: string): string {
  const zip = new PizZip(readFileSync(path));
  for (const file of zip.file(/^xl\/worksheets\/sheet\d+\.xml$/)) {
    zip.file(file.name, file.asText().replace(/(<f>[^<]*<\/f><v>)[^<]*(<\/v>)/g, '$1999$2'));
  }
  const wrong = path.replace(/\.xlsx$/, '-wrong.xlsx');
  writeFileSync(wrong, zip.generate({ type: 'nodebuffer' }));
  return wrong;
}

/** Types rows below the Time log of a file, as another program would. */
async function type(path: string, sheetName: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const loaded = await load(readFileSync(path));
  if (!loaded.ok) throw new Error(loaded.code);
  const sheet = loaded.book.sheet(sheetName);
  if (sheet === undefined) throw new Error(`no sheet ${sheetName}`);
  const row = sheet.lastRow + 1;
  sheet.write({ row, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
  const typed = path.replace(/\.xlsx$/, '-typed.xlsx');
  writeFileSync(typed, await save(loaded.book));
  return typed;
}

needs('soffice').each(['en', 'ru'] as const)(
  'the live balances of a closed book (%s), worked out by LibreOffice',
  (language) => {
    let sample: ClosedSample;

    beforeAll(async () => {
      sample = await closedSample(language);
    }, 60_000);

    it('are those of the program for every client, whatever values the file kept', () => {
      const rows = rowsIn(recalculated(withWrongValues(sample.path)), language);
      expect(sample.balances).toHaveLength(12);
      const currencyOf = new Map(sample.statements.map(({ client, currency }) => [client, currency]));
      const found = sample.balances.map(({ client }) => [client, figuresOf(rows.get(client), currencyOf.get(client))]);
      expect(found).toEqual(sample.balances.map((balance) => [balance.client, wanted(balance)]));
    }, 60_000);

    it('leave no error value on any sheet', () => {
      const cells = [...recalculated(sample.path)].flatMap(([sheet, rows]) => rows.flat().map((cell) => [sheet, cell]));
      expect(cells.length).toBeGreaterThan(2000);
      expect(
        cells.filter(([, cell]) => /^(#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!)|Err:\d+)$/.test(cell ?? '')),
      ).toEqual([]);
    }, 60_000);

    it('go on with entries whose hours are counted, and say which are not', async () => {
      const [first] = sample.balances;
      if (first === undefined) throw new Error('no client');
      const counted = ['2026-11-02', first.client, '', 'Call', '', '1:30', '', 1.5];
      const uncounted = ['2026-11-02', first.client, '', 'Letter', '', '45m', '', ''];
      const typed = await type(sample.path, SHEETS[language].log, [counted, uncounted]);
      const row = rowsIn(recalculated(typed), language).get(first.client);
      expect(figuresOf(row)).toMatchObject({ unread: 1, used: 90, available: first.available - 90 });
      const [now] = await balancesOf(typed);
      expect(now).toMatchObject({ used: 135 });
      expect(figuresOf(rowsIn(recalculated(typed), language).get(first.client))).toMatchObject({
        unread: 0,
        used: 135,
      });
    }, 60_000);

    it('show what was spent on planned tasks', () => {
      const [headers = [], ...rows] = recalculated(withWrongValues(sample.path)).get(SHEETS[language].plan) ?? [];
      const spent = rows.map((row) => minutes(row[headers.indexOf(SHEETS[language].spent)] ?? '') ?? 0);
      expect(spent.some((count) => count > 0)).toBe(true);
      expect(spent.every((count) => count >= 0 && count < 24 * 60)).toBe(true);
    }, 60_000);
  },
);
