import { balanceWords } from '../words/balances';
import type { Written } from '../workbook/cell';
import { sameName } from '../workbook/cells/name';
import {
  availableFormula,
  openEntries,
  sumFormula,
  taskEntries,
  unreadFormula,
  usedShareFormula,
  type Entries,
} from '../workbook/live-formulas';
import type { EntryRecord } from '../workbook/records';
import { existingRowsOfProgram, type RowReading } from '../workbook/row-reading';
import { decimalHours, decimalMoney } from '../workbook/rows/auto-cells';
import type { ColumnOf } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import { adviceText } from './advice-text';
import { clientBalances, type ClientBalance } from './balance-sheet';
import { asBlocks, type CellEdit } from './cells-of';
import { countedLog, seenMinutes, unreadUnseen, type CountedLog } from './counted-log';
import type { Tables } from './ports';
import type { Survey } from './survey';

type BalancesTable = Table<ColumnOf<'balances'>>;
type BalanceCells = Partial<Record<ColumnOf<'balances'>, Written>>;

/** Writes the live balances, a row a client in the order of Clients, and the Spent formulas of the work plan. */
export function writeBalances(tables: Tables, survey: Survey): void {
  const { balances, timeLog } = survey.book.tables;
  if (balances === null || timeLog === null) return;
  const log = countedLog(timeLog, survey.entries);
  const rows = clientBalances(survey).map((balance, index) =>
    balanceCells(survey, log, balances, balances.headerRow + 1 + index, balance),
  );
  const edits = [...rowEdits(balances, rows), ...leftoverEdits(balances, rows.length)];
  if (edits.length > 0) tables.write(balances.sheet, asBlocks(edits));
  writeSpent(tables, survey, log);
}

function balanceCells(
  survey: Survey,
  log: CountedLog,
  table: BalancesTable,
  row: number,
  { case: one, balance }: ClientBalance,
): BalanceCells {
  const { name, currency } = one.client;
  const blank: BalanceCells = {
    client: name,
    unread: { formula: unreadFormula(log.table, name, unreadUnseen(log, name)) },
  };
  if (balance === null) return { ...blank, advice: balanceWords(survey.book.language).seeCheck };
  const shared: BalanceCells = {
    ...blank,
    owed: decimalMoney(balance.owed, currency.exponent),
    paidThrough: balance.paidThrough ?? '',
    advice: adviceText(survey.book.language, one.client.currency, balance.advice),
  };
  const { openPeriod, carriedIn, granted, adjusted, used } = balance;
  if (openPeriod === null || carriedIn === null || granted === null || adjusted === null || used === null) {
    return { ...shared, available: decimalHours(balance.available) };
  }
  const entries = openEntries(name, openPeriod);
  return {
    ...shared,
    carriedIn: decimalHours(carriedIn),
    granted: decimalHours(granted),
    used: { formula: sumFormula(log.table, entries, used - seenMinutes(log, entries)) },
    available: { formula: availableFormula(table, row, adjusted) },
    usedShare: { formula: usedShareFormula(table, row, adjusted) },
  };
}

function rowEdits(table: BalancesTable, rows: readonly BalanceCells[]): CellEdit[] {
  const columns = [...table.columns];
  return rows.flatMap((cells, index) =>
    columns.map(([key, column]) => ({ row: table.headerRow + 1 + index, column, value: cells[key] ?? null })),
  );
}

/** Rows of clients that are no longer there are emptied. */
function leftoverEdits(table: BalancesTable, count: number): CellEdit[] {
  const leftover = existingRowsOfProgram(table).filter(({ row }) => row > table.headerRow + count);
  return leftover.flatMap(({ row }) => [...table.columns.values()].map((column) => ({ row, column, value: null })));
}

function writeSpent(tables: Tables, { book }: Survey, log: CountedLog): void {
  const table = book.tables.workPlan;
  const column = table?.columns.get('spent');
  if (table === null || column === undefined) return;
  const edits = book.workPlan.flatMap(({ value }): CellEdit[] => {
    if (value === null) return [];
    const entries = taskEntries(value.client, value.task, value.period);
    const counted = (log.byClient.get(value.client) ?? [])
      .filter(({ reading }) => isOf(reading, entries))
      .reduce((sum, row) => sum + (row.counted ?? 0), 0);
    const formula = sumFormula(log.table, entries, counted - seenMinutes(log, entries));
    return [{ row: value.row, column, value: { formula } }];
  });
  if (edits.length > 0) tables.write(table.sheet, asBlocks(edits));
}

function isOf({ value }: RowReading<EntryRecord>, entries: Entries): boolean {
  return (
    value !== null &&
    sameName(value.task, entries.task ?? '') &&
    value.date <= entries.through &&
    (entries.from === null || value.date >= entries.from)
  );
}
