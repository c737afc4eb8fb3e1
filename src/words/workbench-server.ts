import type { InLanguages, Language } from './language';

/** What the workbench's server says of its own. */
export interface ServerWords {
  /** Why a request was not answered. */
  readonly faults: {
    readonly foreign: string;
    readonly noToken: string;
    readonly notFound: string;
    readonly notUnderstood: string;
    readonly tooLong: string;
    readonly forgotten: string;
    readonly bug: (error: string) => string;
  };
}

const words: InLanguages<ServerWords> = {
  en: {
    faults: {
      foreign: 'The workbench answers its own windows alone. Open the address that the terminal shows.',
      noToken: 'This address lacks its key. Open the address that the terminal shows, whole.',
      notFound: 'There is nothing here.',
      notUnderstood: 'The workbench was asked something that it does not understand. Reload the window.',
      tooLong: 'That is too much at once. Paste it in several parts.',
      forgotten: 'The workbench was started anew. The window opens again by itself.',
      bug: (error) => `The workbench has a fault: ${error}. The terminal says more.`,
    },
  },
  ru: {
    faults: {
      foreign: 'Carryover отвечает только своим окнам. Откройте адрес, который показан в терминале.',
      noToken: 'В этом адресе нет ключа. Откройте адрес из терминала целиком.',
      notFound: 'Здесь ничего нет.',
      notUnderstood: 'Carryover не понимает, о чём его просят. Обновите окно.',
      tooLong: 'Слишком много за один раз. Вставьте по частям.',
      forgotten: 'Carryover запущен заново. Окно откроется само.',
      bug: (error) => `Ошибка в самой программе: ${error}. Подробности — в терминале.`,
    },
  },
};

export function serverWords(language: Language): ServerWords {
  return words[language];
}
