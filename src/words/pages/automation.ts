import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** The page of what runs by itself. */
export interface AutomationWords {
  readonly reading: string;
  readonly isOn: string;
  readonly isOff: string;
  readonly offHint: string;
  readonly runsAs: string;
  readonly me: (account: string) => string;
  readonly lastBeat: string;
  readonly at: (date: string, time: string) => string;
  readonly notYet: string;
  readonly waiting: string;
  readonly reports: (count: number) => string;
  readonly stale: string;
  readonly copy: string;
  readonly trouble: string;
  readonly settings: string;
  readonly autoClose: string;
  readonly modes: { readonly off: string; readonly onlyWithoutErrors: string; readonly cleanClients: string };
  readonly day: string;
  readonly dayHint: string;
  readonly hour: string;
  readonly notify: string;
  readonly notifyHint: string;
  readonly save: string;
  readonly saved: string;
  readonly refused: string;
  readonly install: string;
  readonly installed: string;
  readonly takeOver: string;
  readonly takeOverQuestion: string;
  readonly takeOverWhat: (account: string) => string;
  readonly takeOverYes: string;
  readonly stop: string;
  readonly stopQuestion: string;
  readonly stopWhat: string;
  readonly stopYes: string;
  readonly stopped: string;
}

const words: InLanguages<AutomationWords> = {
  en: {
    reading: 'Reading how it runs…',
    isOn: 'The automation is on',
    isOff: 'The automation is off',
    offHint:
      'Switched on, it finishes closes that were cut off, makes and delivers the reports and, if you wish, closes the month. It looks once an hour and runs as you.',
    runsAs: 'Runs as',
    me: (account) => `${account} (you)`,
    lastBeat: 'Last looked',
    at: (date, time) => `${date}, ${time}`,
    notYet: 'not yet',
    waiting: 'Waiting',
    reports: (count) => `${count} ${englishPlural(count, 'report', 'reports')}`,
    stale:
      'It has not looked for more than three hours. Google may have switched it off, or the account may have lost its access: switch it on again, or take it over.',
    copy: 'This spreadsheet is a copy of the one in which the automation was switched on. Here it does nothing until it is switched on.',
    trouble: 'Last time it could not do everything:',
    settings: 'Settings',
    autoClose: 'Close the month by itself',
    modes: {
      off: 'No',
      onlyWithoutErrors: 'Only if there are no errors at all',
      cleanClients: 'For clients without errors',
    },
    day: 'From day',
    dayHint: 'Leave time to enter the last hours and payments.',
    hour: 'From hour',
    notify: 'Tell',
    notifyHint: 'Addresses, separated by commas.',
    save: 'Save',
    saved: 'The settings are saved.',
    refused: 'This was not done.',
    install: 'Switch on',
    installed: 'The automation is on.',
    takeOver: 'Take over…',
    takeOverQuestion: 'Take the automation over?',
    takeOverWhat: (account) =>
      `It then runs as you and no longer as ${account}. New folders are made and shared with the clients; reports in the old folders stay where they are.`,
    takeOverYes: 'Take over',
    stop: 'Switch off…',
    stopQuestion: 'Switch the automation off?',
    stopWhat:
      'Reports are then made and months closed only when somebody does it from the menu. The settings are kept.',
    stopYes: 'Switch off',
    stopped: 'The automation is off.',
  },
  ru: {
    reading: 'Читаем состояние…',
    isOn: 'Автоматизация включена',
    isOff: 'Автоматизация выключена',
    offHint:
      'Включённая, она завершает прерванные закрытия, делает и доставляет отчёты, а по желанию и закрывает месяц. Проверяет раз в час и работает от вашего имени.',
    runsAs: 'Работает от имени',
    me: (account) => `${account} (это вы)`,
    lastBeat: 'Последняя проверка',
    at: (date, time) => `${date}, ${time}`,
    notYet: 'ещё не было',
    waiting: 'Ожидают',
    reports: (count) => `${count} ${russianPlural(count, 'отчёт', 'отчёта', 'отчётов')}`,
    stale:
      'Проверок не было больше трёх часов. Возможно, её отключил Google или у аккаунта нет доступа: включите её снова или примите на себя.',
    copy: 'Эта таблица — копия той, в которой включили автоматизацию. Здесь она ничего не делает, пока её не включат.',
    trouble: 'В прошлый раз удалось не всё:',
    settings: 'Настройки',
    autoClose: 'Закрывать месяц автоматически',
    modes: {
      off: 'Нет',
      onlyWithoutErrors: 'Только если ошибок нет совсем',
      cleanClients: 'Для клиентов без ошибок',
    },
    day: 'С какого числа',
    dayHint: 'Оставьте время внести последние часы и платежи.',
    hour: 'С какого часа',
    notify: 'Уведомлять',
    notifyHint: 'Адреса через запятую.',
    save: 'Сохранить',
    saved: 'Настройки сохранены.',
    refused: 'Это не сделано.',
    install: 'Включить',
    installed: 'Автоматизация включена.',
    takeOver: 'Принять на себя…',
    takeOverQuestion: 'Принять автоматизацию на себя?',
    takeOverWhat: (account) =>
      `Она будет работать от вашего имени, а не от имени ${account}. Появятся новые папки, доступ к ним получат клиенты; отчёты в прежних папках останутся на месте.`,
    takeOverYes: 'Принять',
    stop: 'Выключить…',
    stopQuestion: 'Выключить автоматизацию?',
    stopWhat: 'Тогда отчёты будут делаться, а месяцы — закрываться только из меню. Настройки сохранятся.',
    stopYes: 'Выключить',
    stopped: 'Автоматизация выключена.',
  },
};

export function automationWords(language: Language): AutomationWords {
  return words[language];
}
