import type { InLanguages, Language } from './language';

/** What the Balances sheet says in words. */
interface BalanceWords {
  readonly less: (hours: string, fee: string) => string;
  readonly more: (hours: string, fee: string) => string;
  readonly seeCheck: string;
}

const words: InLanguages<BalanceWords> = {
  en: {
    less: (hours, fee) => `Suggest less: ${hours} a month for ${fee}`,
    more: (hours, fee) => `Suggest more: ${hours} a month for ${fee}`,
    seeCheck: 'Has errors: see Check the book',
  },
  ru: {
    less: (hours, fee) => `Предложить меньше: ${hours} в месяц за ${fee}`,
    more: (hours, fee) => `Предложить больше: ${hours} в месяц за ${fee}`,
    seeCheck: 'Есть ошибки: см. «Проверить книгу»',
  },
};

export function balanceWords(language: Language): BalanceWords {
  return words[language];
}
