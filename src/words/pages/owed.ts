import type { InLanguages, Language } from '../language';

/** The page that says what the studio owes its clients. */
export interface OwedWords {
  readonly reading: string;
  readonly title: (date: string) => string;
  readonly what: string;
  readonly nothing: string;
  readonly nothingHint: string;
  readonly currency: (code: string) => string;
  readonly hours: string;
  readonly value: string;
  readonly credit: string;
  readonly overage: string;
  readonly total: string;
  readonly clients: (code: string) => string;
  readonly client: string;
  readonly through: string;
  readonly months: (code: string) => string;
  readonly month: string;
  readonly earned: string;
  readonly forfeited: string;
  readonly problems: string;
  readonly print: string;
  readonly readAgain: string;
}

const words: InLanguages<OwedWords> = {
  en: {
    reading: 'Reading the ledger…',
    title: (date) => `Owed to clients on ${date}`,
    what: 'After each client’s newest closed month: hours paid for and not used yet, their value, and money that has not become hours.',
    nothing: 'Nothing is closed yet',
    nothingHint: 'What is owed is known from the first close on.',
    currency: (code) => `In ${code}`,
    hours: 'Hours left',
    value: 'Value left',
    credit: 'Credit on account',
    overage: 'Overage carried',
    total: 'Total',
    clients: (code) => `By client, ${code}`,
    client: 'Client',
    through: 'Closed through',
    months: (code) => `By month, ${code}`,
    month: 'Month',
    earned: 'Earned',
    forfeited: 'Forfeited',
    problems: 'Errors in the ledger',
    print: 'Print',
    readAgain: 'Read again',
  },
  ru: {
    reading: 'Читаем «Книгу часов»…',
    title: (date) => `Обязательства перед клиентами на ${date}`,
    what: 'После последнего закрытого месяца каждого клиента: оплаченные, но не отработанные часы, их стоимость и деньги, ещё не ставшие часами.',
    nothing: 'Пока ничего не закрыто',
    nothingHint: 'Обязательства видны начиная с первого закрытия.',
    currency: (code) => `Валюта: ${code}`,
    hours: 'Остаток часов',
    value: 'Остаток стоимости',
    credit: 'Аванс на счёте',
    overage: 'Перерасход к переносу',
    total: 'Всего',
    clients: (code) => `По клиентам, ${code}`,
    client: 'Клиент',
    through: 'Закрыто по',
    months: (code) => `По месяцам, ${code}`,
    month: 'Месяц',
    earned: 'Заработано',
    forfeited: 'Удержано',
    problems: 'Ошибки в «Книге часов»',
    print: 'Печать',
    readAgain: 'Прочитать заново',
  },
};

export function owedWords(language: Language): OwedWords {
  return words[language];
}
