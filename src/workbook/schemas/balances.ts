import { defineSheet } from '../schema';

export const balancesSheet = defineSheet({
  key: 'balances',
  name: { en: 'Balances', ru: 'Остатки' },
  auto: true,
  columns: {
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'text', auto: true, widthPixels: 200 },
    carriedIn: { name: { en: 'Carried in', ru: 'Перенесено' }, kind: 'decimalHours', auto: true, widthPixels: 100 },
    granted: { name: { en: 'Granted', ru: 'Зачислено' }, kind: 'decimalHours', auto: true, widthPixels: 100 },
    used: { name: { en: 'Used', ru: 'Отработано' }, kind: 'decimalHours', auto: true, widthPixels: 100 },
    available: { name: { en: 'Available', ru: 'Доступно' }, kind: 'decimalHours', auto: true, widthPixels: 100 },
    usedShare: { name: { en: 'Used %', ru: 'Израсходовано %' }, kind: 'percent', auto: true, widthPixels: 110 },
    owed: { name: { en: 'Owed', ru: 'К оплате' }, kind: 'money', auto: true, widthPixels: 110 },
    paidThrough: { name: { en: 'Paid through', ru: 'Оплачено по' }, kind: 'text', auto: true, widthPixels: 110 },
    advice: { name: { en: 'Advice', ru: 'Рекомендация' }, kind: 'text', auto: true, widthPixels: 260 },
    unread: {
      name: { en: 'Unread', ru: 'Не учтено' },
      kind: 'count',
      auto: true,
      widthPixels: 90,
      note: {
        en: 'Entries that the program has not counted yet. Where it is 0, the row is exact.',
        ru: 'Записи, которые программа ещё не учла. Если 0, строка точна.',
      },
    },
  },
});
