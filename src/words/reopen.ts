import type { InLanguages, Language } from './language';

interface ReopenWords {
  readonly later: (period: string) => string;
  /** Periods are as the page's user picks them, `2026-10`. */
  readonly closeUnderWay: (through: string) => string;
}

const words: InLanguages<ReopenWords> = {
  en: {
    later: (period) => `A later month, ${period}, is closed; reopen that one first.`,
    closeUnderWay: (through) => `The close of ${through} is not finished; open Close month, which finishes it, first.`,
  },
  ru: {
    later: (period) => `Закрыт более поздний месяц, ${period}; сначала откройте его.`,
    closeUnderWay: (through) => `Закрытие ${through} не завершено; сначала откройте «Закрыть месяц»: оно завершится.`,
  },
};

export function reopenWords(language: Language): ReopenWords {
  return words[language];
}
