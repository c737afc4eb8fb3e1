import type { Language } from '../../words/language';
import type { Book, Sheet } from '../book/book';
import { instantsIn, serialAt } from '../services/zone';

/** How far down a sheet its headers may stand. */
const HEADER_ROWS = 20;

const LANGUAGE = ['language', 'язык'];
const TIME_ZONE = ['time zone', 'часовой пояс'];

/** The language that the book's settings name, or else that of its sheets' names. */
export function languageOf(book: Book): Language {
  const set = settingOf(book, LANGUAGE);
  if (set === 'ru' || set === 'en') return set;
  return book.sheets.some((sheet) => /[а-яё]/i.test(sheet.name)) ? 'ru' : 'en';
}

/**
 * Gives the book what a spreadsheet at Google has and an .xlsx file lacks: the time zone that its settings name, else
 * that of this computer, and the locale of its language.
 */
export function settle(book: Book): void {
  const zone = settingOf(book, TIME_ZONE);
  book.zone = zone !== null && isZone(zone) ? zone : Intl.DateTimeFormat().resolvedOptions().timeZone;
  book.locale = languageOf(book) === 'ru' ? 'ru_RU' : 'en_US';
}

/** The moment at which clocks in the book's zone show this, `2026-11-03T09:00`. */
export function momentIn(book: Book, wallClock: string): Date {
  return instantsIn(book.zone)(serialAt('UTC', new Date(`${wallClock}Z`)));
}

function settingOf(book: Book, names: readonly string[]): string | null {
  const sheet = book.sheet('Settings') ?? book.sheet('Настройки');
  if (sheet === undefined) return null;
  const rows = textsOf(sheet);
  for (const headers of rows.slice(0, HEADER_ROWS)) {
    const name = headers.findIndex((header) => header === 'setting' || header === 'параметр');
    const value = headers.findIndex((header) => header === 'value' || header === 'значение');
    if (name < 0 || value < 0) continue;
    const row = rows.findIndex((cells) => names.includes(cells[name] ?? ''));
    const shown = sheet.display({ row: row + 1, column: value + 1, rows: 1, columns: 1 })[0]?.[0]?.trim();
    return row < 0 || shown === undefined || shown === '' ? null : shown;
  }
  return null;
}

/** Every cell's text, in lower case, without surrounding space. */
function textsOf(sheet: Sheet): readonly (readonly string[])[] {
  if (sheet.lastRow === 0) return [];
  const all = { row: 1, column: 1, rows: sheet.lastRow, columns: sheet.lastColumn };
  return sheet.display(all).map((row) => row.map((text) => text.trim().toLowerCase()));
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // The only way to ask.
    return false;
  }
}
