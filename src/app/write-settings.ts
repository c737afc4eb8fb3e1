import type { Written } from '../workbook/cell';
import { nameKey } from '../workbook/cells/name';
import { textOf } from '../workbook/cells/text';
import { planOf } from '../workbook/plan-of';
import { existingRows } from '../workbook/row-reading';
import { SETTINGS, type SettingKey } from '../workbook/schemas/settings';
import { SHEETS, type ColumnOf } from '../workbook/sheets';
import type { Table } from '../workbook/table';
import type { Language } from '../words/language';
import { asBlocks } from './cells-of';
import { loadFrame } from './load';
import { planContext } from './plan-context';
import type { Ports } from './ports';

type SettingsPorts = Pick<Ports, 'tables' | 'store'>;

/** Writes values into the Settings sheet, in the book's language; a setting that has no row gets one. */
export function writeSettings(
  ports: SettingsPorts,
  wanted: (language: Language) => readonly (readonly [SettingKey, Written])[],
): void {
  const { tables } = ports;
  const { language, table, setting, value } = preparedSettings(ports);
  const rows = existingRows(table);
  let next = Math.max(table.headerRow, ...rows.map(({ row }) => row)) + 1;
  const edits = wanted(language).flatMap(([key, written]) => {
    const { en, ru } = SETTINGS[key].name;
    const names = [nameKey(en), nameKey(ru)];
    const known = rows.find(({ cells }) => names.includes(nameKey(textOf(cells[setting - 1]))));
    if (known !== undefined) return [{ row: known.row, column: value, value: written }];
    const row = next++;
    return [
      { row, column: setting, value: SETTINGS[key].name[language] },
      { row, column: value, value: written },
    ];
  });
  tables.write(table.sheet, asBlocks(edits));
  tables.flush();
}

/** The sheet of settings with the columns that it must have, made where they are missing. */
function preparedSettings(ports: SettingsPorts): {
  readonly language: Language;
  readonly table: Table<ColumnOf<'settings'>>;
  readonly setting: number;
  readonly value: number;
} {
  const { tables } = ports;
  const before = loadFrame(tables);
  const { language, tables: found } = before;
  const isWhole = found.settings?.columns.has('setting') === true && found.settings.columns.has('value');
  if (!isWhole) tables.prepare(planOf(SHEETS.settings, language, found.settings, planContext(ports, before)));
  const table = isWhole ? found.settings : loadFrame(tables).tables.settings;
  const [setting, value] = [table?.columns.get('setting'), table?.columns.get('value')];
  if (table === null || setting === undefined || value === undefined) throw new Error('the settings were not prepared');
  return { language, table, setting, value };
}
