import { englishPlural, russianPlural } from '../format';
import type { InLanguages, Language } from '../language';

/** The page of the office's own templates and its logo. */
export interface TemplatesWords {
  readonly reading: string;
  readonly what: string;
  readonly document: string;
  readonly language: string;
  readonly languages: InLanguages;
  /** A language whose template is the office's own. */
  readonly yours: (language: string) => string;
  readonly builtInServes: string;
  readonly ownServes: string;
  readonly open: string;
  readonly customise: string;
  readonly customiseHint: string;
  readonly customised: string;
  readonly check: string;
  readonly checking: string;
  readonly sound: string;
  readonly problems: (count: number) => string;
  readonly problemsHint: string;
  readonly preview: string;
  readonly previewing: string;
  readonly previewed: string;
  readonly openPreview: string;
  readonly useBuiltIn: string;
  readonly usesBuiltIn: string;
  readonly refused: string;
  readonly logo: string;
  readonly logoAlt: string;
  readonly noLogo: string;
  readonly chooseLogo: string;
  readonly logoHint: string;
  readonly keepingLogo: string;
  readonly logoKept: string;
  readonly removeLogo: string;
  readonly logoRemoved: string;
}

const words: InLanguages<TemplatesWords> = {
  en: {
    reading: 'Reading the templates…',
    what: 'Templates say what documents look like and what stands in them.',
    document: 'Document',
    language: 'Language',
    languages: { en: 'English', ru: 'Russian' },
    yours: (language) => `${language} (yours)`,
    builtInServes: 'The built-in template is in use.',
    ownServes: 'Your own template is in use.',
    open: 'Open your template',
    customise: 'Customise',
    customiseHint:
      'Customise puts a copy into the folder of all documents. Edit it as any document; names in braces, like {client}, are filled in.',
    customised: 'Your template is there, and in use from now on.',
    check: 'Check',
    checking: 'Checking the template…',
    sound: 'Nothing is wrong with this template.',
    problems: (count) => `${count} ${englishPlural(count, 'problem', 'problems')}`,
    problemsHint: 'The built-in template serves until they are mended.',
    preview: 'Preview',
    previewing: 'Making the preview…',
    previewed: 'The preview is ready.',
    openPreview: 'Open the preview',
    useBuiltIn: 'Use the built-in one',
    usesBuiltIn: 'The built-in template is in use. Yours stays in its folder.',
    refused: 'This was not done.',
    logo: 'Logo',
    logoAlt: 'The logo of your documents',
    noLogo: 'Documents have no logo yet.',
    chooseLogo: 'Choose a picture',
    logoHint: 'PNG or JPEG, at most 500 KB.',
    keepingLogo: 'Changing the logo…',
    logoKept: 'The logo stands in new documents from now on.',
    removeLogo: 'Remove the logo',
    logoRemoved: 'New documents have no logo.',
  },
  ru: {
    reading: 'Читаем шаблоны…',
    what: 'Шаблоны определяют, как выглядят документы и что в них написано.',
    document: 'Документ',
    language: 'Язык',
    languages: { en: 'Английский', ru: 'Русский' },
    yours: (language) => `${language} (ваш)`,
    builtInServes: 'Используется встроенный шаблон.',
    ownServes: 'Используется ваш шаблон.',
    open: 'Открыть ваш шаблон',
    customise: 'Изменить под себя',
    customiseHint:
      'Копия шаблона появится в папке всех документов. Правьте её как обычный документ; вместо имён в скобках, например {client}, подставляются данные.',
    customised: 'Ваш шаблон на месте и теперь используется.',
    check: 'Проверить',
    checking: 'Проверяем шаблон…',
    sound: 'В этом шаблоне всё в порядке.',
    problems: (count) => `${count} ${russianPlural(count, 'ошибка', 'ошибки', 'ошибок')}`,
    problemsHint: 'Пока они не исправлены, используется встроенный шаблон.',
    preview: 'Просмотр',
    previewing: 'Готовим просмотр…',
    previewed: 'Просмотр готов.',
    openPreview: 'Открыть просмотр',
    useBuiltIn: 'Вернуть встроенный',
    usesBuiltIn: 'Используется встроенный шаблон. Ваш остаётся в папке.',
    refused: 'Это не сделано.',
    logo: 'Логотип',
    logoAlt: 'Логотип ваших документов',
    noLogo: 'В документах пока нет логотипа.',
    chooseLogo: 'Выбрать картинку',
    logoHint: 'PNG или JPEG, не больше 500 КБ.',
    keepingLogo: 'Меняем логотип…',
    logoKept: 'Теперь логотип будет в новых документах.',
    removeLogo: 'Убрать логотип',
    logoRemoved: 'В новых документах логотипа не будет.',
  },
};

export function templatesWords(language: Language): TemplatesWords {
  return words[language];
}
