import type { Minutes } from '../ledger/minutes';
import { NO_MINUTES } from '../ledger/minutes';
import { isSeen, isSeenUnread, type Entries } from '../workbook/live-formulas';
import type { EntryRecord, HistoryRecord } from '../workbook/records';
import type { RowReading } from '../workbook/row-reading';
import { textOf } from '../workbook/cells/text';
import type { ColumnOf } from '../workbook/sheets';
import type { Table, TableRow } from '../workbook/table';
import type { Postings } from './postings';

type TimeLog = Table<ColumnOf<'timeLog'>>;

/** A row of the Time log with what it counts; null where that cannot be said. */
interface CountedRow {
  readonly row: TableRow;
  readonly reading: RowReading<EntryRecord>;
  readonly counted: Minutes | null;
}

/** The Time log with what each row counts, as the program knows it and as a formula over the sheet would see it. */
export interface CountedLog {
  readonly table: TimeLog;
  /** By the name in Clients that a row means. */
  readonly byClient: ReadonlyMap<string, readonly CountedRow[]>;
  /** By the text that stands under Client, case aside. */
  readonly byText: ReadonlyMap<string, readonly CountedRow[]>;
}

export function countedLog(table: TimeLog, entries: Postings<EntryRecord>): CountedLog {
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  const counted = (reading: RowReading<EntryRecord>, minutes: Minutes | null): CountedRow[] => {
    const row = rowAt.get(reading.row);
    return row === undefined ? [] : [{ row, reading, counted: minutes }];
  };
  const rows = [
    ...entries.posted.flatMap(({ reading, history }) => counted(reading, countedWhenPosted(history))),
    ...entries.unposted.flatMap(({ reading }) => counted(reading, countedOf(reading))),
    ...entries.stamped.flatMap((reading) => counted(reading, null)),
  ];
  const client = (table.columns.get('client') ?? 0) - 1;
  return {
    table,
    byClient: grouped(rows, ({ reading }) => reading.client ?? ''),
    byText: grouped(rows, ({ row }) => textOf(row.cells[client]).toLowerCase()),
  };
}

/** What an entry that is not posted counts (L15): nothing where it is not charged, null where it cannot be read. */
export function countedOf({ value }: RowReading<EntryRecord>): Minutes | null {
  if (value === null) return null;
  return value.charged ? value.countedMinutes : NO_MINUTES;
}

/** What a close counted of an entry. */
export function countedWhenPosted(history: HistoryRecord): Minutes {
  return history.charged === false ? NO_MINUTES : (history.countedMinutes ?? NO_MINUTES);
}

/** What the formula over the sheet sees of some entries. */
export function seenMinutes(log: CountedLog, entries: Entries): number {
  const rows = log.byText.get(entries.client.toLowerCase()) ?? [];
  return rows.reduce((sum, { row, counted }) => sum + (isSeen(log.table, row, entries) ? (counted ?? 0) : 0), 0);
}

/** The client's entries without counted hours, less those that the formula over the sheet sees for itself. */
export function unreadUnseen(log: CountedLog, client: string): number {
  const uncounted = (rows: readonly CountedRow[] = []) => rows.filter(({ counted }) => counted === null);
  const seen = uncounted(log.byText.get(client.toLowerCase())).filter(({ row }) =>
    isSeenUnread(log.table, row, client),
  );
  return uncounted(log.byClient.get(client)).length - seen.length;
}

function grouped(rows: readonly CountedRow[], keyOf: (row: CountedRow) => string): ReadonlyMap<string, CountedRow[]> {
  const groups = new Map<string, CountedRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
