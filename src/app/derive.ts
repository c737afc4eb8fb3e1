import type { Written } from '../workbook/cell';
import { isBlank, textOf } from '../workbook/cells/text';
import { decimalHours, minutesOfDecimal } from '../workbook/rows/auto-cells';
import { journalCells } from '../workbook/rows/journal';
import { STATUSES } from '../workbook/schemas/ledger';
import { blankRows, type RowReading } from '../workbook/row-reading';
import type { Table } from '../workbook/table';
import type { Minutes } from '../ledger/minutes';
import { appended, asBlocks, type CellEdit } from './cells-of';
import { countedOf, countedWhenPosted } from './counted-log';
import { closingDetails, closingLines } from './journal-lines';
import { loadBook, reload } from './load';
import type { Ports } from './ports';
import type { Postings } from './postings';
import { surveyBook, type Survey } from './survey';
import { writeBalances } from './write-balances';

/** How often stamps are written and looked at again: people type meanwhile, and rows move. */
const MOST_PASSES = 4;

/**
 * Redoes all that follows from Ledger and History (L28): statuses after a reopening, the Journal's line of a close,
 * stamps, `Counted` and the live balances. What is right already is not written, so that it may be run at any time;
 * each pass reads again what it wrote, since rows may have moved in between.
 */
export function deriveAll(ports: Ports): Survey {
  let survey = surveyBook(loadBook(ports.tables));
  const stamped = stampKeys(survey);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const wrote = [finishReopenings(ports, survey), journalClose(ports, survey), writeStamps(ports, survey, stamped)];
    if (!wrote.some(Boolean)) break;
    ports.tables.flush();
    survey = surveyBook(reload(ports.tables, survey.book, ['payments', 'timeLog', 'ledger', 'journal']));
  }
  writeBalances(ports.tables, survey);
  ports.tables.flush();
  return survey;
}

/** A reopening is its Journal line; the status of the statement that it took back follows. */
function finishReopenings({ tables }: Ports, { book, ledger }: Survey): boolean {
  const table = book.tables.ledger;
  const column = table?.columns.get('status');
  if (table === null || column === undefined) return false;
  const value = STATUSES.superseded[book.language];
  return writeEdits(
    tables,
    table,
    ledger.staleStatus.map(({ row }) => ({ row, column, value })),
  );
}

/** The Journal's line of the newest close, where a cut has kept it from being written. */
function journalClose({ tables, clock, people }: Ports, { book, ledger }: Survey): boolean {
  const table = book.tables.journal;
  const newest = ledger.rows[ledger.rows.length - 1];
  const lines = closingLines(book.journal);
  const rows = book.ledger.length - (ledger.tornRow === null ? 0 : 1);
  if (table === null || newest === undefined || rows <= (lines[lines.length - 1]?.rows ?? 0)) return false;
  const ofClose = ledger.rows.filter((row) => row.close === newest.close);
  const details = closingDetails({
    close: newest.close,
    through:
      ofClose
        .map((row) => row.period)
        .sort()
        .pop() ?? newest.period,
    clients: new Set(ofClose.map((row) => row.client)).size,
    rows,
    seal: newest.seal,
  });
  const line = journalCells({ when: clock.now(), who: people.current(), action: 'closed', details }, book.language);
  tables.write(table.sheet, [appended(table, [line])]);
  return true;
}

function writeStamps({ tables }: Ports, survey: Survey, stamped: ReadonlySet<string>): boolean {
  const { payments, timeLog } = survey.book.tables;
  const wrotePayments =
    payments !== null && writeEdits(tables, payments, stampEdits(payments, survey.payments, stamped));
  const wroteEntries =
    timeLog !== null &&
    writeEdits(tables, timeLog, [...stampEdits(timeLog, survey.entries, stamped), ...countedEdits(timeLog, survey)]);
  return wrotePayments || wroteEntries;
}

/**
 * `Posted` of every row: the period of what is posted, nothing where a reopening has taken the row back. A stamp
 * that stands on another row since we began was written by us onto a row that moved, and goes.
 */
function stampEdits<T>(table: Table, postings: Postings<T>, before: ReadonlySet<string>): CellEdit[] {
  const column = table.columns.get('posted');
  if (column === undefined) return [];
  const posted = postings.posted
    .filter(({ reading, history }) => reading.posted !== history.period)
    .map(({ reading, history }): CellEdit => ({ row: reading.row, column, value: history.period }));
  const takenBack = postings.unposted.filter((row) => row.staleStamp && row.copyOf === null).map((row) => row.reading);
  const strays = postings.stamped.filter((reading) => !before.has(stampKey(table.sheet, reading)));
  const without = [...takenBack, ...strays].map(({ row }): CellEdit => ({ row, column, value: null }));
  return [...posted, ...without, ...leftovers(table, column)];
}

/** What stands in a column of the program's where a row was emptied, or was to be found when it was written. */
function leftovers(table: Table, column: number): CellEdit[] {
  const left = blankRows(table).filter(({ cells }) => !isBlank(cells[column - 1]));
  return left.map(({ row }) => ({ row, column, value: null }));
}

/** `Counted` of every entry: what was counted where it is posted, what would be where it is not, nothing where it cannot be read. */
function countedEdits(table: Table, { entries }: Survey): CellEdit[] {
  const column = table.columns.get('counted');
  if (column === undefined) return [];
  const cellOf = new Map(table.rows.map(({ row, cells }) => [row, cells[column - 1]]));
  const edit = (row: number, wanted: Minutes | null): CellEdit[] => {
    const cell = cellOf.get(row);
    const isRight = wanted === null ? textOf(cell) === '' : minutesOfDecimal(cell) === wanted;
    const value: Written = wanted === null ? null : decimalHours(wanted);
    return isRight ? [] : [{ row, column, value }];
  };
  const posted = entries.posted.flatMap(({ reading, history }) => edit(reading.row, countedWhenPosted(history)));
  const open = entries.unposted.flatMap(({ reading }) => edit(reading.row, countedOf(reading)));
  return [...posted, ...open, ...leftovers(table, column)];
}

/** Rows that bear a stamp with nothing behind it, by what they say: their row number may change. */
function stampKeys(survey: Survey): ReadonlySet<string> {
  const { payments, timeLog } = survey.book.tables;
  return new Set([
    ...survey.payments.stamped.map((reading) => stampKey(payments?.sheet ?? '', reading)),
    ...survey.entries.stamped.map((reading) => stampKey(timeLog?.sheet ?? '', reading)),
  ]);
}

function stampKey(sheet: string, { id, posted, client, date, value }: RowReading<unknown>): string {
  const { row: _, ...content } = (value ?? { row: 0 }) as { row: number };
  return JSON.stringify([sheet, id, posted, client, date, content]);
}

function writeEdits(tables: Ports['tables'], table: Table, edits: readonly CellEdit[]): boolean {
  if (edits.length === 0) return false;
  tables.write(table.sheet, asBlocks(edits));
  return true;
}
