import { defineSheet, type Choices } from '../schema';
import { CHARGES } from './time-log';

export const HISTORY_KINDS = {
  work: { en: 'Work', ru: 'Работа' },
  payment: { en: 'Payment', ru: 'Платёж' },
  document: { en: 'Document', ru: 'Документ' },
} satisfies Choices;

/** What each close posted. A payment's row has its kind under Service and its note under Task. */
export const historySheet = defineSheet({
  key: 'history',
  name: { en: 'History', ru: 'История' },
  auto: true,
  columns: {
    close: { name: { en: 'Close', ru: 'Закрытие' }, kind: 'text', auto: true, widthPixels: 90 },
    kind: { name: { en: 'Kind', ru: 'Вид' }, kind: 'choice', choices: HISTORY_KINDS, auto: true, widthPixels: 90 },
    period: { name: { en: 'Period', ru: 'Период' }, kind: 'text', auto: true, widthPixels: 80 },
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'text', auto: true, widthPixels: 200 },
    revision: { name: { en: 'Revision', ru: 'Версия' }, kind: 'count', auto: true, widthPixels: 80 },
    date: { name: { en: 'Date', ru: 'Дата' }, kind: 'text', auto: true, widthPixels: 100 },
    service: { name: { en: 'Service', ru: 'Услуга' }, kind: 'text', auto: true, widthPixels: 140 },
    category: { name: { en: 'Category', ru: 'Категория' }, kind: 'text', auto: true, widthPixels: 140 },
    task: { name: { en: 'Task', ru: 'Задача' }, kind: 'text', auto: true, widthPixels: 280 },
    worker: { name: { en: 'Worker', ru: 'Исполнитель' }, kind: 'text', auto: true, widthPixels: 120 },
    hours: { name: { en: 'Hours', ru: 'Часы' }, kind: 'decimalHours', auto: true, widthPixels: 80 },
    counted: { name: { en: 'Counted', ru: 'Учтено' }, kind: 'decimalHours', auto: true, widthPixels: 80 },
    charge: { name: { en: 'Charge', ru: 'Учитывать' }, kind: 'choice', choices: CHARGES, auto: true, widthPixels: 90 },
    amount: { name: { en: 'Amount', ru: 'Сумма' }, kind: 'money', auto: true, widthPixels: 100 },
    for: { name: { en: 'For', ru: 'За' }, kind: 'text', auto: true, widthPixels: 80 },
    id: { name: { en: 'ID', ru: 'ID' }, kind: 'text', auto: true, widthPixels: 90 },
    data: { name: { en: 'Data', ru: 'Данные' }, kind: 'text', auto: true, widthPixels: 100 },
  },
});
