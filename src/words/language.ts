/** The languages of the sheet, the program and the documents. */
export type Language = 'en' | 'ru';

export const LANGUAGES: readonly Language[] = ['en', 'ru'];

/** A text in every language. */
export type InLanguages<T = string> = Readonly<Record<Language, T>>;
