import { shared } from './area';
import type { Book } from './book';
import type { ValidationRule } from './validation';

/** The texts that a rule offers, in their order, each once; null where it is none of Google's lists. */
export function offered(book: Book, rule: ValidationRule): readonly string[] | null {
  if (rule.kind === 'foreign') return null;
  if (rule.kind === 'list') return rule.values;
  const source = book.sheet(rule.sheet);
  const filled = { row: 1, column: 1, rows: source?.lastRow ?? 0, columns: source?.lastColumn ?? 0 };
  const common = shared(rule.area, filled);
  const texts = source === undefined || common === null ? [] : source.display(common).flat();
  return [...new Set(texts)].filter((text) => text !== '');
}
