import type { Written } from '../workbook/cell';
import { addressesIn } from '../workbook/cells/addresses';
import { existingRows, existingRowsOfProgram } from '../workbook/row-reading';
import { decimalMoney } from '../workbook/rows/auto-cells';
import type { ColumnOf } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import type { NewClient } from './bring-over-reading';
import { asBlocks } from './cells-of';
import type { Block } from './ports';

/** Their rows for Clients. Hours stay as they were typed. */
export function clientRows(table: Table<ColumnOf<'clients'>>, clients: readonly NewClient[]): readonly Block[] {
  return below(
    table,
    clients.map(({ typed, name, start, currency, openingValueMinor }) => ({
      client: name,
      start,
      language: typed.language,
      currency: typed.currency.trim() === '' ? '' : currency.code,
      emails: addressesIn(typed.emails).addresses.join(', '),
      openingHours: typed.openingHours.trim(),
      openingValue: typed.openingValue.trim() === '' ? null : decimalMoney(openingValueMinor, currency.exponent),
    })),
  );
}

/** Their rows for Terms, each from its client's start on. */
export function termsRows(table: Table<ColumnOf<'terms'>>, clients: readonly NewClient[]): readonly Block[] {
  return below(
    table,
    clients.map(({ typed, name, start, currency, feeMinor }) => ({
      client: name,
      from: start,
      fee: decimalMoney(feeMinor, currency.exponent),
      allotment: typed.hours.trim(),
    })),
  );
}

/** Rows below all that stands in the program's columns; nothing else is written in them. */
function below<K extends string>(table: Table<K>, rows: readonly Partial<Record<K, Written>>[]): readonly Block[] {
  const taken = [...existingRows(table), ...existingRowsOfProgram(table)].map(({ row }) => row);
  const first = Math.max(table.headerRow, ...taken) + 1;
  const edits = rows.flatMap((cells, index) =>
    [...table.columns].flatMap(([key, column]) => {
      const value = cells[key] ?? null;
      return value === null || value === '' ? [] : [{ row: first + index, column, value }];
    }),
  );
  return asBlocks(edits);
}
