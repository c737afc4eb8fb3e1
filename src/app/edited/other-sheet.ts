import { LANGUAGES, type Language } from '../../words/language';
import type { Grid } from '../../workbook/cell';
import { nameKey } from '../../workbook/cells/name';
import type { Schema } from '../../workbook/schema';
import { SHEETS } from '../../workbook/sheets';
import { sheetNamed } from '../../workbook/table';
import type { EditDesk } from './desk';

/**
 * Another sheet of the book; null where there is none. It is asked for under the name that it most likely has: to ask
 * for the names of all sheets takes a call for each of them.
 */
export function otherSheet(desk: EditDesk, schema: Schema): Grid | null {
  const likely = bookLanguage(desk);
  for (const language of [likely, ...LANGUAGES.filter((other) => other !== likely)]) {
    const grid = desk.other(schema.name[language]);
    if (grid !== null) return grid;
  }
  const name = sheetNamed(schema, desk.names());
  return name === null ? null : desk.other(name);
}

/** The language of the edited sheet's name. */
export function bookLanguage({ sheet }: EditDesk): Language {
  const { timeLog, payments } = SHEETS;
  return [timeLog, payments].some(({ name }) => nameKey(name.ru) === nameKey(sheet)) ? 'ru' : 'en';
}
