import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../words/language';
import { workbenchWords, type WorkbenchWords } from '../../../words/workbench';

/** What whoever looks through the window reads. */
export const LanguageContext = createContext<Language>('en');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): WorkbenchWords {
  return workbenchWords(useLanguage());
}
