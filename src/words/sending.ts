import { englishPlural, russianPlural } from './format';
import type { InLanguages, Language } from './language';

/** Why something is not sent to a client, and what waits for tomorrow. Reasons come in Google's words, `''` for none. */
export interface SendingWords {
  readonly noAddress: string;
  readonly clientUnreadable: string;
  readonly deliveryNone: string;
  readonly documentMissing: string;
  readonly mailsWait: string;
  readonly sharingWaits: (reason: string) => string;
  readonly filingWaits: (count: number, reason: string) => string;
  /** How a document is called that somebody edited, once it is written again beside it. */
  readonly edited: (name: string) => string;
}

const because = (reason: string): string => (reason === '' ? '' : ` (${reason})`);

const words: InLanguages<SendingWords> = {
  en: {
    noAddress: 'No address stands under Emails in Clients.',
    clientUnreadable: 'Its row in Clients is missing or has errors.',
    deliveryNone: 'Its row in Clients says None under Delivery.',
    documentMissing: 'The document does not lie in the client’s folder.',
    mailsWait: 'Google sends no more mails today; this one waits for tomorrow.',
    sharingWaits: (reason) => `Google shares nothing more today; this waits for tomorrow${because(reason)}.`,
    filingWaits: (count, reason) =>
      `Google makes no more documents today: ${count} ${englishPlural(count, 'report waits', 'reports wait')} for tomorrow${because(reason)}.`,
    edited: (name) => `${name} (edited)`,
  },
  ru: {
    noAddress: 'На листе «Клиенты» не указан адрес эл. почты.',
    clientUnreadable: 'Строки клиента на листе «Клиенты» нет, или в ней есть ошибки.',
    deliveryNone: 'На листе «Клиенты» в столбце «Доставка» стоит «Нет».',
    documentMissing: 'Документа нет в папке клиента.',
    mailsWait: 'Сегодня Google больше не отправляет писем; это письмо ждёт до завтра.',
    sharingWaits: (reason) => `Сегодня Google больше не открывает доступ; это ждёт до завтра${because(reason)}.`,
    filingWaits: (count, reason) =>
      `Сегодня Google больше не создаёт документов: ${count} ${russianPlural(count, 'отчёт ждёт', 'отчёта ждут', 'отчётов ждут')} до завтра${because(reason)}.`,
    edited: (name) => `${name} (с правками)`,
  },
};

export function sendingWords(language: Language): SendingWords {
  return words[language];
}
