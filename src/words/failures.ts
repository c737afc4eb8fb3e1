import { failuresEn } from './failures.en';
import { failuresRu } from './failures.ru';
import type { Language } from './language';

/** Why a request was not carried out at all, as far as the program can tell. */
export type FailureCode =
  | 'bad-request'
  | 'book-in-use'
  | 'managers-only'
  | 'newer-book'
  | 'not-authorised'
  | 'protected'
  | 'too-many-triggers'
  | 'quota-used-up'
  | 'service-busy'
  | 'unexpected';

export interface FailureText {
  readonly message: string;
  readonly fix: string;
}

/** The text of every failure in one language. */
export type FailureTexts = Readonly<Record<FailureCode, (detail: string) => FailureText>>;

const texts: Readonly<Record<Language, FailureTexts>> = { en: failuresEn, ru: failuresRu };

/** What a person reads of a failure. `detail` is what the program or Google itself said, in whatever language. */
export function failureText(code: FailureCode, detail: string, language: Language): FailureText {
  return texts[language][code](detail);
}
