import { defineSheet, type Choices } from '../schema';

export const PLAN_STATUSES = {
  planned: { en: 'Planned', ru: 'Запланировано' },
  inProgress: { en: 'In progress', ru: 'В работе' },
  done: { en: 'Done', ru: 'Сделано' },
  dropped: { en: 'Dropped', ru: 'Отменено' },
} satisfies Choices;

export const workPlanSheet = defineSheet({
  key: 'workPlan',
  name: { en: 'Work plan', ru: 'План работ' },
  columns: {
    period: { name: { en: 'Period', ru: 'Период' }, kind: 'period', required: true, widthPixels: 90 },
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'client', required: true, widthPixels: 200 },
    task: { name: { en: 'Task', ru: 'Задача' }, kind: 'text', required: true, widthPixels: 320 },
    service: { name: { en: 'Service', ru: 'Услуга' }, kind: 'service', widthPixels: 160 },
    estimate: { name: { en: 'Estimate', ru: 'Оценка' }, kind: 'hours', widthPixels: 80 },
    status: { name: { en: 'Status', ru: 'Статус' }, kind: 'choice', choices: PLAN_STATUSES, widthPixels: 120 },
    spent: {
      name: { en: 'Spent', ru: 'Потрачено' },
      kind: 'formula',
      auto: true,
      widthPixels: 90,
      note: {
        en: 'Counted hours of the same client, task and month.',
        ru: 'Учтённые часы того же клиента, задачи и месяца.',
      },
    },
  },
});
