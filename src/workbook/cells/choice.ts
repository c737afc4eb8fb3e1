import type { Cell } from '../cell';
import type { Choices } from '../schema';
import { nameKey } from './name';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** The value that a word stands for, in either language, case and space ignored; `blank` where nothing was typed. */
export function readChoice<V extends string>(cell: Cell | undefined, choices: Choices<V>, blank: V): CellResult<V> {
  if (isBlank(cell)) return read(blank);
  if (isFormulaError(cell)) return refuse('formula-error', textOf(cell));
  const key = nameKey(textOf(cell));
  for (const value of Object.keys(choices) as V[]) {
    const { en, ru } = choices[value];
    if (nameKey(en) === key || nameKey(ru) === key) return read(value);
  }
  return refuse('choice-unknown', textOf(cell));
}
