import type { ClientBroughtOver } from '../../../app/functions';
import { LANGUAGES, type Language } from '../../../words/language';
import { bringOverWords, type BroughtOverField } from '../../../words/pages/bring-over';

/** A client as typed; `key` tells its row from all others as long as the page is open. */
export interface Row {
  readonly key: number;
  readonly client: ClientBroughtOver;
}

export const FIELDS: readonly BroughtOverField[] = [
  'client',
  'start',
  'fee',
  'hours',
  'openingHours',
  'openingValue',
  'currency',
  'language',
  'emails',
];

const BLANK: ClientBroughtOver = {
  client: '',
  start: '',
  fee: '',
  hours: '',
  openingHours: '',
  openingValue: '',
  currency: '',
  language: '',
  emails: '',
};

let rowsMade = 0;

export function newRow(client: ClientBroughtOver = BLANK): Row {
  rowsMade += 1;
  return { key: rowsMade, client };
}

export function isBlank({ client }: Row): boolean {
  return FIELDS.every((field) => client[field].trim() === '');
}

/** The row with one field changed; a field has one line, and addresses on several are divided by commas. */
export function withField({ key, client }: Row, field: BroughtOverField, text: string): Row {
  const line = text.replace(/\s*[\r\n]+\s*/g, field === 'emails' ? ', ' : ' ');
  return { key, client: { ...client, [field]: field === 'language' ? languageIn(line) : line } };
}

/** The rows with a pasted table put in from a row and a field on; what does not fit below makes rows of its own. */
export function withPasted(
  rows: readonly Row[],
  at: { readonly row: number; readonly field: number },
  table: readonly (readonly string[])[],
): readonly Row[] {
  const cells = isHeader(table[0] ?? []) ? table.slice(1) : table;
  const blanks = Array.from({ length: Math.max(at.row + cells.length - rows.length, 0) }, () => newRow());
  return [...rows, ...blanks].map((row, index) =>
    (cells[index - at.row] ?? []).reduce((changed, text, offset) => {
      const field = FIELDS[at.field + offset];
      return field === undefined ? changed : withField(changed, field, text);
    }, row),
  );
}

/** Whether a row holds the names of the fields rather than a client. */
function isHeader(cells: readonly string[]): boolean {
  const names = LANGUAGES.flatMap((language) => Object.values(bringOverWords(language).fields));
  return cells.filter((cell) => names.some((name) => name.toLowerCase() === cell.toLowerCase())).length >= 2;
}

function languageIn(text: string): Language | '' {
  if (/^(en|англ)/i.test(text.trim())) return 'en';
  return /^(ru|рус)/i.test(text.trim()) ? 'ru' : '';
}
