import { defineSheet, type Choices } from '../schema';

export const ACTIONS = {
  setUp: { en: 'Set up', ru: 'Настроено' },
  closed: { en: 'Closed', ru: 'Закрыто' },
  reopened: { en: 'Reopened', ru: 'Открыто заново' },
} satisfies Choices;

export const journalSheet = defineSheet({
  key: 'journal',
  name: { en: 'Journal', ru: 'Журнал' },
  auto: true,
  columns: {
    when: { name: { en: 'When', ru: 'Когда' }, kind: 'text', auto: true, widthPixels: 130 },
    who: { name: { en: 'Who', ru: 'Кто' }, kind: 'text', auto: true, widthPixels: 180 },
    action: { name: { en: 'Action', ru: 'Действие' }, kind: 'choice', choices: ACTIONS, auto: true, widthPixels: 130 },
    details: { name: { en: 'Details', ru: 'Подробности' }, kind: 'text', auto: true, widthPixels: 480 },
  },
});
