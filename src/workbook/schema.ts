import type { InLanguages } from '../words/language';

export type SheetKey =
  | 'clients'
  | 'terms'
  | 'payments'
  | 'timeLog'
  | 'workPlan'
  | 'services'
  | 'staff'
  | 'balances'
  | 'ledger'
  | 'history'
  | 'settings'
  | 'journal';

/** What a column's cells hold; decides how they are laid out and checked. */
export type ColumnKind =
  | 'text'
  | 'date'
  | 'period'
  | 'hours'
  | 'decimalHours'
  | 'money'
  | 'number'
  | 'count'
  | 'percent'
  | 'choice'
  | 'client'
  | 'service'
  | 'worker'
  | 'formula';

/** A word that a cell may hold, in both languages. */
export type Choices<V extends string = string> = Readonly<Record<V, InLanguages>>;

/** The words themselves, in the order in which they are offered. */
export function wordsOf(choices: Choices): InLanguages<readonly string[]> {
  const words = Object.values(choices);
  return { en: words.map((word) => word.en), ru: words.map((word) => word.ru) };
}

export interface Column {
  readonly name: InLanguages;
  readonly kind: ColumnKind;
  /** The sheet cannot be read without it. */
  readonly required?: true;
  /** Written by the program; everybody else is warned off. */
  readonly auto?: true;
  readonly choices?: Choices;
  /** Plain values offered in a list, the same in both languages. */
  readonly values?: readonly string[];
  readonly widthPixels: number;
  /** What to type here, shown as a note on the header. */
  readonly note?: InLanguages;
}

/** One sheet: its names, and its columns in the order in which set-up lays them out. */
export interface Schema<K extends string = string> {
  readonly key: SheetKey;
  readonly name: InLanguages;
  /** A book without it cannot be read. */
  readonly required?: true;
  /** Everything in it is the program's. */
  readonly auto?: true;
  readonly columns: Readonly<Record<K, Column>>;
}

/** The schema as written, with the keys of its columns kept as its type. */
export function defineSheet<K extends string>(schema: Schema<K>): Schema<K> {
  return schema;
}
