import type { InLanguages, Language } from '../language';

/** The page that lists every problem of the book. */
export interface ProblemsWords {
  readonly checking: string;
  readonly checkAgain: string;
  readonly inOrder: string;
  readonly inOrderHint: string;
  readonly found: (errors: string, warnings: string) => string;
  readonly show: string;
  readonly all: (count: number) => string;
  readonly none: string;
  readonly repair: { readonly label: string; readonly does: string };
  readonly finish: { readonly label: string; readonly does: string };
  readonly rename: (from: string, to: string) => { readonly label: string; readonly does: string };
  readonly mended: string;
  readonly notMended: string;
}

const words: InLanguages<ProblemsWords> = {
  en: {
    checking: 'Checking the book…',
    checkAgain: 'Check again',
    inOrder: 'The book is in order',
    inOrderHint: 'Every row can be read, and what was closed stands as it was closed.',
    found: (errors, warnings) => [errors, warnings].filter((part) => part !== '').join(', '),
    show: 'Show',
    all: (count) => `All (${count})`,
    none: 'None of this kind.',
    repair: {
      label: 'Make what is missing',
      does: 'Makes the missing sheets and columns. What is there stays as it is.',
    },
    finish: {
      label: 'Finish the close',
      does: 'Removes the unfinished last row of the Ledger and redoes stamps and balances. No closed month is lost.',
    },
    rename: (from, to) => ({ label: `Change to “${to}”`, does: `Writes “${to}” into the cell instead of “${from}”.` }),
    mended: 'Done.',
    notMended: 'Nothing was changed.',
  },
  ru: {
    checking: 'Проверяем книгу…',
    checkAgain: 'Проверить ещё раз',
    inOrder: 'Книга в порядке',
    inOrderHint: 'Все строки читаются, а закрытое осталось таким, каким было закрыто.',
    found: (errors, warnings) => [errors, warnings].filter((part) => part !== '').join(', '),
    show: 'Показать',
    all: (count) => `Все (${count})`,
    none: 'Таких нет.',
    repair: {
      label: 'Создать недостающее',
      does: 'Создаст недостающие листы и столбцы. То, что есть, останется как есть.',
    },
    finish: {
      label: 'Завершить закрытие',
      does: 'Удалит недописанную последнюю строку «Книги часов» и заново проставит отметки и остатки. Закрытые месяцы не пострадают.',
    },
    rename: (from, to) => ({ label: `Заменить на «${to}»`, does: `Запишет в ячейку «${to}» вместо «${from}».` }),
    mended: 'Готово.',
    notMended: 'Ничего не изменено.',
  },
};

export function problemsWords(language: Language): ProblemsWords {
  return words[language];
}
