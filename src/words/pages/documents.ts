import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** What is typed into the form of a proposal. */
export type ProposalField =
  'client' | 'language' | 'currency' | 'needs' | 'hours' | 'fee' | 'projectRate' | 'billingMonths' | 'services';

type Sendable = 'act' | 'request' | 'report';

/** The page for documents that are made when somebody asks for them. */
export interface DocumentsWords {
  readonly title: string;
  readonly what: string;
  readonly ways: Readonly<Record<'act' | 'request' | 'proposal', string>>;
  readonly about: Readonly<Record<'act' | 'request' | 'proposal', string>>;
  readonly month: string;
  readonly reading: string;
  readonly looking: string;
  readonly nothing: Readonly<Record<'act' | 'request', string>>;
  readonly nothingHint: Readonly<Record<'act' | 'request', string>>;
  readonly table: Readonly<Record<'act' | 'request', string>>;
  readonly client: string;
  readonly value: string;
  readonly report: string;
  readonly delivered: string;
  readonly asked: string;
  readonly owed: string;
  readonly document: Readonly<Record<'act' | 'request', string>>;
  readonly open: string;
  /** A link's whole name, for those who do not see its row. */
  readonly openOf: (document: string, client: string) => string;
  readonly revision: (revision: number) => string;
  readonly all: string;
  readonly make: Readonly<Record<'act' | 'request', (count: number) => string>>;
  readonly making: (done: number, total: number) => string;
  readonly made: Readonly<Record<'act' | 'request', (count: number) => string>>;
  /** Of so many clients that are chosen; reports go once more. */
  readonly send: Readonly<Record<Sendable, (count: number) => string>>;
  readonly sendQuestion: Readonly<Record<Sendable, (clients: number) => string>>;
  readonly nothingToSend: string;
  readonly backToList: string;
  readonly failures: string;
  readonly problems: string;
  readonly fields: Readonly<Record<ProposalField, string>>;
  readonly hints: Readonly<Partial<Record<ProposalField, string>>>;
  /** `price` of an hour, as money. */
  readonly usualPrice: (price: string) => string;
  readonly bookLanguage: string;
  readonly languages: InLanguages;
  readonly rhythms: Readonly<Record<'1' | '3' | '6' | '12', string>>;
  readonly otherServices: string;
  readonly makeProposal: string;
  readonly makingProposal: string;
  readonly proposalMade: (client: string) => string;
  readonly openProposal: string;
  readonly another: string;
  readonly refused: (fields: number) => string;
}

const words: InLanguages<DocumentsWords> = {
  en: {
    title: 'Documents',
    what: 'What to make',
    ways: { act: 'Acts of a month', request: 'Payment requests', proposal: 'A proposal' },
    about: {
      act: 'The act of the work accepted in a closed month, to be signed by both sides. It says what the report said, whatever has changed in the book since.',
      request: 'What each client is asked to pay now, with your bank details.',
      proposal: 'A retainer for a new client: needs, hours, fee, and how unused hours carry forward.',
    },
    month: 'Month',
    reading: 'Reading the book…',
    looking: 'Looking for what is made already…',
    nothing: { act: 'Nothing is closed in this month', request: 'Nobody is asked for anything now' },
    nothingHint: {
      act: 'Acts are made of closed months: choose another, or close this one first.',
      request: 'Everything that is asked for has been paid.',
    },
    table: { act: 'Closed clients', request: 'Clients with something to pay' },
    client: 'Client',
    value: 'Accepted for',
    report: 'Report',
    delivered: 'Delivered',
    asked: 'Asked now',
    owed: 'Due already',
    document: { act: 'Act', request: 'Request' },
    open: 'Open',
    openOf: (document, client) => `Open: ${document}, ${client}`,
    revision: (revision) => `revision ${revision}`,
    all: 'All clients',
    make: {
      act: (count) => (count === 0 ? 'Make acts' : `Make ${count} ${englishPlural(count, 'act', 'acts')}`),
      request: (count) =>
        count === 0 ? 'Make requests' : `Make ${count} ${englishPlural(count, 'request', 'requests')}`,
    },
    making: (done, total) => `Making documents: ${done} of ${total}`,
    made: {
      act: (count) => `${count} ${englishPlural(count, 'act is', 'acts are')} in the clients’ folders.`,
      request: (count) => `${count} ${englishPlural(count, 'request is', 'requests are')} in the clients’ folders.`,
    },
    send: {
      act: (count) => `Send ${count} ${englishPlural(count, 'act', 'acts')}…`,
      request: (count) => `Send ${count} ${englishPlural(count, 'request', 'requests')}…`,
      report: (count) => `Send ${count} ${englishPlural(count, 'report', 'reports')} again…`,
    },
    sendQuestion: {
      act: (clients) => `Send the acts to ${clients} ${englishPlural(clients, 'client', 'clients')}?`,
      request: (clients) => `Send the payment requests to ${clients} ${englishPlural(clients, 'client', 'clients')}?`,
      report: (clients) => `Send the reports once more to ${clients} ${englishPlural(clients, 'client', 'clients')}?`,
    },
    nothingToSend: 'Nothing can be sent now',
    backToList: 'Back to the list',
    failures: 'Not made',
    problems: 'Errors that keep clients from having figures',
    fields: {
      client: 'Client',
      language: 'Language',
      currency: 'Currency',
      needs: 'Needs',
      hours: 'Monthly hours',
      fee: 'Monthly fee',
      projectRate: 'Project rate',
      billingMonths: 'Paid',
      services: 'Typical tasks',
    },
    hints: {
      needs: 'A line each.',
      hours: 'Such as 10 or 7:30.',
      projectRate: 'Per hour outside the retainer; blank: nothing is compared.',
    },
    usualPrice: (price) => `Blank: ${price} an hour, as usual here.`,
    bookLanguage: 'The book’s',
    languages: { en: 'English', ru: 'Русский' },
    rhythms: { 1: 'Each month', 3: 'Each quarter', 6: 'Twice a year', 12: 'Once a year' },
    otherServices: 'Other services',
    makeProposal: 'Make the proposal',
    makingProposal: 'Making the proposal…',
    proposalMade: (client) => `The proposal for ${client} is made`,
    openProposal: 'Open the proposal',
    another: 'Make another',
    refused: (fields) =>
      `Nothing was made: ${fields} ${englishPlural(fields, 'field', 'fields')} cannot be read. Correct what is marked.`,
  },
  ru: {
    title: 'Документы',
    what: 'Что составить',
    ways: { act: 'Акты за месяц', request: 'Счета на оплату', proposal: 'Предложение' },
    about: {
      act: 'Акт о работах, принятых за закрытый месяц, на подпись обеим сторонам. В нём то же, что в отчёте, что бы ни изменилось в книге с тех пор.',
      request: 'Что каждый клиент должен оплатить сейчас, с вашими банковскими реквизитами.',
      proposal: 'Обслуживание для нового клиента: задачи, часы, абонплата и то, как переносятся неиспользованные часы.',
    },
    month: 'Месяц',
    reading: 'Читаем книгу…',
    looking: 'Смотрим, что уже составлено…',
    nothing: { act: 'В этом месяце ничего не закрыто', request: 'Сейчас никто ничего не должен оплатить' },
    nothingHint: {
      act: 'Акты составляются по закрытым месяцам: выберите другой или сначала закройте этот.',
      request: 'Всё, что нужно было оплатить, оплачено.',
    },
    table: { act: 'Закрытые клиенты', request: 'Клиенты, которым есть что оплатить' },
    client: 'Клиент',
    value: 'Принято на сумму',
    report: 'Отчёт',
    delivered: 'Отправлено',
    asked: 'К оплате сейчас',
    owed: 'Срок наступил',
    document: { act: 'Акт', request: 'Счёт' },
    open: 'Открыть',
    openOf: (document, client) => `Открыть: ${document}, ${client}`,
    revision: (revision) => `версия ${revision}`,
    all: 'Все клиенты',
    make: {
      act: (count) =>
        count === 0 ? 'Составить акты' : `Составить ${count} ${russianPlural(count, 'акт', 'акта', 'актов')}`,
      request: (count) =>
        count === 0 ? 'Составить счета' : `Составить ${count} ${russianPlural(count, 'счёт', 'счёта', 'счетов')}`,
    },
    making: (done, total) => `Составляем документы: ${done} из ${total}`,
    made: {
      act: (count) => `В папках клиентов ${count} ${russianPlural(count, 'акт', 'акта', 'актов')}.`,
      request: (count) => `В папках клиентов ${count} ${russianPlural(count, 'счёт', 'счёта', 'счетов')}.`,
    },
    send: {
      act: (count) => `Отправить ${count} ${russianPlural(count, 'акт', 'акта', 'актов')}…`,
      request: (count) => `Отправить ${count} ${russianPlural(count, 'счёт', 'счёта', 'счетов')}…`,
      report: (count) => `Отправить ещё раз ${count} ${russianPlural(count, 'отчёт', 'отчёта', 'отчётов')}…`,
    },
    sendQuestion: {
      act: (clients) => `Отправить акты ${clients} ${russianPlural(clients, 'клиенту', 'клиентам', 'клиентам')}?`,
      request: (clients) => `Отправить счета ${clients} ${russianPlural(clients, 'клиенту', 'клиентам', 'клиентам')}?`,
      report: (clients) =>
        `Отправить отчёты ещё раз ${clients} ${russianPlural(clients, 'клиенту', 'клиентам', 'клиентам')}?`,
    },
    nothingToSend: 'Сейчас ничего нельзя отправить',
    backToList: 'Вернуться к списку',
    failures: 'Не составлено',
    problems: 'Ошибки, из-за которых сумм нет',
    fields: {
      client: 'Клиент',
      language: 'Язык',
      currency: 'Валюта',
      needs: 'Задачи клиента',
      hours: 'Часов в месяц',
      fee: 'Абонплата в месяц',
      projectRate: 'Проектная ставка',
      billingMonths: 'Оплата',
      services: 'Типовые работы',
    },
    hints: {
      needs: 'Каждая с новой строки.',
      hours: 'Например, 10 или 7:30.',
      projectRate: 'За час вне обслуживания; пусто — не сравнивать.',
    },
    usualPrice: (price) => `Пусто: ${price} за час, как обычно здесь.`,
    bookLanguage: 'Как в книге',
    languages: { en: 'English', ru: 'Русский' },
    rhythms: { 1: 'Каждый месяц', 3: 'Раз в квартал', 6: 'Раз в полгода', 12: 'Раз в год' },
    otherServices: 'Прочие услуги',
    makeProposal: 'Составить предложение',
    makingProposal: 'Составляем предложение…',
    proposalMade: (client) => `Предложение для «${client}» составлено`,
    openProposal: 'Открыть предложение',
    another: 'Составить ещё одно',
    refused: (fields) =>
      `Ничего не составлено: не ${russianPlural(fields, 'читается', 'читаются', 'читаются')} ${fields} ${russianPlural(fields, 'поле', 'поля', 'полей')}. Исправьте отмеченное.`,
  },
};

export function documentsWords(language: Language): DocumentsWords {
  return words[language];
}
