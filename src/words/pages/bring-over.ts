import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** What is asked of a client brought over. */
export type BroughtOverField =
  'client' | 'start' | 'fee' | 'hours' | 'openingHours' | 'openingValue' | 'currency' | 'language' | 'emails';

/** The page that brings clients over with the hours they have left. */
export interface BringOverWords {
  readonly title: string;
  readonly what: string;
  readonly paste: string;
  readonly table: string;
  readonly fields: Readonly<Record<BroughtOverField, string>>;
  readonly placeholders: Readonly<Partial<Record<BroughtOverField, string>>>;
  readonly cell: (field: string, row: number) => string;
  readonly bookLanguage: string;
  readonly languages: InLanguages;
  readonly add: string;
  readonly remove: (row: number) => string;
  readonly removed: string;
  readonly pasted: (rows: number) => string;
  readonly tooMany: (most: number) => string;
  readonly nobody: string;
  readonly bringOver: (clients: number) => string;
  readonly bringing: string;
  readonly refused: (fields: number) => string;
  readonly done: (clients: number) => string;
  readonly signOff: string;
  readonly next: string;
  readonly more: string;
}

const words: InLanguages<BringOverWords> = {
  en: {
    title: 'Bring clients over',
    what: 'Enter each client with its terms and with the hours that it has left on the first day of its first month here.',
    paste: 'You can copy rows from a spreadsheet and paste them into the first cell.',
    table: 'Clients to bring over',
    fields: {
      client: 'Client',
      start: 'First month',
      fee: 'Monthly fee',
      hours: 'Monthly hours',
      openingHours: 'Opening hours',
      openingValue: 'Opening value',
      currency: 'Currency',
      language: 'Language',
      emails: 'Emails',
    },
    placeholders: { start: '2026-11', hours: '10', openingHours: '4:30' },
    cell: (field, row) => `${field}, client ${row}`,
    bookLanguage: 'The book’s',
    languages: { en: 'English', ru: 'Русский' },
    add: 'Add a client',
    remove: (row) => `Remove client ${row}`,
    removed: 'Removed.',
    pasted: (rows) => `${rows} ${englishPlural(rows, 'row', 'rows')} pasted.`,
    tooMany: (most) => `At most ${most} clients can be brought over at once.`,
    nobody: 'Enter at least one client.',
    bringOver: (clients) =>
      clients === 0 ? 'Bring clients over' : `Bring ${clients} ${englishPlural(clients, 'client', 'clients')} over`,
    bringing: 'Writing the clients…',
    refused: (fields) =>
      `Nothing was written: ${fields} ${englishPlural(fields, 'field', 'fields')} cannot be read. Correct what is marked.`,
    done: (clients) => `${clients} ${englishPlural(clients, 'client was', 'clients were')} brought over`,
    signOff: 'The opening balances are listed for signing on the sheet',
    next: 'Print it, or send it to the clients, so that everybody starts from the same hours.',
    more: 'Bring more clients over',
  },
  ru: {
    title: 'Перенос клиентов',
    what: 'Внесите каждого клиента: условия и сколько часов у него осталось на первый день первого месяца в этой книге.',
    paste: 'Строки можно скопировать из другой таблицы и вставить в первую ячейку.',
    table: 'Клиенты для переноса',
    fields: {
      client: 'Клиент',
      start: 'Первый месяц',
      fee: 'Абонплата',
      hours: 'Часов в месяц',
      openingHours: 'Входящие часы',
      openingValue: 'Входящая стоимость',
      currency: 'Валюта',
      language: 'Язык',
      emails: 'Эл. почта',
    },
    placeholders: { start: '2026-11', hours: '10', openingHours: '4:30' },
    cell: (field, row) => `${field}, клиент ${row}`,
    bookLanguage: 'Как в книге',
    languages: { en: 'English', ru: 'Русский' },
    add: 'Добавить клиента',
    remove: (row) => `Убрать клиента ${row}`,
    removed: 'Строка убрана.',
    pasted: (rows) =>
      `${russianPlural(rows, 'Вставлена', 'Вставлены', 'Вставлено')} ${rows} ${russianPlural(rows, 'строка', 'строки', 'строк')}.`,
    tooMany: (most) => `За один раз можно перенести не больше ${most} клиентов.`,
    nobody: 'Внесите хотя бы одного клиента.',
    bringOver: (clients) =>
      clients === 0
        ? 'Перенести клиентов'
        : `Перенести ${clients} ${russianPlural(clients, 'клиента', 'клиентов', 'клиентов')}`,
    bringing: 'Записываем клиентов…',
    refused: (fields) =>
      `Ничего не записано: не ${russianPlural(fields, 'читается', 'читаются', 'читаются')} ${fields} ${russianPlural(fields, 'поле', 'поля', 'полей')}. Исправьте отмеченное.`,
    done: (clients) =>
      `${russianPlural(clients, 'Перенесён', 'Перенесены', 'Перенесено')} ${clients} ${russianPlural(clients, 'клиент', 'клиента', 'клиентов')}`,
    signOff: 'Входящие остатки для сверки и подписи — на листе',
    next: 'Распечатайте его или отправьте клиентам, чтобы все начинали с одних и тех же часов.',
    more: 'Перенести ещё',
  },
};

export function bringOverWords(language: Language): BringOverWords {
  return words[language];
}
