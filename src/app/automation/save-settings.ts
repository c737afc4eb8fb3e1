import { automationWords } from '../../words/automation';
import type { Written } from '../../workbook/cell';
import { addressesIn, MOST_ADDRESSES } from '../../workbook/cells/addresses';
import { nameKey } from '../../workbook/cells/name';
import { textOf } from '../../workbook/cells/text';
import { planOf } from '../../workbook/plan-of';
import { existingRows } from '../../workbook/row-reading';
import { AUTO_CLOSES, SETTINGS, type SettingKey } from '../../workbook/schemas/settings';
import { SHEETS, type ColumnOf } from '../../workbook/sheets';
import type { Table } from '../../workbook/table';
import type { Language } from '../../words/language';
import { asBlocks } from '../cells-of';
import type { AutomationResult, AutomationSettings } from '../functions';
import { loadFrame } from '../load';
import { whileLocked } from '../locked';
import { planContext } from '../plan-context';
import type { Ports } from '../ports';
import { readAutomation } from './state';

/** Writes what the heartbeat is told to do into the Settings sheet; refused, in words, where a value makes no sense. */
export function saveAutomation(ports: Ports, settings: AutomationSettings): AutomationResult {
  const refusal = refusalOf(ports, settings);
  if (refusal === '') whileLocked(ports.lock, () => writeSettings(ports, settings));
  return { refusal, state: readAutomation(ports) };
}

function refusalOf({ people }: Ports, { day, hour, notify }: AutomationSettings): string {
  const words = automationWords(people.language());
  const isWithin = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
  const { addresses, wrong } = addressesIn(notify);
  if (!isWithin(day, 1, 28)) return words.dayOutOfRange;
  if (!isWithin(hour, 0, 23)) return words.hourOutOfRange;
  if (wrong.length > 0) return words.notAddresses(wrong);
  return addresses.length <= MOST_ADDRESSES ? '' : words.tooManyAddresses(MOST_ADDRESSES);
}

function writeSettings(ports: Ports, { autoClose, day, hour, notify }: AutomationSettings): void {
  const { tables } = ports;
  const { language, table, setting, value } = preparedSettings(ports);
  const rows = existingRows(table);
  let next = Math.max(table.headerRow, ...rows.map(({ row }) => row)) + 1;
  const wanted: readonly (readonly [SettingKey, Written])[] = [
    ['autoClose', AUTO_CLOSES[autoClose][language]],
    ['autoCloseDay', day],
    ['autoCloseHour', hour],
    ['notify', addressesIn(notify).addresses.join(', ')],
  ];
  const edits = wanted.flatMap(([key, written]) => {
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
function preparedSettings(ports: Ports): {
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
