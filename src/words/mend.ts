import type { InLanguages, Language } from './language';

interface MendWords {
  readonly moved: (name: string) => string;
}

const words: InLanguages<MendWords> = {
  en: {
    moved: (name) => `The cell no longer holds “${name}”: somebody has changed or moved it. Check the book again.`,
  },
  ru: { moved: (name) => `В ячейке уже не «${name}»: её изменили или строки сдвинулись. Проверьте книгу ещё раз.` },
};

export function mendWords(language: Language): MendWords {
  return words[language];
}
