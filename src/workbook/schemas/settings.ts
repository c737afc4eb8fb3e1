import type { InLanguages } from '../../words/language';
import { defineSheet, wordsOf, type Choices } from '../schema';
import { SECTIONS } from './sections';

export const ROUNDING_MODES = {
  up: { en: 'Up', ru: 'Вверх' },
  nearest: { en: 'Nearest', ru: 'Ближайший' },
} satisfies Choices;

export const AUTO_CLOSES = {
  off: { en: 'Off', ru: 'Выключено' },
  onlyWithoutErrors: { en: 'Only without errors', ru: 'Только без ошибок' },
  cleanClients: { en: 'Clean clients', ru: 'Клиенты без ошибок' },
} satisfies Choices;

export const settingsSheet = defineSheet({
  key: 'settings',
  name: { en: 'Settings', ru: 'Настройки' },
  columns: {
    setting: { name: { en: 'Setting', ru: 'Параметр' }, kind: 'text', required: true, widthPixels: 180 },
    value: { name: { en: 'Value', ru: 'Значение' }, kind: 'text', required: true, widthPixels: 240 },
    meaning: { name: { en: 'Meaning', ru: 'Пояснение' }, kind: 'text', widthPixels: 460 },
  },
});

export type SettingKey =
  | 'company'
  | 'companyDetails'
  | 'bankDetails'
  | 'signatory'
  | 'logo'
  | 'taxNote'
  | 'currency'
  | 'language'
  | 'timeZone'
  | 'roundingStep'
  | 'roundingMode'
  | 'feeStep'
  | 'alertAt'
  | 'reportsFolder'
  | 'reportTemplate'
  | 'leaveOut'
  | 'autoClose'
  | 'autoCloseDay'
  | 'autoCloseHour'
  | 'notify';

/** One row of the Settings sheet: its name, what it means, and what set-up writes into its value. */
export interface Setting {
  readonly name: InLanguages;
  readonly meaning: InLanguages;
  readonly initial: string | InLanguages;
}

export const SETTINGS: Readonly<Record<SettingKey, Setting>> = {
  company: {
    name: { en: 'Company', ru: 'Компания' },
    meaning: { en: 'Your name, as documents show it.', ru: 'Ваше название, как оно стоит в документах.' },
    initial: '',
  },
  companyDetails: {
    name: { en: 'Company details', ru: 'Реквизиты компании' },
    meaning: { en: 'Address and registration, for documents.', ru: 'Адрес и регистрация, для документов.' },
    initial: '',
  },
  bankDetails: {
    name: { en: 'Bank details', ru: 'Банковские реквизиты' },
    meaning: { en: 'Where clients pay to.', ru: 'Куда платят клиенты.' },
    initial: '',
  },
  signatory: {
    name: { en: 'Signatory', ru: 'Подписант' },
    meaning: { en: 'Who signs documents.', ru: 'Кто подписывает документы.' },
    initial: '',
  },
  logo: {
    name: { en: 'Logo', ru: 'Логотип' },
    meaning: { en: 'For documents; chosen in Templates….', ru: 'Для документов; выбирается в «Шаблонах…».' },
    initial: '',
  },
  taxNote: {
    name: { en: 'Tax note', ru: 'Примечание о налоге' },
    meaning: { en: 'Printed beside amounts in documents.', ru: 'Печатается рядом с суммами в документах.' },
    initial: '',
  },
  currency: {
    name: { en: 'Currency', ru: 'Валюта' },
    meaning: { en: 'Of clients whose row names none.', ru: 'Клиентов, в строке которых валюта не указана.' },
    initial: { en: 'USD', ru: 'RUB' },
  },
  language: {
    name: { en: 'Language', ru: 'Язык' },
    meaning: { en: 'Of this book: en or ru.', ru: 'Этой книги: en или ru.' },
    initial: { en: 'en', ru: 'ru' },
  },
  timeZone: {
    name: { en: 'Time zone', ru: 'Часовой пояс' },
    meaning: { en: 'Outside Google, such as Europe/Riga.', ru: 'Вне Google, например Europe/Riga.' },
    initial: '',
  },
  roundingStep: {
    name: { en: 'Rounding step', ru: 'Шаг округления' },
    meaning: { en: 'Minutes to which each entry is rounded.', ru: 'До скольких минут округляется каждая запись.' },
    initial: '1',
  },
  roundingMode: {
    name: { en: 'Rounding mode', ru: 'Способ округления' },
    meaning: { en: 'Up or Nearest.', ru: 'Вверх или Ближайший.' },
    initial: ROUNDING_MODES.up,
  },
  feeStep: {
    name: { en: 'Fee step', ru: 'Шаг объёма' },
    meaning: {
      en: 'Hours to which a suggested allotment is rounded up.',
      ru: 'До скольких часов округляется вверх предлагаемый объём.',
    },
    initial: '1',
  },
  alertAt: {
    name: { en: 'Alert at %', ru: 'Предупреждать при %' },
    meaning: {
      en: 'Share of the hours used at which to warn.',
      ru: 'При какой доле израсходованных часов предупреждать.',
    },
    initial: '80',
  },
  reportsFolder: {
    name: { en: 'Reports folder', ru: 'Папка отчётов' },
    meaning: { en: 'Where reports are filed.', ru: 'Куда складываются отчёты.' },
    initial: '',
  },
  reportTemplate: {
    name: { en: 'Report template', ru: 'Шаблон отчёта' },
    meaning: {
      en: 'Links to your own templates, one a line. Blank: the built-in ones.',
      ru: 'Ссылки на ваши шаблоны, по одной в строке. Пусто: встроенные.',
    },
    initial: '',
  },
  leaveOut: {
    name: { en: 'Leave out of reports', ru: 'Не включать в отчёты' },
    meaning: {
      en: `Sections that all reports go without, separated by commas: ${wordsOf(SECTIONS).en.join(', ')}.`,
      ru: `Какие разделы не включать ни в один отчёт, через запятую: ${wordsOf(SECTIONS).ru.join(', ')}.`,
    },
    initial: '',
  },
  autoClose: {
    name: { en: 'Auto-close', ru: 'Автозакрытие' },
    meaning: {
      en: 'Off, Only without errors, or Clean clients.',
      ru: 'Выключено, Только без ошибок или Клиенты без ошибок.',
    },
    initial: AUTO_CLOSES.off,
  },
  autoCloseDay: {
    name: { en: 'Auto-close day', ru: 'День автозакрытия' },
    meaning: { en: 'Day of the next month on which to close.', ru: 'Какого числа следующего месяца закрывать.' },
    initial: '3',
  },
  autoCloseHour: {
    name: { en: 'Auto-close hour', ru: 'Час автозакрытия' },
    meaning: { en: 'Hour of that day, 0 to 23.', ru: 'В котором часу, от 0 до 23.' },
    initial: '9',
  },
  notify: {
    name: { en: 'Notify', ru: 'Уведомлять' },
    meaning: { en: 'Addresses that receive the summary of a close.', ru: 'Кому приходит сводка закрытия.' },
    initial: '',
  },
};
