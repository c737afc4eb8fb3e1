import type { InLanguages } from './language';

/** What stands around the grid of the workbench. */
export interface WorkbenchShellWords {
  readonly menuBar: string;
  readonly menus: {
    readonly edit: string;
    readonly insert: string;
    readonly data: string;
  };
  readonly undo: string;
  readonly redo: string;
  readonly find: string;
  readonly replace: string;
  readonly rowAbove: string;
  readonly rowBelow: string;
  readonly columnLeft: string;
  readonly columnRight: string;
  readonly deleteRows: string;
  readonly deleteColumns: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly filter: string;
  /** Whom the window is. */
  readonly youAre: string;
  readonly roles: Readonly<Record<'manager' | 'staff' | 'owner', string>>;
  readonly connecting: string;
  readonly lost: string;
  readonly noToken: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly changedElsewhere: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  /** Where the clock stands. */
  readonly clockStands: (shown: string) => string;
  readonly locked: (description: string) => string;
  readonly edit: string;
  readonly outdated: string;
  /** What did not reach the server: cells with what was typed into them. */
  readonly unreached: string;
  /** `lines`: cells with what was typed into them. */
  readonly notTaken: (lines: readonly string[]) => string;
  readonly nothingToSort: string;
}

export const workbenchShellWords: InLanguages<WorkbenchShellWords> = {
  en: {
    menuBar: 'Menu',
    menus: { edit: 'Edit', insert: 'Insert', data: 'Data' },
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find…',
    replace: 'Find and replace…',
    rowAbove: 'Row above',
    rowBelow: 'Row below',
    columnLeft: 'Column to the left',
    columnRight: 'Column to the right',
    deleteRows: 'Delete the selected rows',
    deleteColumns: 'Delete the selected columns',
    sortAscending: 'Sort the sheet by this column, A → Z',
    sortDescending: 'Sort the sheet by this column, Z → A',
    filter: 'Filter on or off (for you alone)',
    youAre: 'You are',
    roles: { manager: 'manager', staff: 'staff', owner: 'owner of the book' },
    connecting: 'Opening the book…',
    lost: 'The workbench does not answer. If it was ended, start it again and open the address that it prints; else this window goes on by itself.',
    noToken: 'This address lacks its key. Open the whole address that the workbench printed when it started.',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Not saved',
    changedElsewhere: 'Another program changed the file, and something here is not in it.',
    keepMine: 'Keep what is here',
    keepTheirs: 'Take what is in the file',
    clockStands: (shown) => `The clock stands at ${shown}`,
    locked: (description) =>
      description === ''
        ? 'These cells are locked for you. Ask a manager.'
        : `These cells are locked for you: ${description}. Ask a manager.`,
    edit: 'Change them',
    outdated: 'Somebody changed the sheet meanwhile. You see it as it is now: try again.',
    unreached: 'The workbench did not answer.',
    notTaken: (lines) => `This was not taken, type it again:\n${lines.join('\n')}`,
    nothingToSort: 'There are no rows to sort here.',
  },
  ru: {
    menuBar: 'Меню',
    menus: { edit: 'Правка', insert: 'Вставка', data: 'Данные' },
    undo: 'Отменить',
    redo: 'Повторить',
    find: 'Найти…',
    replace: 'Найти и заменить…',
    rowAbove: 'Строка выше',
    rowBelow: 'Строка ниже',
    columnLeft: 'Столбец слева',
    columnRight: 'Столбец справа',
    deleteRows: 'Удалить выбранные строки',
    deleteColumns: 'Удалить выбранные столбцы',
    sortAscending: 'Сортировать лист по этому столбцу, А → Я',
    sortDescending: 'Сортировать лист по этому столбцу, Я → А',
    filter: 'Включить или убрать фильтр (только у вас)',
    youAre: 'Вы',
    roles: { manager: 'менеджер', staff: 'сотрудник', owner: 'владелец книги' },
    connecting: 'Книга открывается…',
    lost: 'Рабочее место не отвечает. Если его завершили, запустите снова и откройте адрес, который будет напечатан; иначе это окно продолжит само.',
    noToken: 'В адресе нет ключа. Откройте адрес целиком, как он был напечатан при запуске.',
    saved: 'Сохранено',
    saving: 'Сохраняется…',
    notSaved: 'Не сохранено',
    changedElsewhere: 'Файл изменила другая программа, и в нём нет того, что есть здесь.',
    keepMine: 'Оставить то, что здесь',
    keepTheirs: 'Взять то, что в файле',
    clockStands: (shown) => `Часы стоят на ${shown}`,
    locked: (description) =>
      description === ''
        ? 'Эти ячейки для вас закрыты. Обратитесь к менеджеру.'
        : `Эти ячейки для вас закрыты: ${description}. Обратитесь к менеджеру.`,
    edit: 'Изменить',
    outdated: 'Лист тем временем изменили. Теперь вы видите его таким, какой он есть: попробуйте снова.',
    unreached: 'Рабочее место не ответило.',
    notTaken: (lines) => `Это не принято, введите снова:\n${lines.join('\n')}`,
    nothingToSort: 'Здесь нет строк, которые можно сортировать.',
  },
};
