import type { InLanguages, Language } from './language';

/** What is said of clients that are brought over, and what stands on the sheet that the manager signs. */
interface BringOverWords {
  readonly twice: (client: string) => string;
  readonly isClosed: (client: string) => string;
  readonly badAddress: (typed: string) => string;
  /** Name of the sheet. */
  readonly sheet: (date: string) => string;
  readonly title: string;
  /** What is signed. */
  readonly statement: (company: string, date: string) => string;
  readonly agreed: string;
  readonly total: string;
  readonly totalIn: (currency: string) => string;
}

const words: InLanguages<BringOverWords> = {
  en: {
    twice: (client) => `“${client}” stands in this list twice. Give one of the two another name, or remove it.`,
    isClosed: (client) =>
      `The Ledger has closed months of “${client}”, whose hours it would go on from. Add its row to Clients again, or give this client another name.`,
    badAddress: (typed) =>
      `“${typed}” is not an e-mail address. Type addresses such as ann@example.com, separated by commas.`,
    sheet: (date) => `Opening balances ${date}`,
    title: 'Opening balances',
    statement: (company, date) =>
      company === ''
        ? `These balances open our retainers here. Made on ${date}.`
        : `These balances open the retainers of ${company} here. Made on ${date}.`,
    agreed: 'Agreed by / date',
    total: 'Total',
    totalIn: (currency) => `Total in ${currency}`,
  },
  ru: {
    twice: (client) => `«${client}» стоит в этом списке дважды. Переименуйте или уберите одну из строк.`,
    isClosed: (client) =>
      `В «Книге часов» есть закрытые месяцы клиента «${client}»: счёт продолжится с них. Верните его строку на лист «Клиенты» или назовите этого клиента иначе.`,
    badAddress: (typed) => `«${typed}» — не адрес эл. почты. Введите адреса вида anna@example.com через запятую.`,
    sheet: (date) => `Входящие остатки ${date}`,
    title: 'Входящие остатки',
    statement: (company, date) =>
      company === ''
        ? `С этих остатков начинается абонентское обслуживание. Составлено ${date}.`
        : `С этих остатков начинается абонентское обслуживание (${company}). Составлено ${date}.`,
    agreed: 'Согласовано / дата',
    total: 'Итого',
    totalIn: (currency) => `Итого, ${currency}`,
  },
};

export function broughtOverWords(language: Language): BringOverWords {
  return words[language];
}
