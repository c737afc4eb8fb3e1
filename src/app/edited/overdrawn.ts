import { hoursText } from '../../words/format';
import { overdrawnWords } from '../../words/overdrawn';
import { LANGUAGES } from '../../words/language';
import { nameKey } from '../../workbook/cells/name';
import { isBlank, textOf } from '../../workbook/cells/text';
import { minutesOfDecimal } from '../../workbook/rows/auto-cells';
import { SHEETS } from '../../workbook/sheets';
import { findTable, type Table, type TableRow } from '../../workbook/table';
import type { EditDesk } from './desk';
import { bookLanguage, otherSheet } from './other-sheet';
import type { EditedColumn } from './rows';

/**
 * Marks the entry that overdraws its client: of each client's rows the last, where by Balances less than nothing is
 * available. The mark goes from the others, and from those that were counted anew and are empty now. Rows of clients
 * that Balances does not know are left as they are, and so are notes of the office's own.
 */
export function markOverdrawn(desk: EditDesk, table: Table, counted: ReadonlySet<number>): void {
  const column = table.columns.get('counted');
  const rows = workIn(table, counted);
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (column === undefined || first === undefined || last === undefined) return;
  const notes = desk.notes(column, first, last);
  wantedNotes(desk, rows).forEach((wanted, row) => {
    const stands = notes[row - first] ?? '';
    if (stands === wanted || (stands !== '' && !isOurs(stands))) return;
    desk.mark(row, column, wanted === '' ? null : wanted);
  });
}

/** A row with work in it, or one that was counted anew since it has none any more; `client` is as typed. */
interface WorkRow {
  readonly row: number;
  readonly client: string;
}

function workIn(table: Table, counted: ReadonlySet<number>): readonly WorkRow[] {
  const at = (key: EditedColumn, { cells }: TableRow) => cells[(table.columns.get(key) ?? 0) - 1];
  return table.rows
    .filter((row) => counted.has(row.row) || !isBlank(at('hours', row)))
    .map((row) => ({ row: row.row, client: textOf(at('client', row)) }));
}

/** The note that each row should have, by its number; rows of clients that Balances does not know are left out. */
function wantedNotes(desk: EditDesk, rows: readonly WorkRow[]): ReadonlyMap<number, string> {
  const available = availableByClient(desk);
  const { overdrawn } = overdrawnWords(bookLanguage(desk));
  const lastOf = new Map(rows.map(({ row, client }) => [nameKey(client), row]));
  const wanted = new Map<number, string>();
  for (const { row, client } of rows) {
    const minutes = client === '' ? 0 : available.get(nameKey(client));
    if (minutes === undefined) continue;
    const isMarked = minutes < 0 && lastOf.get(nameKey(client)) === row;
    wanted.set(row, isMarked ? overdrawn(client, hoursText(-minutes)) : '');
  }
  return wanted;
}

/** Minutes that clients have available by the live formulas of Balances; those whose row shows no number are left out. */
function availableByClient(desk: EditDesk): ReadonlyMap<string, number> {
  const grid = otherSheet(desk, SHEETS.balances);
  if (grid === null) return new Map();
  const { columns, rows } = findTable(SHEETS.balances, grid);
  const [client, available] = [columns.get('client') ?? 0, columns.get('available') ?? 0];
  return new Map(
    rows.flatMap(({ cells }): (readonly [string, number])[] => {
      const minutes = minutesOfDecimal(cells[available - 1]);
      return minutes === null ? [] : [[nameKey(textOf(cells[client - 1])), minutes]];
    }),
  );
}

function isOurs(note: string): boolean {
  return LANGUAGES.some((language) => note.startsWith(overdrawnWords(language).mark));
}
