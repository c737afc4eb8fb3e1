import { countedMinutes, UNIT_FACTOR, type Minutes, type Rounding } from '../../ledger/minutes';
import { readChoice } from '../cells/choice';
import { readDate } from '../cells/date';
import { readHours } from '../cells/hours';
import { nameKey, nearestName } from '../cells/name';
import { isFormulaError, textOf } from '../cells/text';
import type { EntryRecord, ServiceRecord } from '../records';
import { readRows, type RowCursor, type RowReading } from '../row-reading';
import { CHARGES, type timeLogSheet } from '../schemas/time-log';
import type { Table } from '../table';
import { readClientCell, type KnownClients } from './known-clients';
import type { Catalogue } from './services';

type Column = keyof typeof timeLogSheet.columns;
type Cursor = RowCursor<Column>;

/** What entries are read against: who and what is known, and how time is counted (L15). */
export interface EntryContext {
  readonly clients: KnownClients;
  readonly catalogue: Catalogue;
  /** Names that the catalogue has though their factor cannot be read: entries of them are held back. */
  readonly faultyServices: ReadonlySet<string>;
  /** Names of workers by key; null where the book has no Staff sheet. */
  readonly workers: ReadonlyMap<string, string> | null;
  readonly rounding: Rounding;
  readonly locale: string;
}

const DAY_MINUTES = 24 * 60;

/** The time entries, each with what it counts. More than a day's hours in one row are an error. */
export function readEntries(table: Table<Column>, context: EntryContext): readonly RowReading<EntryRecord>[] {
  return readRows(table, (cursor) => {
    const date = cursor.required('date', readDate(cursor.cell('date'), context.locale));
    const client = readClientCell(cursor, 'client', context.clients);
    cursor.concern(client?.name ?? null, date);
    const minutes = readEntryHours(cursor);
    const charged = readCharge(cursor);
    const service = readService(cursor, context);
    readWorker(cursor, context);
    const task = textOf(cursor.cell('task'));
    if (task === '') cursor.report('task', 'task-missing', { column: cursor.header('task') });
    if (isFormulaError(cursor.cell('task'))) cursor.report('task', 'formula-error', { found: task });
    if (date === null || client === null || minutes === null || charged === null) return null;
    return {
      row: cursor.row,
      date,
      service: service?.name ?? textOf(cursor.cell('service')),
      task,
      worker: textOf(cursor.cell('worker')),
      minutes,
      charged,
      countedMinutes: countedMinutes(minutes, service?.factor ?? UNIT_FACTOR, context.rounding),
    };
  });
}

function readEntryHours(cursor: Cursor): Minutes | null {
  const minutes = cursor.required('hours', readHours(cursor.cell('hours')));
  if (minutes === null || Math.abs(minutes) <= DAY_MINUTES) return minutes;
  cursor.report('hours', 'entry-over-a-day', { found: textOf(cursor.cell('hours')) });
  return null;
}

/** Yes where blank; a checkbox says it as well as a word. */
function readCharge(cursor: Cursor): boolean | null {
  const cell = cursor.cell('charge');
  if (typeof cell === 'boolean') return cell;
  const charge = cursor.optional('charge', readChoice<'yes' | 'no'>(cell, CHARGES, 'yes'), 'yes');
  return charge === null ? null : charge === 'yes';
}

function readService(cursor: Cursor, { catalogue, faultyServices }: EntryContext): ServiceRecord | null {
  const cell = cursor.cell('service');
  const found = textOf(cell);
  if (found === '') return null;
  if (isFormulaError(cell)) cursor.report('service', 'formula-error', { found });
  if (faultyServices.has(nameKey(found))) cursor.report('service', 'service-without-factor', { found });
  const service = catalogue.get(nameKey(found)) ?? null;
  if (service !== null || faultyServices.has(nameKey(found)) || isFormulaError(cell)) return service;
  const names = [...catalogue.values()].map((one) => one.name);
  cursor.report('service', 'unknown-service', { found, nearest: nearestName(found, names) });
  return null;
}

function readWorker(cursor: Cursor, { workers }: EntryContext): void {
  const cell = cursor.cell('worker');
  const found = textOf(cell);
  if (isFormulaError(cell)) {
    cursor.report('worker', 'formula-error', { found });
    return;
  }
  if (found === '' || workers === null || workers.has(nameKey(found))) return;
  cursor.report('worker', 'unknown-worker', { found, nearest: nearestName(found, workers.values()) });
}
