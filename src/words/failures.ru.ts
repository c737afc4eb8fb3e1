import type { FailureTexts } from './failures';

export const failuresRu: FailureTexts = {
  'bad-request': (detail) => ({
    message: `Запрос непонятен: ${detail}.`,
    fix: 'Обновите страницу с таблицей и повторите: возможно, открыта старая версия Carryover.',
  }),
  'not-authorised': (detail) => ({
    message: `У Carryover нет на это разрешения: ${detail}`,
    fix: 'Выполните любую команду меню Carryover и дайте все запрошенные разрешения.',
  }),
  protected: () => ({
    message: 'Лист или диапазон, в который нужно записать, защищён от ваших изменений.',
    fix: 'Попросите владельца таблицы дать вам доступ или выполнить эту команду самому.',
  }),
  'quota-used-up': (detail) => ({
    message: `Дневной лимит Google исчерпан: ${detail}`,
    fix: 'Повторите команду завтра: она продолжит с того места, где остановилась.',
  }),
  'service-busy': (detail) => ({
    message: `Google не ответил вовремя: ${detail}`,
    fix: 'Повторите команду через минуту: она продолжит с того места, где остановилась.',
  }),
  unexpected: (detail) => ({
    message: `Внутри Carryover произошла ошибка: ${detail}`,
    fix: 'Повторите команду. Если ошибка останется, сообщите о ней, приложив этот текст.',
  }),
};
