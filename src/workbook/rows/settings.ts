import { currencyExponent } from '../../ledger/currency';
import type { Cell } from '../cell';
import { LANGUAGES, type Language } from '../../words/language';
import { readChoice } from '../cells/choice';
import { readHours } from '../cells/hours';
import type { Currency } from '../cells/money';
import { nameKey } from '../cells/name';
import { readCount, readNumber } from '../cells/number';
import { read, refuse, type CellResult } from '../cells/problem';
import { textOf } from '../cells/text';
import type { Issue } from '../issue';
import type { Settings } from '../records';
import { readRows, type RowCursor } from '../row-reading';
import { ROUNDING_MODES, SETTINGS, type SettingKey, type settingsSheet } from '../schemas/settings';
import type { Table } from '../table';

type SettingsColumn = keyof typeof settingsSheet.columns;

const DOLLAR: Currency = { code: 'USD', exponent: 2 };

/** The book's settings (Rounding step 1, Up, Fee step 1 h, Alert at 80 %, USD where the sheet says nothing), and what is wrong with them. */
export function readSettings(
  table: Table<SettingsColumn> | null,
  bookLanguage: Language,
): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const found: { -readonly [P in keyof Settings]: Settings[P] } = {
    company: '',
    companyDetails: '',
    currency: DOLLAR,
    language: bookLanguage,
    rounding: { stepMinutes: 1, mode: 'up' },
    feeStepMinutes: 60,
    alertPercent: 80,
  };
  const readings = table === null ? [] : readRows(table, (cursor) => (readSetting(cursor, found), true));
  return { settings: found, issues: readings.flatMap((reading) => reading.issues) };
}

function readSetting(cursor: RowCursor<SettingsColumn>, into: { -readonly [P in keyof Settings]: Settings[P] }): void {
  const key = settingKeyed(textOf(cursor.cell('setting')));
  const cell = cursor.cell('value');
  switch (key) {
    case 'company':
      into.company = textOf(cell);
      return;
    case 'companyDetails':
      into.companyDetails = textOf(cell);
      return;
    case 'currency':
      into.currency = readCurrency(cursor, 'value', into.currency) ?? into.currency;
      return;
    case 'language':
      into.language = readLanguage(cursor, 'value', into.language);
      return;
    case 'roundingStep': {
      const step = cursor.optional('value', readCount(cell, 1, 24 * 60), 1);
      into.rounding = { ...into.rounding, stepMinutes: step ?? 1 };
      return;
    }
    case 'roundingMode': {
      const mode = readChoice<'up' | 'nearest'>(cell, ROUNDING_MODES, 'up');
      if (mode.ok) into.rounding = { ...into.rounding, mode: mode.value };
      else cursor.report('value', 'choice-unknown', { found: mode.found, choices: WORDS_OF_MODES });
      return;
    }
    case 'feeStep': {
      const step = cursor.optional('value', readHours(cell), null);
      if (step !== null && step <= 0)
        cursor.report('value', 'below-zero', { found: textOf(cell), column: textOf(cursor.cell('setting')) });
      if (step !== null && step > 0) into.feeStepMinutes = step;
      return;
    }
    case 'alertAt': {
      const percent = cursor.optional('value', readAlert(cell), into.alertPercent);
      if (percent !== null) into.alertPercent = percent;
      return;
    }
    default:
  }
}

/** Per cent, above 0; `80%` too, and what a cell made of that: 0.8 with a format that shows it so. */
function readAlert(cell: Cell | undefined): CellResult<number> {
  const typed = typeof cell === 'string' ? textOf(cell).replace(/\s*%$/, '') : cell;
  const number = readNumber(typed);
  if (!number.ok) return number;
  const percent = number.value > 0 && number.value <= 1 ? number.value * 100 : number.value;
  return percent > 0 && percent <= MOST_ALERT_PERCENT ? read(percent) : refuse('number-unreadable', textOf(cell));
}

const MOST_ALERT_PERCENT = 1000;

const WORDS_OF_MODES = {
  en: Object.values(ROUNDING_MODES).map((mode) => mode.en),
  ru: Object.values(ROUNDING_MODES).map((mode) => mode.ru),
};

function settingKeyed(name: string): SettingKey | null {
  const key = nameKey(name);
  const keys = Object.keys(SETTINGS) as SettingKey[];
  return keys.find((one) => nameKey(SETTINGS[one].name.en) === key || nameKey(SETTINGS[one].name.ru) === key) ?? null;
}

/** A currency code under a column; `blank` where nothing was typed; null, with an issue, where there is no such code. */
export function readCurrency<K extends string>(cursor: RowCursor<K>, key: K, blank: Currency): Currency | null {
  const found = textOf(cursor.cell(key));
  if (found === '') return blank;
  const code = found.toUpperCase();
  const exponent = currencyExponent(code);
  if (exponent !== null) return { code, exponent };
  cursor.report(key, 'currency-unknown', { found });
  return null;
}

/** `en` or `ru`, or the language's name; `blank`, with an issue where something else was typed. */
export function readLanguage<K extends string>(cursor: RowCursor<K>, key: K, blank: Language): Language {
  const found = textOf(cursor.cell(key));
  if (/^(ru|рус)/i.test(found)) return 'ru';
  if (/^(en|англ)/i.test(found)) return 'en';
  if (found !== '') cursor.report(key, 'choice-unknown', { found, choices: { en: LANGUAGES, ru: LANGUAGES } });
  return blank;
}
