import type { InLanguages, Language } from './language';

interface ReopenWords {
  readonly later: (period: string) => string;
}

const words: InLanguages<ReopenWords> = {
  en: { later: (period) => `A later month, ${period}, is closed; reopen that one first.` },
  ru: { later: (period) => `Закрыт более поздний месяц, ${period}; сначала откройте его.` },
};

export function reopenWords(language: Language): ReopenWords {
  return words[language];
}
