import type { Cell } from '../cell';
import type { Choices } from '../schema';
import { nameKey } from './name';
import { read, refuse, type CellResult } from './problem';
import { isBlank, isFormulaError, textOf } from './text';

/** The value that a word stands for, in either language, case and space ignored; `blank` where nothing was typed. */
export function readChoice<V extends string>(cell: Cell | undefined, choices: Choices<V>, blank: V): CellResult<V> {
  if (isBlank(cell)) return read(blank);
  if (isFormulaError(cell)) return refuse('formula-error', textOf(cell));
  const value = choiceNamed(textOf(cell), choices);
  return value === null ? refuse('choice-unknown', textOf(cell)) : read(value);
}

/** The values that several words in one text stand for, each once: separated by commas, semicolons or new lines. */
export function choicesIn<V extends string>(
  text: string,
  choices: Choices<V>,
): { readonly values: readonly V[]; readonly unknown: readonly string[] } {
  const words = text
    .split(/[,;\n]/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const found = words.map((word) => choiceNamed(word, choices));
  return {
    values: [...new Set(found.filter((value) => value !== null))],
    unknown: words.filter((_, index) => found[index] === null),
  };
}

function choiceNamed<V extends string>(word: string, choices: Choices<V>): V | null {
  const key = nameKey(word);
  const isNamed = (value: V) => nameKey(choices[value].en) === key || nameKey(choices[value].ru) === key;
  return (Object.keys(choices) as V[]).find(isNamed) ?? null;
}
