import type { Minutes } from '../../ledger/minutes';
import type { PlainDate } from '../../ledger/period';
import { faultyServices } from '../../workbook/book';
import { isMoment, type Cell, type Grid } from '../../workbook/cell';
import { nameKey } from '../../workbook/cells/name';
import { isBlank, textOf } from '../../workbook/cells/text';
import { decimalHours, minutesOfDecimal } from '../../workbook/rows/auto-cells';
import { readEntries } from '../../workbook/rows/entries';
import type { KnownClients } from '../../workbook/rows/known-clients';
import { catalogueOf, readServices } from '../../workbook/rows/services';
import { readSettings } from '../../workbook/rows/settings';
import { findTable, type Table } from '../../workbook/table';
import { SHEETS, type ColumnOf } from '../../workbook/sheets';
import type { CellEdit } from '../cells-of';
import { countedOf } from '../counted-log';
import type { EditDesk } from './desk';
import { otherSheet } from './other-sheet';

type TimeLog = Table<ColumnOf<'timeLog'>>;

/** `Counted` of the rows after L15, where it is not right yet; nothing where the hours cannot be read or are gone. */
export function countedEdits(desk: EditDesk, timeLog: Table): readonly CellEdit[] {
  const head = findTable(SHEETS.timeLog, { sheet: timeLog.sheet, rows: [timeLog.headers] });
  const table: TimeLog = { ...head, rows: timeLog.rows };
  const column = table.columns.get('counted');
  if (column === undefined) return [];
  const counted = countedByRow(desk, table);
  return table.rows.flatMap(({ row, cells }): CellEdit[] => {
    const wanted = counted.get(row) ?? null;
    const cell = cells[column - 1];
    if (wanted === null) return textOf(cell) === '' ? [] : [{ row, column, value: null }];
    return minutesOfDecimal(cell) === wanted ? [] : [{ row, column, value: decimalHours(wanted) }];
  });
}

/** Other sheets are read only where the rows have something that they bear on. */
function countedByRow(desk: EditDesk, table: TimeLog): ReadonlyMap<number, Minutes | null> {
  const isFilled = (key: ColumnOf<'timeLog'>) => {
    const index = (table.columns.get(key) ?? 0) - 1;
    return table.rows.some(({ cells }) => !isBlank(cells[index]));
  };
  if (!isFilled('hours')) return new Map();
  const services = servicesOf(isFilled('service') ? otherSheet(desk, SHEETS.services) : null);
  const settings = otherSheet(desk, SHEETS.settings);
  const settingsTable = settings === null ? null : findTable(SHEETS.settings, settings);
  const { currency, rounding } = readSettings(settingsTable, 'en').settings;
  const clients: KnownClients = new Map(textsUnder(table, 'client').map((name) => [nameKey(name), { name, currency }]));
  const dated = withAnyDay(table);
  const locale = dated.rows.some(({ cells }) => typeof cells[(table.columns.get('date') ?? 0) - 1] === 'string');
  const context = { clients, ...services, workers: null, rounding, locale: locale ? desk.locale() : '' };
  return new Map(readEntries(dated, context).map((reading) => [reading.row, countedOf(reading)]));
}

function servicesOf(grid: Grid | null) {
  const table = grid === null ? null : findTable(SHEETS.services, grid);
  const readings = table === null ? [] : readServices(table);
  return { catalogue: catalogueOf(readings), faultyServices: faultyServices(table, readings) };
}

const ANY_DAY: Cell = { date: '2000-01-01' as PlainDate, shown: '' };

/** The rows with any day for a date: what an entry counts does not depend on its day, and a blank one is filled in. */
function withAnyDay(table: TimeLog): TimeLog {
  const index = (table.columns.get('date') ?? 0) - 1;
  const dated = (cell: Cell, at: number) => (at === index && (isBlank(cell) || isMoment(cell)) ? ANY_DAY : cell);
  return { ...table, rows: table.rows.map(({ row, cells }) => ({ row, cells: cells.map(dated) })) };
}

function textsUnder(table: TimeLog, key: ColumnOf<'timeLog'>): readonly string[] {
  const index = (table.columns.get(key) ?? 0) - 1;
  return table.rows.map(({ cells }) => textOf(cells[index])).filter((text) => text !== '');
}
