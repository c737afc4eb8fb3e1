import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

interface Trouble {
  readonly message: string;
  readonly fix: string;
}

/** What all pages have in common. */
export interface FrameWords {
  readonly loading: string;
  /** Stands before the words of a failure, for those who do not see its colour. */
  readonly failed: string;
  readonly tryAgain: string;
  readonly back: string;
  readonly error: string;
  readonly warning: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** What issues without a sheet are headed with. */
  readonly wholeBook: string;
  readonly showCell: (place: string) => string;
  readonly cellGone: string;
  readonly notSetUp: Trouble;
  readonly forManagers: string;
  readonly severalAccounts: Trouble;
  /** `detail`: what Google said, `''` where it said nothing. */
  readonly noAnswer: (detail: string) => Trouble;
}

const words: InLanguages<FrameWords> = {
  en: {
    loading: 'Reading the book…',
    failed: 'This did not work.',
    tryAgain: 'Try again',
    back: 'Back',
    error: 'Error',
    warning: 'Warning',
    errors: (count) => `${count} ${englishPlural(count, 'error', 'errors')}`,
    warnings: (count) => `${count} ${englishPlural(count, 'warning', 'warnings')}`,
    wholeBook: 'The whole book',
    showCell: (place) => `Show ${place} in the sheet`,
    cellGone: 'This place is no longer in the book: the sheet or the row has been removed.',
    notSetUp: {
      message: 'This spreadsheet is not set up yet: sheets that Carryover needs are missing.',
      fix: 'Choose Carryover → Set up or repair… in the menu.',
    },
    forManagers:
      'You may look at everything here. What changes the book is done by a manager: somebody whom the Staff sheet gives the role Manager.',
    severalAccounts: {
      message: 'Google refused the request. This happens when the browser is signed in to several Google accounts.',
      fix: 'Sign out of the other accounts, or open the spreadsheet in an incognito window with one account only.',
    },
    noAnswer: (detail) => ({
      message: detail === '' ? 'Google did not answer.' : `Google did not answer: ${detail}`,
      fix: 'Check the connection and try again: what was done is kept, and nothing is done twice.',
    }),
  },
  ru: {
    loading: 'Читаем книгу…',
    failed: 'Не получилось.',
    tryAgain: 'Повторить',
    back: 'Назад',
    error: 'Ошибка',
    warning: 'Внимание',
    errors: (count) => `${count} ${russianPlural(count, 'ошибка', 'ошибки', 'ошибок')}`,
    warnings: (count) => `${count} ${russianPlural(count, 'предупреждение', 'предупреждения', 'предупреждений')}`,
    wholeBook: 'Вся книга',
    showCell: (place) => `Показать ${place} в таблице`,
    cellGone: 'Этого места в книге больше нет: лист или строку удалили.',
    notSetUp: {
      message: 'Таблица ещё не подготовлена: нет листов, которые нужны Carryover.',
      fix: 'Выберите в меню Carryover → «Создать или починить листы…».',
    },
    forManagers:
      'Смотреть здесь можно всё. Вносить изменения могут менеджеры — те, у кого на листе «Сотрудники» стоит роль «Менеджер».',
    severalAccounts: {
      message: 'Google отклонил запрос. Так бывает, когда в браузере открыто несколько аккаунтов Google.',
      fix: 'Выйдите из остальных аккаунтов или откройте таблицу в режиме инкогнито с одним аккаунтом.',
    },
    noAnswer: (detail) => ({
      message: detail === '' ? 'Google не ответил.' : `Google не ответил: ${detail}`,
      fix: 'Проверьте связь и повторите: сделанное сохранено, ничто не выполнится дважды.',
    }),
  },
};

export function frameWords(language: Language): FrameWords {
  return words[language];
}
