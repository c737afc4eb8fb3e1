import { defineSheet } from '../schema';

export const termsSheet = defineSheet({
  key: 'terms',
  name: { en: 'Terms', ru: 'Условия' },
  required: true,
  columns: {
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'client', required: true, widthPixels: 200 },
    from: {
      name: { en: 'From', ru: 'С' },
      kind: 'period',
      required: true,
      widthPixels: 90,
      note: {
        en: 'The first month of these terms. They hold until the next row of the client; a fee of 0 pauses it.',
        ru: 'Первый месяц этих условий. Они действуют до следующей строки клиента; абонплата 0 ставит на паузу.',
      },
    },
    fee: { name: { en: 'Monthly fee', ru: 'Абонплата' }, kind: 'money', required: true, widthPixels: 110 },
    allotment: {
      name: { en: 'Monthly hours', ru: 'Часов в месяц' },
      kind: 'hours',
      required: true,
      widthPixels: 110,
      note: { en: 'The hours that a paid month brings.', ru: 'Сколько часов даёт оплаченный месяц.' },
    },
    overageRate: {
      name: { en: 'Overage rate', ru: 'Ставка перерасхода' },
      kind: 'money',
      widthPixels: 120,
      note: {
        en: 'Per hour beyond the balance, where overage is billed.',
        ru: 'За час сверх остатка, если он оплачивается.',
      },
    },
    projectRate: {
      name: { en: 'Project rate', ru: 'Проектная ставка' },
      kind: 'money',
      widthPixels: 120,
      note: {
        en: 'Per hour outside the retainer: what the report says was saved.',
        ru: 'За час вне абонентского обслуживания: с ней отчёт сравнивает экономию.',
      },
    },
    note: { name: { en: 'Note', ru: 'Примечание' }, kind: 'text', widthPixels: 220 },
  },
});
