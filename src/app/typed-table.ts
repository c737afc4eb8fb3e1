import { currencyExponent } from '../ledger/currency';
import { issueText } from '../words/issues';
import type { Language } from '../words/language';
import type { Currency } from '../workbook/cells/money';
import type { Issue } from '../workbook/issue';
import type { RowReading } from '../workbook/row-reading';
import type { Schema } from '../workbook/schema';
import { findTable, type Table } from '../workbook/table';

/** What was typed in a page as a sheet of its own, with headers that its readers speak of; the first line is row 2. */
export function asTable<K extends string>(
  schema: Schema<K>,
  columns: readonly NoInfer<K>[],
  lines: readonly (readonly string[])[],
  language: Language,
): Table<K> {
  const headers = columns.map((key) => schema.columns[key].name[language]);
  return findTable(schema, { sheet: schema.name[language], rows: [headers, ...lines] });
}

/** The currency of a code as it was typed, `blank` where none was; null: there is no such currency. */
export function currencyTyped(typed: string, blank: Currency): Currency | null {
  const code = typed.trim().toUpperCase();
  if (code === '') return blank;
  const exponent = currencyExponent(code);
  return exponent === null ? null : { code, exponent };
}

/** The reading for a currency that is not known: what is wrong with an amount depends on it. */
export function withoutMoney<T>(reading: RowReading<T>): RowReading<T> {
  return { ...reading, issues: reading.issues.filter(({ code }) => !code.startsWith('money-')) };
}

/** What is wrong with a field and how to mend it, in one text. */
export function refusalText({ code, facts }: Pick<Issue, 'code' | 'facts'>, language: Language): string {
  const { message, fix } = issueText(code, facts, language);
  return `${message} ${fix}`;
}
