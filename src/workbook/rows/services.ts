import { UNIT_FACTOR } from '../../ledger/minutes';
import { nameKey } from '../cells/name';
import { readFactor } from '../cells/number';
import { isFormulaError, textOf } from '../cells/text';
import type { ServiceRecord } from '../records';
import { readRows, type RowReading } from '../row-reading';
import type { servicesSheet } from '../schemas/services';
import type { Table } from '../table';
import { hoursOrNone } from './hours-or-none';

type Column = keyof typeof servicesSheet.columns;

/** The catalogue of services. A factor that cannot be read is an error; a category may be left out. */
export function readServices(table: Table<Column>): readonly RowReading<ServiceRecord>[] {
  return readRows(table, (cursor) => {
    const name = textOf(cursor.cell('service'));
    if (name === '') cursor.report('service', 'value-missing', { column: cursor.header('service') });
    if (isFormulaError(cursor.cell('service'))) cursor.report('service', 'formula-error', { found: name });
    const factor = cursor.optional('factor', readFactor(cursor.cell('factor')), UNIT_FACTOR);
    if (factor === null) return null;
    return {
      row: cursor.row,
      name,
      category: textOf(cursor.cell('category')),
      factor,
      typicalMinutes: hoursOrNone(cursor, 'typicalHours'),
      english: textOf(cursor.cell('english')),
      russian: textOf(cursor.cell('russian')),
    };
  });
}

/** Services by the key of their name; the first of two with one name counts. */
export type Catalogue = ReadonlyMap<string, ServiceRecord>;

export function catalogueOf(readings: readonly RowReading<ServiceRecord>[]): Catalogue {
  const catalogue = new Map<string, ServiceRecord>();
  for (const { value } of readings) {
    if (value !== null && value.name !== '' && !catalogue.has(nameKey(value.name)))
      catalogue.set(nameKey(value.name), value);
  }
  return catalogue;
}
