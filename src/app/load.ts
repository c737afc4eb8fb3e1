import { readBook, type Book } from '../workbook/book';
import { sheetNamed } from '../workbook/table';
import type { Schema } from '../workbook/schema';
import { SHEETS } from '../workbook/sheets';
import type { Tables } from './ports';

/** Reads every sheet of ours that the spreadsheet has, one after the other, as one book. */
export function loadBook(tables: Tables): Book {
  const names = tables.names();
  const grids = names
    .filter((name) => Object.values<Schema>(SHEETS).some((schema) => sheetNamed(schema, [name]) !== null))
    .map((name) => tables.read(name));
  return readBook({ grids, locale: tables.locale() });
}
