import { defineSheet, type Choices } from '../schema';

export const CHARGES = {
  yes: { en: 'Yes', ru: 'Да' },
  no: { en: 'No', ru: 'Нет' },
} satisfies Choices;

export const timeLogSheet = defineSheet({
  key: 'timeLog',
  name: { en: 'Time log', ru: 'Учёт времени' },
  required: true,
  columns: {
    date: { name: { en: 'Date', ru: 'Дата' }, kind: 'date', required: true, widthPixels: 100 },
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'client', required: true, widthPixels: 200 },
    service: { name: { en: 'Service', ru: 'Услуга' }, kind: 'service', widthPixels: 160 },
    task: { name: { en: 'Task', ru: 'Задача' }, kind: 'text', required: true, widthPixels: 320 },
    worker: { name: { en: 'Worker', ru: 'Исполнитель' }, kind: 'worker', widthPixels: 130 },
    hours: {
      name: { en: 'Hours', ru: 'Часы' },
      kind: 'hours',
      required: true,
      widthPixels: 80,
      note: {
        en: 'As you like: 1.5, 1,5, 1:30, 90m, 1h30. A leading minus takes hours back.',
        ru: 'Как удобно: 1,5, 1.5, 1:30, 90м, 1ч 30м. Минус впереди возвращает часы.',
      },
    },
    charge: {
      name: { en: 'Charge', ru: 'Учитывать' },
      kind: 'choice',
      choices: CHARGES,
      widthPixels: 90,
      note: {
        en: 'No: shown to the client, but not taken from its hours. Blank: yes.',
        ru: 'Нет: клиент видит, но часы не списываются. Пусто: да.',
      },
    },
    counted: { name: { en: 'Counted', ru: 'Учтено' }, kind: 'decimalHours', auto: true, widthPixels: 80 },
    posted: { name: { en: 'Posted', ru: 'Проведено' }, kind: 'text', auto: true, widthPixels: 90 },
    id: { name: { en: 'ID', ru: 'ID' }, kind: 'text', auto: true, widthPixels: 90 },
  },
});
