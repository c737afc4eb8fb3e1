import { readBook, type Book } from '../workbook/book';
import type { Grid } from '../workbook/cell';
import { findTable, HEADER_WITHIN, sheetNamed } from '../workbook/table';
import type { Schema } from '../workbook/schema';
import { SHEETS, type SheetName } from '../workbook/sheets';
import type { Tables } from './ports';

/** Reads every sheet of ours that the spreadsheet has, one after the other, as one book. */
export function loadWholeBook(tables: Tables): Book {
  const grids = ourSheets(tables).map((name) => tables.read(name));
  return readBook({ grids, locale: tables.locale() });
}

/** What documents are made from and where their links stand: the closed periods, without anybody's open rows. */
export function loadClosedPeriods(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => CLOSED_PERIODS.some((sheet) => isSheet(sheet, name)));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

/** The rows of every sheet among which its headers are, and Settings and Staff whole: what there is, and who is who. */
export function loadFrame(tables: Tables): Book {
  const grids = ourSheets(tables).map((name) =>
    isSheet('settings', name) || isSheet('staff', name)
      ? tables.read(name)
      : tables.read(name, { rows: HEADER_WITHIN }),
  );
  return readBook({ grids, locale: tables.locale() });
}

/** What the office has chosen. */
export function loadSettings(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => isSheet('settings', name));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

/** Who is who. */
export function loadStaff(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => isSheet('staff', name));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

const AGREEMENTS: readonly SheetName[] = ['clients', 'terms', 'settings', 'ledger', 'journal'];

/** Who the clients are, what was agreed with them, and their closed periods: no open rows, no History. */
export function loadAgreements(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => AGREEMENTS.some((sheet) => isSheet(sheet, name)));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

const OFFERS: readonly SheetName[] = ['clients', 'terms', 'services', 'settings'];

/** What a proposal is made from: who pays how much, and the catalogue. */
export function loadOffers(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => OFFERS.some((sheet) => isSheet(sheet, name)));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

/** The Ledger and what the Journal says of it. */
export function loadLedger(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => isSheet('ledger', name) || isSheet('journal', name));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

/** Where the links to folders stand. */
export function loadFolderCells(tables: Tables): Book {
  const names = ourSheets(tables).filter((name) => isSheet('clients', name) || isSheet('settings', name));
  return readBook({ grids: names.map((name) => tables.read(name)), locale: tables.locale() });
}

const CLOSED_PERIODS: readonly SheetName[] = ['ledger', 'history', 'journal'];

/**
 * The book without what documents were made from: History's last column is most of what a book weighs, and only
 * documents and a check of the seals need it.
 */
export function loadBook(tables: Tables): Book {
  const grids = ourSheets(tables).map((name) =>
    isSheet('history', name) ? withoutData(tables, name) : tables.read(name),
  );
  return readBook({ grids, locale: tables.locale() });
}

/** The book again after some of its sheets have changed; the others are as they were read. */
export function reload(tables: Tables, book: Book, changed: readonly SheetName[]): Book {
  const isChanged = (name: string) => changed.some((sheet) => isSheet(sheet, name));
  const grids = book.source.grids.map((grid) => (isChanged(grid.sheet) ? tables.read(grid.sheet) : grid));
  return readBook({ ...book.source, grids });
}

function ourSheets(tables: Tables): readonly string[] {
  const sheets = Object.keys(SHEETS) as SheetName[];
  return tables.names().filter((name) => sheets.some((sheet) => isSheet(sheet, name)));
}

function isSheet(sheet: SheetName, name: string): boolean {
  return sheetNamed(SHEETS[sheet], [name]) !== null;
}

function withoutData(tables: Tables, name: string): Grid {
  const schema: Schema = SHEETS.history;
  const head = tables.read(name, { rows: 1 });
  const { columns } = findTable(schema, head);
  const data = columns.get('data') ?? 0;
  if (data < 2 || data < Math.max(...columns.values())) return tables.read(name);
  const { rows } = tables.read(name, { columns: data - 1 });
  return { sheet: name, rows: [...head.rows, ...rows.slice(1)] };
}
