import type { Language } from '../words/language';
import type { Grid } from './cell';
import { nameKey } from './cells/name';
import { textOf } from './cells/text';
import { issue, isError, type Issue } from './issue';
import type {
  ClientRecord,
  EntryRecord,
  HistoryRecord,
  JournalRecord,
  PaymentRecord,
  PlanRecord,
  ServiceRecord,
  Settings,
  TermsRecord,
} from './records';
import { existingRows, type RowReading } from './row-reading';
import { readClients } from './rows/clients';
import { readEntries } from './rows/entries';
import { readHistory } from './rows/history';
import { readJournal } from './rows/journal';
import { knownClients, type KnownClients } from './rows/known-clients';
import { readLedger, type LedgerReading } from './rows/ledger';
import { readPayments } from './rows/payments';
import { catalogueOf, readServices, type Catalogue } from './rows/services';
import { readSettings } from './rows/settings';
import { readTerms } from './rows/terms';
import { readWorkPlan } from './rows/work-plan';
import type { Schema } from './schema';
import { SHEETS, type ColumnOf, type SheetName } from './sheets';
import { findTable, headerIssues, sheetNamed, type Table } from './table';

/** The sheets of a book as they were read, and how its spreadsheet reads typed dates. */
export interface BookGrids {
  /** In the order of the tabs. */
  readonly grids: readonly Grid[];
  /** `en_US`. */
  readonly locale: string;
}

export type Tables = { readonly [S in SheetName]: Table<ColumnOf<S>> | null };

/** All that a book says: every row as a value or with its problems, and where everything stands. */
export interface Book {
  /** What it was read from. */
  readonly source: BookGrids;
  /** The language of its sheets. */
  readonly language: Language;
  readonly settings: Settings;
  readonly tables: Tables;
  readonly known: KnownClients;
  readonly catalogue: Catalogue;
  readonly clients: readonly RowReading<ClientRecord>[];
  readonly terms: readonly RowReading<TermsRecord>[];
  readonly payments: readonly RowReading<PaymentRecord>[];
  readonly entries: readonly RowReading<EntryRecord>[];
  readonly workPlan: readonly RowReading<PlanRecord>[];
  readonly ledger: readonly LedgerReading[];
  readonly history: readonly HistoryRecord[];
  readonly journal: readonly JournalRecord[];
  /** What concerns whole sheets, the settings or the catalogue. Rows carry their own issues. */
  readonly issues: readonly Issue[];
  /** A required sheet or column is missing: nothing can be closed. */
  readonly broken: boolean;
}

/** Reads a whole book. Every cell becomes a value or an issue; nothing is skipped silently. */
export function readBook(source: BookGrids): Book {
  const { grids, locale } = source;
  const language = bookLanguage(grids);
  const tables = findTables(grids);
  const structure = structureIssues(tables, grids, language);
  const { settings, issues: settingIssues } = readSettings(tables.settings, language);
  const clients = tables.clients === null ? [] : readClients(tables.clients, settings, locale);
  const known = knownClients(clients, settings);
  const services = tables.services === null ? [] : readServices(tables.services);
  const catalogue = catalogueOf(services);
  const context = {
    clients: known,
    catalogue,
    faultyServices: faultyServices(tables.services, services),
    workers: tables.staff === null ? null : workersIn(tables.staff),
    rounding: settings.rounding,
    locale,
  };
  return {
    source,
    language,
    settings,
    tables,
    known,
    catalogue,
    clients,
    terms: tables.terms === null ? [] : readTerms(tables.terms, known, locale),
    payments: tables.payments === null ? [] : readPayments(tables.payments, known, locale),
    entries: tables.timeLog === null ? [] : readEntries(tables.timeLog, context),
    workPlan: tables.workPlan === null ? [] : readWorkPlan(tables.workPlan, known, locale),
    ledger: tables.ledger === null ? [] : readLedger(tables.ledger),
    history: tables.history === null ? [] : readHistory(tables.history),
    journal: tables.journal === null ? [] : readJournal(tables.journal),
    issues: [...structure, ...settingIssues, ...services.flatMap((service) => service.issues)],
    broken: structure.some(isError),
  };
}

/** Russian where more of the book's sheets have Russian names than English ones. */
function bookLanguage(grids: readonly Grid[]): Language {
  const named = (language: Language) => {
    const names = new Set(Object.values<Schema>(SHEETS).map((schema) => nameKey(schema.name[language])));
    return grids.filter((grid) => names.has(nameKey(grid.sheet))).length;
  };
  return named('ru') > named('en') ? 'ru' : 'en';
}

function findTables(grids: readonly Grid[]): Tables {
  const found = <S extends SheetName>(name: S): Table<ColumnOf<S>> | null => {
    const schema = SHEETS[name] as Schema<ColumnOf<S>>;
    const grid = gridOf(schema, grids);
    return grid === null ? null : findTable(schema, grid);
  };
  return {
    clients: found('clients'),
    terms: found('terms'),
    payments: found('payments'),
    timeLog: found('timeLog'),
    workPlan: found('workPlan'),
    services: found('services'),
    staff: found('staff'),
    balances: found('balances'),
    ledger: found('ledger'),
    history: found('history'),
    settings: found('settings'),
    journal: found('journal'),
  };
}

function gridOf(schema: Schema, grids: readonly Grid[]): Grid | null {
  const name = sheetNamed(
    schema,
    grids.map((grid) => grid.sheet),
  );
  return grids.find((grid) => grid.sheet === name) ?? null;
}

function structureIssues(tables: Tables, grids: readonly Grid[], language: Language): readonly Issue[] {
  return Object.values<Schema>(SHEETS).flatMap((schema) => {
    const table: Table | null = tables[schema.key];
    const sheet = schema.name[language];
    if (table === null) {
      const where = { sheet, cell: '', client: null, date: null };
      return schema.required === true ? [issue('missing-sheet', { sheet }, where)] : [];
    }
    return [...secondSheets(table, grids), ...headerIssues(table, language)];
  });
}

/** Sheets that stand for the same as the one that is read, such as its name in the other language. */
function secondSheets({ schema, sheet: read }: Table, grids: readonly Grid[]): readonly Issue[] {
  return grids
    .map((grid) => grid.sheet)
    .filter((sheet) => sheet !== read && sheetNamed(schema, [sheet]) !== null)
    .map((sheet) => issue('duplicate-sheet', { sheet, read }, { sheet, cell: '', client: null, date: null }));
}

/** Services whose row has an error, by key: entries of them cannot be counted. */
export function faultyServices(
  table: Table<ColumnOf<'services'>> | null,
  readings: readonly RowReading<ServiceRecord>[],
): ReadonlySet<string> {
  const faulty = new Set(readings.filter((reading) => reading.value === null).map((reading) => reading.row));
  const column = (table?.columns.get('service') ?? 0) - 1;
  const rows = table === null ? [] : table.rows.filter(({ row }) => faulty.has(row));
  return new Set(rows.map(({ cells }) => nameKey(textOf(cells[column]))));
}

function workersIn(table: Table<ColumnOf<'staff'>>): ReadonlyMap<string, string> {
  const column = (table.columns.get('worker') ?? 0) - 1;
  const names = existingRows(table).map(({ cells }) => textOf(cells[column]));
  return new Map(names.map((name) => [nameKey(name), name]));
}
