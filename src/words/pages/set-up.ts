import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** The page that makes the sheets, and mends them. */
export interface SetUpWords {
  readonly newTitle: string;
  readonly newWhat: string;
  readonly newKeeps: string;
  readonly language: string;
  readonly languageHint: string;
  readonly languages: InLanguages;
  readonly setUp: string;
  readonly settingUp: string;
  readonly repairTitle: string;
  readonly repairs: readonly string[];
  readonly leaves: readonly string[];
  readonly doesHeading: string;
  readonly leavesHeading: string;
  readonly repair: string;
  readonly repairing: string;
  readonly done: string;
  readonly made: (count: number) => string;
  readonly nothingMade: string;
  readonly refusedEditors: (addresses: readonly string[]) => string;
  readonly next: string;
}

const words: InLanguages<SetUpWords> = {
  en: {
    newTitle: 'Set this spreadsheet up',
    newWhat:
      'Makes the sheets that Carryover works with: clients, terms, payments, the time log and the rest, with lists to choose from.',
    newKeeps: 'Sheets that are here already are left alone.',
    language: 'Language of the sheets',
    languageHint:
      'Headers and words in cells are understood in either language. In a spreadsheet that has some of the sheets, their language stays.',
    languages: { en: 'English', ru: 'Русский' },
    setUp: 'Set up',
    settingUp: 'Making the sheets…',
    repairTitle: 'Repair the sheets',
    doesHeading: 'What it does',
    repairs: [
      'makes sheets and columns that are missing;',
      'puts back lists to choose from, formats and protection;',
      'puts back the formulas of Balances and the Work plan.',
    ],
    leavesHeading: 'What it leaves alone',
    leaves: ['what anybody has typed;', 'columns and sheets of your own;', 'months that are closed.'],
    repair: 'Repair',
    repairing: 'Repairing…',
    done: 'The spreadsheet is ready',
    made: (count) => `${count} ${englishPlural(count, 'sheet was', 'sheets were')} made:`,
    nothingMade: 'No sheet was missing. Lists, formats and formulas have been put back.',
    refusedEditors: (addresses) =>
      `Google does not know these managers of the Staff sheet, so they cannot edit the protected sheets: ${addresses.join(', ')}. Correct their addresses and repair again.`,
    next: 'Next, choose Carryover → Bring clients over… to enter your clients with the hours they have left.',
  },
  ru: {
    newTitle: 'Подготовить таблицу к работе',
    newWhat:
      'Создаст листы, с которыми работает Carryover: клиентов, условия, платежи, учёт времени и остальные, с выпадающими списками.',
    newKeeps: 'Листы, которые уже есть, не изменятся.',
    language: 'Язык листов',
    languageHint:
      'Заголовки и слова в ячейках понимаются на обоих языках. Если часть листов уже есть, их язык не изменится.',
    languages: { en: 'English', ru: 'Русский' },
    setUp: 'Создать листы',
    settingUp: 'Создаём листы…',
    repairTitle: 'Починить листы',
    doesHeading: 'Что будет сделано',
    repairs: [
      'появятся недостающие листы и столбцы;',
      'вернутся выпадающие списки, форматы и защита;',
      'восстановятся формулы «Остатков» и «Плана работ».',
    ],
    leavesHeading: 'Что не изменится',
    leaves: ['всё, что введено людьми;', 'ваши собственные столбцы и листы;', 'закрытые месяцы.'],
    repair: 'Починить',
    repairing: 'Чиним…',
    done: 'Таблица готова к работе',
    made: (count) =>
      `${russianPlural(count, 'Создан', 'Созданы', 'Создано')} ${count} ${russianPlural(count, 'лист', 'листа', 'листов')}:`,
    nothingMade: 'Все листы на месте. Списки, форматы и формулы восстановлены.',
    refusedEditors: (addresses) =>
      `Google не знает этих менеджеров с листа «Сотрудники», поэтому защищённые листы им недоступны: ${addresses.join(', ')}. Исправьте адреса и почините ещё раз.`,
    next: 'Теперь выберите в меню Carryover → «Перенести клиентов…» и внесите клиентов с их остатками часов.',
  },
};

export function setUpWords(language: Language): SetUpWords {
  return words[language];
}
