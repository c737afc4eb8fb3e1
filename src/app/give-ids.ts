import type { PlainDate } from '../ledger/period';
import { textOf } from '../workbook/cells/text';
import { blankRows, existingRows } from '../workbook/row-reading';
import type { Table, TableRow } from '../workbook/table';
import { asBlocks, type CellEdit } from './cells-of';
import { reload } from './load';
import type { Ports } from './ports';
import type { NewRow, Postings } from './postings';
import { surveyBook, type Survey } from './survey';

/** How often IDs are given and looked at again: people type meanwhile, and rows move. */
const MOST_PASSES = 5;

/**
 * Gives a new random ID to every row dated up to a day that no close has posted and that has none. A row that was
 * copied with another's ID first loses the stamp that came with it; a row that was emptied loses its ID. Each pass
 * reads again what it wrote: an ID that came to stand on another row than it was meant for is taken away, and one that
 * it took the place of is given back. Returns the book as it was read last; what has no ID even then was typed
 * meanwhile, and is left to the next close.
 */
export function withIds(ports: Ports, first: Survey, last: PlainDate): Survey {
  let survey = first;
  const memories = { payments: memoryOf(first.book.tables.payments), timeLog: memoryOf(first.book.tables.timeLog) };
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { payments, timeLog } = survey.book.tables;
    const wrote = [
      writeIds(ports, payments, survey.payments, memories.payments, last),
      writeIds(ports, timeLog, survey.entries, memories.timeLog, last),
    ];
    if (!wrote.some(Boolean)) break;
    ports.tables.flush();
    survey = surveyBook(reload(ports.tables, survey.book, ['payments', 'timeLog']));
  }
  const cases = survey.cases.map((one) => ({
    ...one,
    payments: one.payments.filter(hasId),
    entries: one.entries.filter(hasId),
  }));
  return { ...survey, cases };
}

function hasId({ id }: NewRow<unknown>): boolean {
  return id !== '';
}

/** Rows by what they say: which ID stood on each at first, and for which row each new one was meant. */
interface Memory {
  readonly stood: ReadonlyMap<string, string>;
  readonly meant: Map<string, string>;
}

function memoryOf(table: Table | null): Memory {
  const rows =
    table === null ? [] : existingRows(table).map((row) => [sayingOf(table, row), idIn(table, row)] as const);
  return { stood: new Map(rows), meant: new Map() };
}

function writeIds(
  { tables, ids }: Ports,
  table: Table | null,
  { unposted }: Postings<unknown>,
  { stood, meant }: Memory,
  last: PlainDate,
): boolean {
  const idColumn = table?.columns.get('id');
  const postedColumn = table?.columns.get('posted');
  if (table === null || idColumn === undefined || postedColumn === undefined) return false;
  const rows = existingRows(table).map((row) => ({ row: row.row, id: idIn(table, row), says: sayingOf(table, row) }));
  const present = new Set(rows.map(({ id }) => id));
  const wantedOn = ({ id, says }: (typeof rows)[number]): string => {
    const before = stood.get(says) ?? '';
    if (id === '') return present.has(before) ? '' : before;
    return (meant.get(id) ?? says) === says ? id : before;
  };
  const sayings = new Map(rows.map(({ row, says }) => [row, says]));
  const give = (row: number): CellEdit => {
    const value = ids.next();
    meant.set(value, sayings.get(row) ?? '');
    return { row, column: idColumn, value };
  };
  const edits = [
    ...blankRows(table)
      .filter((row) => idIn(table, row) !== '')
      .map(({ row }) => ({ row, column: idColumn, value: null })),
    ...rows
      .filter((row) => wantedOn(row) !== row.id)
      .map((row) => ({ row: row.row, column: idColumn, value: wantedOn(row) })),
    ...unposted
      .filter(({ id, reading }) => id === '' && reading.date !== null && reading.date <= last)
      .map(({ reading: { row }, staleStamp }) => (staleStamp ? { row, column: postedColumn, value: null } : give(row))),
  ];
  if (edits.length > 0) tables.write(table.sheet, asBlocks(edits));
  return edits.length > 0;
}

function idIn(table: Table, { cells }: TableRow): string {
  return textOf(cells[(table.columns.get('id') ?? 0) - 1]);
}

/** All that the columns of ours say in a row, but its ID. */
function sayingOf(table: Table, { cells }: TableRow): string {
  const columns = [...table.columns].filter(([key]) => key !== 'id').map(([, column]) => column);
  return JSON.stringify(columns.map((column) => cells[column - 1] ?? ''));
}
