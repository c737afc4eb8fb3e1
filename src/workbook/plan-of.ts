import { catalogue, type CatalogueService } from '../words/catalogue';
import type { Language } from '../words/language';
import type { Written } from './cell';
import type { ColourPlan, ColumnPlan, SheetPlan } from './plan';
import type { PlanContext } from './plan-context';
import type { Column, ColumnKind, Schema, SheetKey } from './schema';
import { SETTINGS, type SettingKey } from './schemas/settings';
import { SHEETS, type ColumnOf } from './sheets';
import { cellTextAt, type Table } from './table';

/** Number formats by what a column holds. Hours are plain text, so that nothing typed turns into something else. */
const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  period: '@',
  hours: '@',
  decimalHours: '0.00',
  money: '#,##0.00#',
  number: '0.00##',
  count: '0',
  percent: '0%',
  choice: '@',
  client: '@',
  service: '@',
  worker: '@',
  formula: '0.00',
};

/** Of a book that says nothing yet. */
const NEW_BOOK: PlanContext = { managers: [], alertShare: 0.8, tables: {} };

/** How to lay out a sheet in a language; what is there already keeps its names, headers and order. */
export function planOf(
  schema: Schema,
  language: Language,
  found: Table | null,
  context: PlanContext = NEW_BOOK,
): SheetPlan {
  const name = found?.sheet ?? schema.name[language];
  return {
    name,
    columns: Object.keys(schema.columns).map((key) => columnPlan(schema, key, language, found, context)),
    rows: found === null || found.columns.size === 0 ? initialRows(schema, language) : [],
    frozenRows: found?.headerRow ?? 1,
    auto: schema.auto === true,
    protection: FOR_ALL_STAFF.includes(schema.key)
      ? null
      : { description: `Carryover: ${name}`, editors: context.managers },
    colours: schema.key === 'balances' ? balanceColours(language, found, context.alertShare) : [],
  };
}

/** The plan for the columns that the sheet has: nothing is added to it. */
export function planOfPresent(schema: Schema, language: Language, found: Table, context: PlanContext): SheetPlan {
  const plan = planOf(schema, language, found, context);
  const keys = Object.keys(schema.columns);
  return { ...plan, columns: plan.columns.filter((_, index) => found.columns.has(keys[index] ?? '')) };
}

/** Sheets that everybody types into (decision 9). */
const FOR_ALL_STAFF: readonly SheetKey[] = ['timeLog', 'workPlan'];

/**
 * Red where less than nothing is available, which is where more than all is used; amber from the alert on. What is
 * available is a whole number of minutes, so a sum of decimal hours that misses 0 by a hair is 0.
 */
function balanceColours(language: Language, found: Table | null, alertShare: number): readonly ColourPlan[] {
  const header = (key: ColumnOf<'balances'>) => headerOf(SHEETS.balances, key, language, found);
  const over = [header('client'), header('available'), header('usedShare')];
  return [
    { over, by: header('available'), is: 'below', limit: 0, tone: 'alarm' },
    { over, by: header('usedShare'), is: 'atLeast', limit: alertShare, tone: 'warning' },
  ];
}

function columnPlan(
  schema: Schema,
  key: string,
  language: Language,
  found: Table | null,
  context: PlanContext,
): ColumnPlan {
  const column = schema.columns[key];
  if (column === undefined) throw new Error(`no column ${key}`);
  return {
    header: headerOf(schema, key, language, found),
    note: column.note?.[language] ?? '',
    format: FORMATS[column.kind],
    asTyped: column.kind === 'hours',
    widthPixels: column.widthPixels,
    choices: column.values ?? Object.values(column.choices ?? {}).map((word) => word[language]),
    choicesFrom: listOf(column, language, context),
    auto: column.auto === true,
  };
}

/** As it stands in the sheet; where it does not, as the language has it. */
function headerOf(schema: Schema, key: string, language: Language, found: Table | null): string {
  const there = found?.columns.get(key);
  const name = schema.columns[key]?.name[language] ?? '';
  return there === undefined || found === null ? name : cellTextAt(found, there);
}

function listOf({ kind }: Column, language: Language, { tables }: PlanContext): ColumnPlan['choicesFrom'] {
  const from = (schema: Schema, key: string) => {
    const found = tables[schema.key] ?? null;
    return { sheet: found?.sheet ?? schema.name[language], header: headerOf(schema, key, language, found) };
  };
  if (kind === 'client') return from(SHEETS.clients, 'client');
  if (kind === 'service') return from(SHEETS.services, 'service');
  return kind === 'worker' ? from(SHEETS.staff, 'worker') : null;
}

/** What a new sheet begins with: the settings as they are meant to be, the catalogue of services. */
function initialRows(schema: Schema, language: Language): readonly (readonly Written[])[] {
  if (schema.key === 'settings') return settingRows(language);
  return schema.key === 'services' ? serviceRows(language) : [];
}

function serviceRows(language: Language): readonly (readonly Written[])[] {
  const services: readonly CatalogueService[] = Object.values(catalogue);
  return services.map(({ name: [en, ru], area, typicalHours, factor }) => {
    const hours = String(typicalHours);
    return language === 'ru'
      ? [ru, area[1], hours.replace('.', ','), factor ?? null, en, ru]
      : [en, area[0], hours, factor ?? null, en, ru];
  });
}

function settingRows(language: Language): readonly (readonly Written[])[] {
  return (Object.keys(SETTINGS) as SettingKey[]).map((key) => {
    const { name, meaning, initial } = SETTINGS[key];
    return [name[language], typeof initial === 'string' ? initial : initial[language], meaning[language]];
  });
}
