import { periodGenitive, periodText } from './format';
import type { InLanguages, Language } from './language';

/** What a payment request says in words. Hours and money come in as texts, periods as `YYYY-MM`. */
export interface RequestPhrases {
  /** `date` is `YYYY-MM-DD`, so that names sort by time. */
  readonly documentName: (date: string, client: string) => string;
  readonly fee: (from: string, through: string) => string;
  readonly overage: string;
  readonly credit: string;
  /** What of it is due already. */
  readonly dueNow: string;
  readonly partDue: (owed: string) => string;
  readonly notDue: string;
  readonly nothing: string;
  readonly hoursCome: string;
  /** The line for the bank; `contract` and `tax` are `''` where there is none. */
  readonly purpose: (what: string, contract: string, tax: string) => string;
}

const phrases: InLanguages<RequestPhrases> = {
  en: {
    documentName: (date, client) => `${date} Payment request, ${client}`,
    fee: (from, through) =>
      `Retainer for ${periodText('en', from)}${from === through ? '' : ` to ${periodText('en', through)}`}`,
    overage: 'Work beyond the balance',
    credit: 'Less credit on account',
    dueNow: 'due now',
    partDue: (owed) => `${owed} of it is due now`,
    notDue: 'not due yet',
    nothing: 'nothing is to be paid now',
    hoursCome: 'to use as soon as it is paid, or in the months it is for',
    purpose: (what, contract, tax) => `${what}${contract && `, contract ${contract}`}.${tax && ` ${tax}`}`,
  },
  ru: {
    documentName: (date, client) => `${date} Счёт, ${client}`,
    fee: (from, through) =>
      from === through
        ? `Абонентское обслуживание за ${periodText('ru', from)}`
        : `Абонентское обслуживание с ${periodGenitive(from)} по ${periodText('ru', through)}`,
    overage: 'Работы сверх остатка часов',
    credit: 'Зачтён аванс на счёте',
    dueNow: 'срок оплаты наступил',
    partDue: (owed) => `из них сейчас ${owed}`,
    notDue: 'срок оплаты ещё не наступил',
    nothing: 'сейчас платить нечего',
    hoursCome: 'доступны сразу после оплаты или в те месяцы, за которые она внесена',
    purpose: (what, contract, tax) => `${what}${contract && `, договор ${contract}`}.${tax && ` ${tax}`}`,
  },
};

export function requestPhrases(language: Language): RequestPhrases {
  return phrases[language];
}
