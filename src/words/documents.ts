import type { InLanguages, Language } from './language';

/** What is said of documents that somebody asks for. */
export interface MadeWords {
  /** Another account makes this book's documents. */
  readonly madeBy: (account: string) => string;
  readonly nothingToMake: Readonly<Record<'act' | 'request', string>>;
  readonly noClient: (found: string, nearest: string | null) => string;
  readonly missing: string;
  readonly notAboveZero: string;
  readonly noService: (found: string, nearest: string | null) => string;
  /** The folder of all proposals. */
  readonly proposalsFolder: string;
}

const words: InLanguages<MadeWords> = {
  en: {
    madeBy: (account) =>
      `The documents of this book are made by ${account}. Ask that account’s owner to make them, or take over in Automation.`,
    nothingToMake: {
      act: 'This month is not closed for this client.',
      request: 'There is nothing to ask this client for now.',
    },
    noClient: (found, nearest) =>
      `There is no client “${found}”.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`,
    missing: 'Fill this in.',
    notAboveZero: 'Type more than 0.',
    noService: (found, nearest) =>
      `There is no service “${found}”.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`,
    proposalsFolder: 'Proposals',
  },
  ru: {
    madeBy: (account) =>
      `Документы этой книги составляет ${account}. Попросите владельца этого аккаунта или возьмите это на себя в «Автоматизации».`,
    nothingToMake: {
      act: 'Этот месяц у клиента не закрыт.',
      request: 'Сейчас этому клиенту нечего оплачивать.',
    },
    noClient: (found, nearest) => `Клиента «${found}» нет.${nearest === null ? '' : ` Может быть, «${nearest}»?`}`,
    missing: 'Заполните это поле.',
    notAboveZero: 'Введите число больше 0.',
    noService: (found, nearest) => `Услуги «${found}» нет.${nearest === null ? '' : ` Может быть, «${nearest}»?`}`,
    proposalsFolder: 'Предложения',
  },
};

export function madeWords(language: Language): MadeWords {
  return words[language];
}
