import { currencyExponent } from '../../ledger/currency';
import { LANGUAGES, type Language } from '../../words/language';
import type { Cell } from '../cell';
import { addressesIn, MOST_ADDRESSES } from '../cells/addresses';
import { readChoice } from '../cells/choice';
import { readHours } from '../cells/hours';
import type { Currency } from '../cells/money';
import { nameKey } from '../cells/name';
import { readCount, readNumber } from '../cells/number';
import { refuse, type CellResult } from '../cells/problem';
import { textOf } from '../cells/text';
import type { Issue } from '../issue';
import type { Settings } from '../records';
import { readRows, type RowCursor } from '../row-reading';
import { wordsOf } from '../schema';
import { AUTO_CLOSES, ROUNDING_MODES, SETTINGS, type SettingKey, type settingsSheet } from '../schemas/settings';
import type { Table } from '../table';
import { readLeftOut } from './left-out';

type SettingsColumn = keyof typeof settingsSheet.columns;

const DOLLAR: Currency = { code: 'USD', exponent: 2 };

/**
 * The book's settings, and what is wrong with them. Where the sheet says nothing: Rounding step 1, Up, Fee step 1 h, USD;
 * Alert at 80 %, Auto-close Off, from the 3rd at 9, and nobody to notify.
 */
export function readSettings(
  table: Table<SettingsColumn> | null,
  bookLanguage: Language,
): { readonly settings: Settings; readonly issues: readonly Issue[] } {
  const found: { -readonly [P in keyof Settings]: Settings[P] } = {
    company: '',
    companyDetails: '',
    bankDetails: '',
    signatory: '',
    taxNote: '',
    currency: DOLLAR,
    language: bookLanguage,
    rounding: { stepMinutes: 1, mode: 'up' },
    feeStepMinutes: 60,
    leftOut: [],
    alertPercent: 80,
    autoClose: 'off',
    autoCloseDay: 3,
    autoCloseHour: 9,
    notify: [],
    reportTemplate: '',
    logo: '',
  };
  const readings = table === null ? [] : readRows(table, (cursor) => (readSetting(cursor, found), true));
  return { settings: found, issues: readings.flatMap((reading) => reading.issues) };
}

function readSetting(cursor: RowCursor<SettingsColumn>, into: { -readonly [P in keyof Settings]: Settings[P] }): void {
  const key = settingKeyed(textOf(cursor.cell('setting')));
  const cell = cursor.cell('value');
  if (isText(key)) {
    into[key] = textOf(cell);
    return;
  }
  switch (key) {
    case 'leaveOut':
      into.leftOut = readLeftOut(cursor, 'value', textOf(cursor.cell('setting')));
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
      else cursor.report('value', 'choice-unknown', { found: mode.found, choices: wordsOf(ROUNDING_MODES) });
      return;
    }
    case 'feeStep': {
      const step = cursor.optional('value', readHours(cell), null);
      if (step !== null && step <= 0)
        cursor.report('value', 'below-zero', { found: textOf(cell), column: textOf(cursor.cell('setting')) });
      if (step !== null && step > 0) into.feeStepMinutes = step;
      return;
    }
    case 'alertAt':
      into.alertPercent = countOr(cursor, readAlert(withoutPercent(cell)), into.alertPercent);
      return;
    case 'autoCloseDay':
      into.autoCloseDay = countOr(cursor, readCount(cell, 1, 28), into.autoCloseDay);
      return;
    case 'autoCloseHour':
      into.autoCloseHour = countOr(cursor, readCount(cell, 0, 23), into.autoCloseHour);
      return;
    case 'autoClose': {
      const choice = readChoice<Settings['autoClose']>(cell, AUTO_CLOSES, 'off');
      if (choice.ok) into.autoClose = choice.value;
      else ignore(cursor, choice.found, textOf(AUTO_CLOSES.off.en));
      return;
    }
    case 'notify': {
      const { addresses, wrong } = addressesIn(textOf(cell));
      into.notify = addresses.slice(0, MOST_ADDRESSES);
      for (const found of [...wrong, ...addresses.slice(MOST_ADDRESSES)]) ignore(cursor, found, into.notify.join(', '));
      return;
    }
    default:
  }
}

/** Settings that documents show as they were typed. */
const TEXTS = ['company', 'companyDetails', 'bankDetails', 'signatory', 'taxNote', 'logo', 'reportTemplate'] as const;

function isText(key: SettingKey | null): key is (typeof TEXTS)[number] {
  return TEXTS.some((text) => text === key);
}

/** What hangs on these settings never stops a close: what cannot be read is named, and passed over. */
function ignore(cursor: RowCursor<SettingsColumn>, found: string, used: string): void {
  cursor.report('value', 'setting-ignored', { found, setting: textOf(cursor.cell('setting')), used });
}

function countOr(cursor: RowCursor<SettingsColumn>, read: CellResult<number>, standard: number): number {
  if (read.ok) return read.value;
  if (read.problem !== 'missing') ignore(cursor, read.found, String(standard));
  return standard;
}

/** Per cent, above 0; more than 100 warns of overage alone. */
function readAlert(cell: Cell | undefined): CellResult<number> {
  const number = readNumber(cell);
  if (!number.ok || (number.value > 0 && number.value <= MOST_ALERT_PERCENT)) return number;
  return refuse('number-unreadable', number.value.toString());
}

const MOST_ALERT_PERCENT = 1000;

/** `80 %` as `80`; a cell shown as a percentage holds 0.8. */
function withoutPercent(cell: Cell | undefined): Cell | undefined {
  if (typeof cell === 'number' && cell > 0 && cell <= 1) return Math.round(cell * 100);
  return typeof cell === 'string' ? cell.replace(/\s*%\s*$/u, '') : cell;
}

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
