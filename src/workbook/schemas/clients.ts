import { defineSheet, wordsOf, type Choices } from '../schema';
import { SECTIONS } from './sections';

export const CLIENT_TYPES = {
  business: { en: 'Business', ru: 'Бизнес' },
  government: { en: 'Government', ru: 'Госорган' },
  nonprofit: { en: 'Nonprofit', ru: 'Общественная' },
} satisfies Choices;

export const DELIVERIES = {
  share: { en: 'Share', ru: 'Доступ' },
  pdf: { en: 'PDF', ru: 'PDF' },
  both: { en: 'Both', ru: 'Оба' },
  none: { en: 'None', ru: 'Нет' },
} satisfies Choices;

export const GRANTS = {
  paid: { en: 'Paid', ru: 'По оплате' },
  due: { en: 'Due', ru: 'По начислению' },
} satisfies Choices;

export const RELEASES = {
  monthly: { en: 'Monthly', ru: 'Помесячно' },
  atOnce: { en: 'At once', ru: 'Сразу' },
} satisfies Choices;

export const OVERAGES = {
  carry: { en: 'Carry', ru: 'Перенос' },
  bill: { en: 'Bill', ru: 'К оплате' },
  writeOff: { en: 'Write off', ru: 'Списать' },
} satisfies Choices;

export const clientsSheet = defineSheet({
  key: 'clients',
  name: { en: 'Clients', ru: 'Клиенты' },
  required: true,
  columns: {
    client: {
      name: { en: 'Client', ru: 'Клиент' },
      kind: 'text',
      required: true,
      widthPixels: 200,
      note: {
        en: 'A unique name. The other sheets and the reports call the client by it.',
        ru: 'Уникальное название. Под ним клиент значится на других листах и в отчётах.',
      },
    },
    type: { name: { en: 'Type', ru: 'Тип' }, kind: 'choice', choices: CLIENT_TYPES, widthPixels: 110 },
    start: {
      name: { en: 'Start', ru: 'Начало' },
      kind: 'period',
      required: true,
      widthPixels: 90,
      note: { en: 'The first month: 2026-09, or any date in it.', ru: 'Первый месяц: 2026-09 или любая дата в нём.' },
    },
    end: {
      name: { en: 'End', ru: 'Окончание' },
      kind: 'period',
      widthPixels: 90,
      note: { en: 'The last month; blank while it goes on.', ru: 'Последний месяц; пусто, пока обслуживание идёт.' },
    },
    language: {
      name: { en: 'Language', ru: 'Язык' },
      kind: 'text',
      values: ['en', 'ru'],
      widthPixels: 80,
      note: { en: "Of the client's documents: en or ru.", ru: 'Язык документов клиента: en или ru.' },
    },
    currency: {
      name: { en: 'Currency', ru: 'Валюта' },
      kind: 'text',
      widthPixels: 80,
      note: { en: "A code such as EUR; blank: the book's own.", ru: 'Код, например EUR; пусто: валюта книги.' },
    },
    emails: {
      name: { en: 'Emails', ru: 'Эл. почта' },
      kind: 'text',
      widthPixels: 220,
      note: {
        en: 'Who receives the reports, separated by commas.',
        ru: 'Кто получает отчёты, через запятую.',
      },
    },
    delivery: { name: { en: 'Delivery', ru: 'Доставка' }, kind: 'choice', choices: DELIVERIES, widthPixels: 90 },
    billingMonths: {
      name: { en: 'Billing months', ru: 'Период оплаты, мес.' },
      kind: 'count',
      values: ['1', '3', '6', '12'],
      widthPixels: 110,
      note: {
        en: 'For how many months at once the client pays: 1, 3, 6 or 12.',
        ru: 'За сколько месяцев клиент платит сразу: 1, 3, 6 или 12.',
      },
    },
    grant: {
      name: { en: 'Grant', ru: 'Зачисление' },
      kind: 'choice',
      choices: GRANTS,
      widthPixels: 120,
      note: {
        en: 'Paid: hours come when the fee is paid. Due: they come each month, paid or not.',
        ru: 'По оплате: часы приходят с оплатой. По начислению: каждый месяц, оплачен он или нет.',
      },
    },
    release: {
      name: { en: 'Release', ru: 'Выдача' },
      kind: 'choice',
      choices: RELEASES,
      widthPixels: 110,
      note: {
        en: 'Monthly: prepaid hours open month by month. At once: all when paid.',
        ru: 'Помесячно: оплаченное вперёд открывается по месяцам. Сразу: всё с оплатой.',
      },
    },
    carryLimit: {
      name: { en: 'Carry limit', ru: 'Лимит переноса' },
      kind: 'hours',
      widthPixels: 110,
      note: {
        en: 'The most hours that carry forward; blank: no limit.',
        ru: 'Сколько часов переносится самое большее; пусто: без лимита.',
      },
    },
    expiryMonths: {
      name: { en: 'Expiry months', ru: 'Срок, мес.' },
      kind: 'count',
      widthPixels: 100,
      note: {
        en: 'After how many months unused hours expire; blank: never.',
        ru: 'Через сколько месяцев сгорают неиспользованные часы; пусто: никогда.',
      },
    },
    overage: {
      name: { en: 'Overage', ru: 'Перерасход' },
      kind: 'choice',
      choices: OVERAGES,
      widthPixels: 110,
      note: {
        en: 'Work beyond the hours: carried as a debt, billed, or written off.',
        ru: 'Работа сверх часов: переносится долгом, выставляется к оплате или списывается.',
      },
    },
    openingHours: {
      name: { en: 'Opening hours', ru: 'Входящие часы' },
      kind: 'hours',
      widthPixels: 110,
      note: {
        en: 'Hours brought over from elsewhere; below 0: a debt.',
        ru: 'Часы, с которыми клиент пришёл; меньше 0: долг.',
      },
    },
    openingValue: {
      name: { en: 'Opening value', ru: 'Входящая стоимость' },
      kind: 'money',
      widthPixels: 120,
      note: { en: 'What the client paid for these hours.', ru: 'Сколько клиент заплатил за эти часы.' },
    },
    details: { name: { en: 'Details', ru: 'Реквизиты' }, kind: 'text', widthPixels: 220 },
    contract: { name: { en: 'Contract', ru: 'Договор' }, kind: 'text', widthPixels: 160 },
    signatory: { name: { en: 'Signatory', ru: 'Подписант' }, kind: 'text', widthPixels: 160 },
    leaveOut: {
      name: { en: 'Leave out', ru: 'Не включать' },
      kind: 'text',
      widthPixels: 160,
      note: {
        en: `Sections that the reports of this client go without, separated by commas: ${wordsOf(SECTIONS).en.join(', ')}.`,
        ru: `Какие разделы не включать в отчёты клиента, через запятую: ${wordsOf(SECTIONS).ru.join(', ')}.`,
      },
    },
    folder: { name: { en: 'Folder', ru: 'Папка' }, kind: 'text', auto: true, widthPixels: 160 },
  },
});
