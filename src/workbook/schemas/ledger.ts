import { defineSheet, type Choices } from '../schema';

export const STATUSES = {
  closed: { en: 'Closed', ru: 'Закрыт' },
  superseded: { en: 'Superseded', ru: 'Заменён' },
} satisfies Choices;

export const ledgerSheet = defineSheet({
  key: 'ledger',
  name: { en: 'Ledger', ru: 'Книга часов' },
  auto: true,
  columns: {
    close: { name: { en: 'Close', ru: 'Закрытие' }, kind: 'text', auto: true, widthPixels: 90 },
    period: { name: { en: 'Period', ru: 'Период' }, kind: 'text', auto: true, widthPixels: 80 },
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'text', auto: true, widthPixels: 200 },
    revision: { name: { en: 'Revision', ru: 'Версия' }, kind: 'count', auto: true, widthPixels: 80 },
    status: {
      name: { en: 'Status', ru: 'Состояние' },
      kind: 'choice',
      choices: STATUSES,
      auto: true,
      widthPixels: 100,
    },
    opening: { name: { en: 'Opening', ru: 'Входящий остаток' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    granted: { name: { en: 'Granted', ru: 'Зачислено' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    adjusted: { name: { en: 'Adjusted', ru: 'Скорректировано' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    used: { name: { en: 'Used', ru: 'Отработано' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    expired: { name: { en: 'Expired', ru: 'Сгорело' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    overageSettled: {
      name: { en: 'Overage settled', ru: 'Перерасход закрыт' },
      kind: 'decimalHours',
      auto: true,
      widthPixels: 110,
    },
    closing: { name: { en: 'Closing', ru: 'Исходящий остаток' }, kind: 'decimalHours', auto: true, widthPixels: 90 },
    earned: { name: { en: 'Earned', ru: 'Заработано' }, kind: 'money', auto: true, widthPixels: 100 },
    forfeited: { name: { en: 'Forfeited', ru: 'Удержано' }, kind: 'money', auto: true, widthPixels: 100 },
    valueLeft: { name: { en: 'Value left', ru: 'Остаток стоимости' }, kind: 'money', auto: true, widthPixels: 100 },
    overageCharge: {
      name: { en: 'Overage charge', ru: 'Начислено за перерасход' },
      kind: 'money',
      auto: true,
      widthPixels: 110,
    },
    report: { name: { en: 'Report', ru: 'Отчёт' }, kind: 'text', auto: true, widthPixels: 160 },
    delivered: { name: { en: 'Delivered', ru: 'Отправлено' }, kind: 'text', auto: true, widthPixels: 110 },
    closedAt: { name: { en: 'Closed at', ru: 'Закрыт в' }, kind: 'text', auto: true, widthPixels: 130 },
    closedBy: { name: { en: 'Closed by', ru: 'Кем' }, kind: 'text', auto: true, widthPixels: 160 },
    state: { name: { en: 'State', ru: 'Данные' }, kind: 'text', auto: true, widthPixels: 100 },
    seal: { name: { en: 'Seal', ru: 'Печать' }, kind: 'text', auto: true, widthPixels: 100 },
  },
});
