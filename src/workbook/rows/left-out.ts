import { choicesIn } from '../cells/choice';
import { isFormulaError, textOf } from '../cells/text';
import { wordsOf } from '../schema';
import type { RowCursor } from '../row-reading';
import { SECTIONS, type Section } from '../schemas/sections';

/** The sections that a cell leaves out of reports; one that is not known is named, and passed over. */
export function readLeftOut<K extends string>(cursor: RowCursor<K>, key: K, column: string): readonly Section[] {
  const cell = cursor.cell(key);
  if (isFormulaError(cell)) {
    cursor.report(key, 'word-ignored', { found: textOf(cell), column, choices: wordsOf(SECTIONS) });
    return [];
  }
  const { values, unknown } = choicesIn<Section>(textOf(cell), SECTIONS);
  for (const found of unknown) cursor.report(key, 'word-ignored', { found, column, choices: wordsOf(SECTIONS) });
  return values;
}
