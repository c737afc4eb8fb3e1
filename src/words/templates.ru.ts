import { russianPlural } from './format';
import type { TemplateWords } from './templates';

const kinds: TemplateWords['kinds'] = {
  report: 'Отчёт',
  act: 'Акт',
  request: 'Счёт на оплату',
  proposal: 'Предложение',
};
const languages = { en: 'английский', ru: 'русский' };

export const templatesRu: TemplateWords = {
  kinds,
  template: (kind, language) => `шаблон «${kinds[kind]}, ${languages[language]}»`,
  ownTemplates: 'ваши шаблоны',
  logo: 'логотип',
  templateFile: (kind, language) => `Шаблон – ${kinds[kind]} (${languages[language]})`,
  previewFile: (kind, language) => `Просмотр – ${kinds[kind]} (${languages[language]})`,
  logoFile: 'Логотип',
  notRead: (what, why) => `Не удаётся прочитать ${what}, документы обходятся без этого: ${why}`,
  notSound: (template, faults) =>
    `Пока ваш ${template} содержит ${faults} ${russianPlural(faults, 'ошибку', 'ошибки', 'ошибок')}, используется встроенный: выберите Carryover → «Шаблоны…» и «Проверить».`,
  lostTemplate: (link) =>
    `В параметре «Шаблон отчёта» есть ссылка, которая не ведёт ни к одному шаблону этой книги, созданному этим аккаунтом: ${link}. Используется встроенный шаблон. Выберите Carryover → «Шаблоны…» и «Изменить под себя».`,
  lostLogo: (link) =>
    `Ссылка в параметре «Логотип» не ведёт к картинке, выбранной этим аккаунтом в «Шаблонах…»: ${link}. Документы обходятся без логотипа.`,
  notPicture: 'это не PNG и не JPEG.',
  logoRefused:
    'Логотип должен быть картинкой PNG или JPEG, а этот файл — ни то, ни другое. Сохраните его в одном из этих форматов и выберите снова.',
  logoTooLarge: 'Логотип не должен быть больше 500 КБ. Уменьшите его и выберите снова.',
  notFiled: (why) => `Google Диск отказал: ${why}`,
  onlyAccount: (account) =>
    `Документы делает ${account}, а чужие файлы ему не видны: попросите сделать это ${account} или примите автоматизацию на себя.`,
};
