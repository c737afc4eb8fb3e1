import fc from 'fast-check';
import { currencyExponent } from '../../src/ledger/currency';
import { minor } from '../../src/ledger/money';
import { minutes } from '../../src/ledger/minutes';
import { periodOf } from '../../src/ledger/period';
import { stateText } from '../../src/ledger/state-text';
import type { Cell, Written } from '../../src/workbook/cell';
import type { HistoryRecord, LedgerRecord } from '../../src/workbook/records';
import { historyCells, readHistory } from '../../src/workbook/rows/history';
import { journalCells, readJournal } from '../../src/workbook/rows/journal';
import { ledgerCells, readLedger } from '../../src/workbook/rows/ledger';
import type { Schema } from '../../src/workbook/schema';
import { SHEETS } from '../../src/workbook/sheets';
import { findTable, type Table } from '../../src/workbook/table';
import type { Language } from '../../src/words/language';
import { closeOf, paid, retainer } from '../ledger/retainer';

/** The sheet that has one row of these cells, below its headers. */
function tableWith<K extends string>(schema: Schema<K>, cells: Record<K, Written>, language: Language): Table<K> {
  const keys = Object.keys(schema.columns) as K[];
  const headers = keys.map((key) => schema.columns[key].name[language]);
  return findTable(schema, { sheet: schema.name[language], rows: [headers, keys.map((key) => asRead(cells[key]))] });
}

function asRead(written: Written): Cell {
  if (typeof written === 'object' && written !== null) throw new Error('own rows hold plain values');
  return written ?? '';
}

const language = fc.constantFrom<Language>('en', 'ru');
const someMinutes = fc.integer({ min: -6_000_000, max: 6_000_000 }).map(minutes);
const someMoney = fc.integer({ min: -1e12, max: 1e12 }).map(minor);
const period = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => periodOf(y, m));
const someText = fc.string().map((text) => text.trim());
const filled = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);

const { account } = closeOf(retainer(), [paid('2026-09-03', 100_00)], '2026-09');

const statement: fc.Arbitrary<LedgerRecord> = fc.record({
  row: fc.constant(2),
  close: filled,
  period,
  client: filled,
  revision: fc.integer({ min: 1, max: 99 }),
  status: fc.constantFrom('closed', 'superseded'),
  opening: someMinutes,
  granted: someMinutes,
  adjusted: someMinutes,
  used: someMinutes,
  expired: someMinutes,
  overageSettled: someMinutes,
  closing: someMinutes,
  earned: someMoney,
  forfeited: someMoney,
  valueLeft: someMoney,
  overageCharge: someMoney,
  report: someText,
  delivered: someText,
  closedAt: someText,
  closedBy: someText,
  state: fc.constantFrom('USD', 'JPY', 'KWD').map((currency) => stateText({ ...account, currency })),
  seal: filled,
});

const exponentOf = ({ state }: LedgerRecord) =>
  currencyExponent((JSON.parse(state) as { currency: string }).currency) ?? 0;

const posting: fc.Arbitrary<HistoryRecord> = fc.record({
  row: fc.constant(2),
  close: filled,
  kind: fc.constantFrom('work', 'payment', 'document'),
  period,
  client: someText,
  revision: fc.integer({ min: 1, max: 99 }),
  date: someText,
  service: someText,
  category: someText,
  task: someText,
  worker: someText,
  minutes: fc.option(someMinutes),
  countedMinutes: fc.option(someMinutes),
  charged: fc.option(fc.boolean()),
  amount: fc.option(
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => String(cents / 100)),
    { nil: '' },
  ),
  for: someText,
  id: someText,
  data: someText,
});

it('reads a statement back as it was written, to the minute and the minor unit', () => {
  fc.assert(
    fc.property(statement, language, (record, written) => {
      const table = tableWith(SHEETS.ledger, ledgerCells(record, exponentOf(record), written), written);
      expect(readLedger(table)).toEqual([{ row: 2, client: record.client, record }]);
    }),
  );
});

it.each(['state', 'seal', 'close', 'closing', 'period', 'revision'] as const)(
  'takes a statement without its %s for torn',
  (key) => {
    const [record] = fc.sample(statement, { numRuns: 1, seed: 7 });
    if (record === undefined) throw new Error('no sample');
    const cells = { ...ledgerCells(record, exponentOf(record), 'en'), [key]: null };
    expect(readLedger(tableWith(SHEETS.ledger, cells, 'en'))).toEqual([
      { row: 2, client: record.client, record: null },
    ]);
  },
);

it('reads what a close posted back as it was written', () => {
  fc.assert(
    fc.property(posting, language, (record, written) => {
      expect(readHistory(tableWith(SHEETS.history, historyCells(record, written), written))).toEqual([record]);
    }),
  );
});

it.each(['en', 'ru'] as const)('reads a line of the Journal back in %s', (written) => {
  const line = { when: '2026-11-03T09:00', who: 'ann@example.com', action: 'closed', details: '{}' } as const;
  expect(readJournal(tableWith(SHEETS.journal, journalCells(line, written), written))).toEqual([{ row: 2, ...line }]);
});

it("keeps a line that somebody else wrote into the Journal, as nobody's action", () => {
  const table = findTable(SHEETS.journal, {
    sheet: 'Journal',
    rows: [
      ['When', 'Action'],
      ['today', 'Cleaned up'],
      ['today', ''],
    ],
  });
  expect(readJournal(table).map((line) => [line.row, line.action])).toEqual([
    [2, null],
    [3, null],
  ]);
});
