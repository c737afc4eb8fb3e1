import type { Language } from '../../words/language';

/** One text in both languages: English, Russian. */
export type Pair = readonly [en: string, ru: string];

export function inLanguage(language: Language, [en, ru]: Pair): string {
  return language === 'en' ? en : ru;
}
