import { englishPlural, russianPlural } from './format';
import type { InLanguages, Language } from './language';
import type { Troubles } from './cli';

/** What the workbench's server says of its own. */
export interface ServerWords {
  /** Why a request was not answered. */
  readonly faults: {
    readonly foreign: string;
    readonly noToken: string;
    readonly notFound: string;
    readonly notUnderstood: string;
    readonly tooLong: string;
    readonly forgotten: string;
    readonly bug: (error: string) => string;
  };
  /** Why an edit was not made, or not with all its cells; cells in A1 notation. */
  readonly refusals: {
    readonly locked: (cells: readonly string[], description: string) => string;
    readonly warning: (cells: readonly string[], description: string) => string;
    readonly invalid: (cells: readonly string[], help: string) => string;
    readonly outdated: string;
    readonly gone: string;
    readonly nothingToUndo: string;
    readonly nothingToRedo: string;
    readonly cannotUndo: (cells: readonly string[]) => string;
    readonly tooLarge: string;
    readonly lastLines: string;
    readonly merged: string;
    /** Nobody knows which cells were meant: the book was read anew. */
    readonly notFound: string;
    /** It was done, and is not on the disk; `why` is a sentence. */
    readonly notKept: (why: string) => string;
  };
  /** Why the file is not written, where the words of the command line will not do. */
  readonly waits: { readonly [Code in keyof Troubles]?: (facts: Troubles[Code]) => string };
  /** In the terminal. */
  readonly terminal: {
    /** Of its file, without the ending. */
    readonly sampleName: string;
    readonly makingSample: string;
    readonly ready: (book: string) => string;
    readonly roles: Readonly<Record<'owner' | 'manager' | 'staff', string>>;
    readonly howToEnd: string;
    readonly recovered: string;
    readonly unusedJournal: (path: string) => string;
    readonly saved: (book: string) => string;
    readonly notSaved: (why: string) => string;
    readonly apart: (book: string) => string;
  };
}

/** At most so many cells are named. */
const CELLS_NAMED = 5;

function listed(cells: readonly string[], more: (count: number) => string): string {
  const named = cells.slice(0, CELLS_NAMED).join(', ');
  return cells.length > CELLS_NAMED ? `${named} ${more(cells.length - CELLS_NAMED)}` : named;
}

const inEnglish = (cells: readonly string[]) =>
  listed(cells, (count) => `and ${count} more ${englishPlural(count, 'cell', 'cells')}`);
const inRussian = (cells: readonly string[]) =>
  listed(cells, (count) => `и ещё ${count} ${russianPlural(count, 'ячейка', 'ячейки', 'ячеек')}`);

/** What the office says of a list or a protection, as a sentence after ours. */
const after = (said: string) => (said === '' ? '' : ` ${said}`);

const words: InLanguages<ServerWords> = {
  en: {
    faults: {
      foreign: 'The workbench answers its own windows alone. Open the address that the terminal shows.',
      noToken: 'This address lacks its key. Open the address that the terminal shows, whole.',
      notFound: 'There is nothing here.',
      notUnderstood: 'The workbench was asked something that it does not understand. Reload the window.',
      tooLong: 'That is too much at once. Paste it in several parts.',
      forgotten: 'The workbench was started anew. The window opens again by itself.',
      bug: (error) => `The workbench has a fault: ${error}. The terminal says more.`,
    },
    refusals: {
      locked: (cells, description) => `You may not change ${inEnglish(cells)}.${after(description)}`,
      warning: (cells, description) => `${inEnglish(cells)} should not be changed by accident.${after(description)}`,
      invalid: (cells, help) => `Not in the list: ${inEnglish(cells)}.${after(help)}`,
      outdated: 'Somebody changed the rows or columns of this sheet meanwhile. Look again, and repeat it.',
      gone: 'Somebody deleted these rows meanwhile.',
      nothingToUndo: 'There is nothing to undo.',
      nothingToRedo: 'There is nothing to redo.',
      cannotUndo: (cells) => `Somebody changed ${inEnglish(cells)} since: it is not undone.`,
      tooLarge: 'That is more than a sheet or a cell can hold.',
      lastLines: 'A sheet needs at least one row and one column, and its frozen ones.',
      merged: 'Merged cells can only move together.',
      notFound: 'The book was opened anew meanwhile, and where this belongs in it is not known.',
      notKept: (why) => `This is in the book, but not on the disk yet. ${why}`,
    },
    waits: {
      'disk-full': ({ path }) => `The disk of ${path} is full. Make room: the book is then saved by itself.`,
      'no-permission': ({ path }) =>
        `${path} may not be written. Allow it, or make its folder writable: the book is then saved by itself.`,
      'disk-error': ({ path, reason }) => `${path} cannot be written: ${reason}. It is tried again every second.`,
      'open-elsewhere': ({ path, mark }) =>
        `${path} is open in another program. Close it there, and the book is saved by itself; if it is not open, delete ${mark}.`,
    },
    terminal: {
      sampleName: 'Sample studio',
      makingSample: 'Making a sample studio…',
      ready: (book) => `${book} is open in the browser, for each person at an address of their own:`,
      roles: { owner: 'owner', manager: 'manager', staff: 'staff' },
      howToEnd: 'Ctrl+C saves and ends.',
      recovered: 'What was typed before the workbench was cut off last time is in the book again.',
      unusedJournal: (path) => `The changes in ${path} belong to no file that is there. They were left alone.`,
      saved: (book) => `Saved ${book}.`,
      notSaved: (why) => `${why} What was typed is kept beside the book: start the workbench with it again.`,
      apart: (book) =>
        `${book} was changed by another program, and was left as it is. What was typed here is kept beside it: start the workbench with it again.`,
    },
  },
  ru: {
    faults: {
      foreign: 'Carryover отвечает только своим окнам. Откройте адрес, который показан в терминале.',
      noToken: 'В этом адресе нет ключа. Откройте адрес из терминала целиком.',
      notFound: 'Здесь ничего нет.',
      notUnderstood: 'Carryover не понимает, о чём его просят. Обновите окно.',
      tooLong: 'Слишком много за один раз. Вставьте по частям.',
      forgotten: 'Carryover запущен заново. Окно откроется само.',
      bug: (error) => `Ошибка в самой программе: ${error}. Подробности — в терминале.`,
    },
    refusals: {
      locked: (cells, description) => `Вам нельзя менять ${inRussian(cells)}.${after(description)}`,
      warning: (cells, description) => `${inRussian(cells)} лучше не менять без нужды.${after(description)}`,
      invalid: (cells, help) => `Нет в списке: ${inRussian(cells)}.${after(help)}`,
      outdated: 'Тем временем кто-то изменил строки или столбцы листа. Посмотрите и повторите.',
      gone: 'Тем временем кто-то удалил эти строки.',
      nothingToUndo: 'Отменять нечего.',
      nothingToRedo: 'Повторять нечего.',
      cannotUndo: (cells) => `С тех пор кто-то изменил ${inRussian(cells)}: отменить нельзя.`,
      tooLarge: 'Это больше, чем вмещает лист или ячейка.',
      lastLines: 'На листе должны остаться хотя бы одна строка, один столбец и всё закреплённое.',
      merged: 'Объединённые ячейки можно перемещать только вместе.',
      notFound: 'Тем временем книгу открыли заново, и где в ней это место, неизвестно.',
      notKept: (why) => `Это уже в книге, но ещё не на диске. ${why}`,
    },
    waits: {
      'disk-full': ({ path }) => `На диске, где лежит ${path}, нет места. Освободите место — и книга сохранится сама.`,
      'no-permission': ({ path }) =>
        `${path} нельзя записать. Дайте доступ к файлу и его папке — и книга сохранится сама.`,
      'disk-error': ({ path, reason }) => `${path} не записывается: ${reason}. Попытки идут каждую секунду.`,
      'open-elsewhere': ({ path, mark }) =>
        `${path} открыт в другой программе. Закройте его там — и книга сохранится сама; если он нигде не открыт, удалите ${mark}.`,
    },
    terminal: {
      sampleName: 'Пример студии',
      makingSample: 'Создаётся пример студии…',
      ready: (book) => `Книга ${book} открыта в браузере, у каждого — свой адрес:`,
      roles: { owner: 'владелец', manager: 'менеджер', staff: 'сотрудник' },
      howToEnd: 'Ctrl+C сохраняет книгу и завершает работу.',
      recovered: 'В прошлый раз работа оборвалась; всё, что было введено до этого, снова в книге.',
      unusedJournal: (path) =>
        `Изменения из ${path} не относятся ни к одному файлу, который здесь есть. Они не тронуты.`,
      saved: (book) => `Книга ${book} сохранена.`,
      notSaved: (why) => `${why} Всё введённое хранится рядом с книгой: запустите её здесь снова.`,
      apart: (book) =>
        `Файл ${book} изменила другая программа; он оставлен как есть. Всё введённое здесь хранится рядом: запустите книгу снова.`,
    },
  },
};

export function serverWords(language: Language): ServerWords {
  return words[language];
}
