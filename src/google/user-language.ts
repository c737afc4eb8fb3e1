import type { Language } from '../words/language';

/** The language of whoever clicked or opened the book, by Google's own setting; English where it is neither of ours. */
export function userLanguage(): Language {
  return Session.getActiveUserLocale().slice(0, 2) === 'ru' ? 'ru' : 'en';
}
