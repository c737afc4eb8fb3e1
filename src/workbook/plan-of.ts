import { catalogue, type CatalogueService } from '../words/catalogue';
import type { Language } from '../words/language';
import type { Written } from './cell';
import type { ColumnPlan, SheetPlan } from './plan';
import type { Column, ColumnKind, Schema } from './schema';
import { SETTINGS, type SettingKey } from './schemas/settings';
import { SHEETS } from './sheets';
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

/** How to lay out a sheet in a language; what is there already keeps its names, headers and order. */
export function planOf(schema: Schema, language: Language, found: Table | null): SheetPlan {
  return {
    name: found?.sheet ?? schema.name[language],
    columns: Object.keys(schema.columns).map((key) => columnPlan(schema, key, language, found)),
    rows: found === null || found.columns.size === 0 ? initialRows(schema, language) : [],
    frozenRows: found?.headerRow ?? 1,
    auto: schema.auto === true,
  };
}

function columnPlan(schema: Schema, key: string, language: Language, found: Table | null): ColumnPlan {
  const column = schema.columns[key];
  if (column === undefined) throw new Error(`no column ${key}`);
  const there = found?.columns.get(key);
  return {
    header: there === undefined || found === null ? column.name[language] : cellTextAt(found, there),
    note: column.note?.[language] ?? '',
    format: FORMATS[column.kind],
    widthPixels: column.widthPixels,
    choices: column.values ?? Object.values(column.choices ?? {}).map((word) => word[language]),
    choicesFrom: listOf(column, language),
    auto: column.auto === true,
  };
}

function listOf({ kind }: Column, language: Language): ColumnPlan['choicesFrom'] {
  const from = (schema: Schema, key: string) => ({
    sheet: schema.name[language],
    header: schema.columns[key]?.name[language] ?? '',
  });
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
