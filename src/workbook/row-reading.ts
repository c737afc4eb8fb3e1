import type { PlainDate } from '../ledger/period';
import type { Cell } from './cell';
import type { CellProblem, CellResult } from './cells/problem';
import { isBlank, textOf } from './cells/text';
import { issue, isError, type Issue } from './issue';
import type { IssueCode, IssueFacts } from '../words/issues';
import { wordsOf } from './schema';
import { cellName, type Table, type TableRow } from './table';

/** A row of a sheet as read: its value, or null where an error stands in the way; its issues either way. */
export interface RowReading<T> {
  readonly row: number;
  /** What stands under ID and Posted; `''` where nothing does. */
  readonly id: string;
  readonly posted: string;
  /** The client by its name in Clients; null where the row names none that is known. */
  readonly client: string | null;
  readonly date: PlainDate | null;
  readonly value: T | null;
  readonly issues: readonly Issue[];
}

/** Reads the cells of one row by column, and collects what is wrong with them. */
export interface RowCursor<K extends string> {
  readonly row: number;
  cell(key: K): Cell | undefined;
  /** The column's header in the book's language. */
  header(key: K): string;
  /** The value; `blank` where nothing was typed; null, with an issue, where it cannot be read. */
  optional<T, B>(key: K, result: CellResult<T>, blank: B): T | B | null;
  /** The value; null, with an issue, where it is missing or cannot be read. */
  required<T>(key: K, result: CellResult<T>): T | null;
  report<C extends IssueCode>(key: K, code: C, facts: IssueFacts[C]): void;
  /** Which client and date the row's issues concern, once these are known. */
  concern(client: string | null, date: PlainDate | null): void;
}

/** Rows that hold something of ours: an office column, a stamp or a formula that gives '' makes no row. */
export function existingRows<K extends string>(table: Table<K>): readonly TableRow[] {
  return table.rows.filter(isTypedIn(table));
}

/** The other rows: in what the program wrote there, something may stand that has lost its row. */
export function blankRows<K extends string>(table: Table<K>): readonly TableRow[] {
  const isTyped = isTypedIn(table);
  return table.rows.filter((row) => !isTyped(row));
}

function isTypedIn<K extends string>(table: Table<K>): (row: TableRow) => boolean {
  const typed = [...table.columns]
    .filter(([key]) => table.schema.columns[key].auto !== true)
    .map(([, column]) => column - 1);
  return ({ cells }) => typed.some((index) => !isBlank(cells[index]));
}

/** Rows of a sheet that the program writes: those with anything in any of its columns. */
export function existingRowsOfProgram<K extends string>(table: Table<K>): readonly TableRow[] {
  const columns = [...table.columns.values()].map((column) => column - 1);
  return table.rows.filter(({ cells }) => columns.some((index) => !isBlank(cells[index])));
}

/** Reads every existing row of a table; what `readRow` gives for one is its value unless an error was reported. */
export function readRows<K extends string, T>(
  table: Table<K>,
  readRow: (cursor: RowCursor<K>) => T | null,
): readonly RowReading<T>[] {
  return existingRows(table).map((row) => readOne(table, row, readRow));
}

function readOne<K extends string, T>(
  table: Table<K>,
  { row, cells }: TableRow,
  readRow: (cursor: RowCursor<K>) => T | null,
): RowReading<T> {
  const faults: ((where: { client: string | null; date: PlainDate | null }) => Issue)[] = [];
  let concerns: { client: string | null; date: PlainDate | null } = { client: null, date: null };
  const cellAt = (key: K) => cells[(table.columns.get(key) ?? 0) - 1];
  const cursor: RowCursor<K> = {
    row,
    cell: cellAt,
    header: (key) => headerIn(table, key),
    optional: (key, result, blank) => {
      if (result.ok) return result.value;
      if (result.problem === 'missing') return blank;
      reportProblem(cursor, table, key, result.problem, result.found);
      return null;
    },
    required: (key, result) => {
      if (result.ok) return result.value;
      reportProblem(cursor, table, key, result.problem, result.found);
      return null;
    },
    report: (key, code, facts) => {
      if (code === 'value-missing' && !table.columns.has(key)) return;
      const cell = cellName(table.columns.get(key) ?? 1, row);
      faults.push((where) => issue(code, facts, { sheet: table.sheet, cell, ...where }));
    },
    concern: (client, date) => {
      concerns = { client, date };
    },
  };
  const value = readRow(cursor);
  const issues = faults.map((fault) => fault(concerns));
  const autoText = (key: string) => textOf(cellAt(key as K));
  return {
    row,
    id: 'id' in table.schema.columns ? autoText('id') : '',
    posted: 'posted' in table.schema.columns ? autoText('posted') : '',
    ...concerns,
    value: issues.some(isError) ? null : value,
    issues,
  };
}

function reportProblem<K extends string>(
  cursor: RowCursor<K>,
  table: Table<K>,
  key: K,
  problem: CellProblem,
  found: string,
): void {
  const column = table.schema.columns[key];
  const header = headerIn(table, key);
  switch (problem) {
    case 'missing':
      cursor.report(key, 'value-missing', { column: header });
      return;
    case 'choice-unknown': {
      cursor.report(key, problem, { found, choices: wordsOf(column.choices ?? {}) });
      return;
    }
    case 'number-unreadable':
      cursor.report(key, problem, { found, column: header });
      return;
    case 'money-too-precise':
    case 'money-other-currency':
      throw new Error(`${problem} is reported with its currency`);
    default:
      cursor.report(key, problem, { found });
  }
}

/** The header that names a column for people: as the book's own language has it. */
export function headerIn<K extends string>(table: Table<K>, key: K): string {
  const { name } = table.schema.columns[key];
  return table.sheet.trim().toLowerCase() === table.schema.name.ru.toLowerCase() ? name.ru : name.en;
}
