import type { CliWords } from './cli';
import { russianPlural } from './format';

const lostParts: CliWords['lostParts'] = {
  charts: 'диаграммы',
  pictures: 'рисунки',
  drawings: 'фигуры',
  macros: 'макросы',
  pivotTables: 'сводные таблицы',
  externalLinks: 'связи с другими книгами',
  threadedComments: 'обсуждения в примечаниях',
  slicers: 'срезы',
  embeddedObjects: 'вложенные объекты',
  controls: 'кнопки и другие элементы управления',
  dataConnections: 'подключения к данным',
  customProperties: 'особые свойства файла',
  signatures: 'цифровые подписи',
  richValues: 'связанные типы данных',
  sparklines: 'спарклайны',
  filterCriteria: 'условия фильтров',
  conditionalFormats: 'часть условного форматирования',
  protectedRanges: 'диапазоны с доступом по людям',
  workbookProtection: 'защита книги',
  scenarios: 'сценарии',
};

export const cliRussian: CliWords = {
  summary: 'Carryover ведёт часы абонентского обслуживания в книге: оплаченные и не израсходованные часы переносятся.',
  commands: {
    init: 'создаёт книгу со всеми листами; --sample заполняет её тремя месяцами небольшой студии',
    check: 'читает всё и перечисляет ошибки: в какой ячейке и как исправить; ничего не меняет',
    close: 'закрывает все открытые месяцы по PERIOD (без него — по прошлый месяц) и пишет отчёты',
    reopen: 'снова открывает последний закрытый месяц: у всех клиентов или у одного',
    balances: 'показывает, что осталось у каждого клиента и что он должен, и обновляет лист «Остатки»',
    report: 'заново пишет отчёты за закрытый месяц',
    template:
      'записывает шаблон документа, чтобы вы изменили его под себя, и с этого дня использует его; --check говорит, что в нём не так, --preview делает по нему документ, --built-in возвращает встроенный; --logo ставит картинку в шапку документов',
    export: 'выводит книгу часов для других программ или пишет её в FILE',
  },
  commonOptions:
    'Любая команда понимает --lang en|ru и --now 2026-11-03T09:00: действовать так, будто сейчас это время.',
  usage: {
    'no-command': ({ known }) => `Укажите, что сделать: ${known.join(', ')}; или --help.`,
    'unknown-command': ({ found, known }) => `Команды «${found}» нет; есть ${known.join(', ')}.`,
    'unknown-option': ({ found, known }) => `Параметра ${found} здесь нет; есть ${known.join(', ')}.`,
    'no-value': ({ option, value }) => `Параметру ${option} нужно значение: ${option} ${value}.`,
    'value-not-taken': ({ option }) => `Параметр ${option} пишется без значения.`,
    'bad-value': ({ option, found, value }) => `${option} не может быть «${found}»: напишите ${option} ${value}.`,
    'no-format': ({ known }) => `Укажите вид: --format ${known.join(', --format ')}.`,
    'no-book': ({ usage }) => `Укажите книгу: ${usage}`,
    'no-period': ({ usage }) => `Укажите месяц: ${usage}`,
    'bad-period': ({ found }) => `«${found}» — не месяц: напишите его так: 2026-10.`,
    'not-together': ({ options }) => `Одновременно можно попросить только одно: ${options.join(', ')}.`,
    'too-many': ({ found, usage }) => `«${found}» — лишнее слово: ${usage}`,
  },
  troubles: {
    refused: ({ message, fix }) => `${message} ${fix}`,
    'no-picture': ({ path }) => `Картинки ${path} нет.`,
    missing: ({ path }) => `Файла ${path} нет. Создайте новую книгу: carryover init BOOK`,
    exists: ({ path }) => `${path} уже есть и оставлен как был. Выберите другое имя или уберите этот файл.`,
    directory: ({ path }) => `${path} — это папка. Укажите файл книги в ней.`,
    'no-permission': ({ path }) => `У вас нет права читать или записать ${path}. Попросите доступ или сделайте копию.`,
    'disk-full': ({ path }) => `На диске, где лежит ${path}, нет места. Освободите место и повторите команду.`,
    'disk-error': ({ path, reason }) => `${path} не читается или не записывается: ${reason}.`,
    'not-a-workbook': ({ path }) => `${path} — не книга .xlsx. Сначала сохраните её в этом формате.`,
    damaged: ({ path }) => `${path} повреждён или скопирован не до конца. Возьмите резервную копию.`,
    encrypted: ({ path }) => `${path} защищён паролем. Сначала сохраните книгу без пароля.`,
    'open-elsewhere': ({ path, mark }) =>
      `${path} открыт в другой программе. Закройте его там; если он нигде не открыт, удалите ${mark}.`,
    busy: ({ path, lock }) => `С ${path} работает другая команда. Дождитесь её; если её нет, удалите ${lock}.`,
    'changed-meanwhile': ({ path }) =>
      `Тем временем ${path} изменил кто-то другой; файл оставлен как есть. Повторите команду.`,
    losses: ({ path, parts }) =>
      `При записи ${path} пропадёт: ${parts.map((part) => lostParts[part]).join(', ')}. Перенесите это в другой файл или разрешите: --accept-loss.`,
  },
  lostParts,
  error: 'ошибка',
  warning: 'внимание',
  headers: {
    period: 'Месяц',
    openPeriod: 'Открыт',
    client: 'Клиент',
    opening: 'Перенесено',
    granted: 'Зачислено',
    adjusted: 'Скорр.',
    used: 'Отработано',
    usedPercent: 'Израсх. %',
    expired: 'Сгорело',
    settled: 'Закрыто',
    closing: 'Осталось',
    available: 'Доступно',
    owed: 'К оплате',
    charged: 'Перерасход',
    paidThrough: 'Оплачено по',
    advice: 'Рекомендация',
  },
  advice: (direction, hours, fee) => `${direction === 'less' ? 'хватит меньше' : 'нужно больше'}: ${hours} за ${fee}`,
  lasts: (periods) =>
    periods === 0
      ? 'при таком темпе запаса нет'
      : `хватит ещё на ${String(periods)} ${russianPlural(periods, 'месяц', 'месяца', 'месяцев')}`,
  created: (path, sample) => `Создана книга ${path}${sample ? ' с тремя месяцами работы студии' : ''}.`,
  clean: 'Ошибок нет.',
  issueCount: (errors, warnings) =>
    `${String(errors)} ${russianPlural(errors, 'ошибка', 'ошибки', 'ошибок')}, ` +
    `${String(warnings)} ${russianPlural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}.`,
  nothingToClose: (through) => `Всё по ${through} уже закрыто.`,
  closed: (count, through) =>
    `Закрыто по ${through}: ${String(count)} ${russianPlural(count, 'отчёт', 'отчёта', 'отчётов')} за период.`,
  trial: 'Это была проба: ничего не записано.',
  heldBack: (client, period, reason) => `${client}: ${period} остаётся открытым: ${reason}`,
  nothingClosed: 'Ничего не закрыто. Исправьте ошибки или закройте клиентов без ошибок: --only-clean.',
  reportsWritten: (count, folder) =>
    `${String(count)} ${russianPlural(count, 'документ', 'документа', 'документов')} в папке ${folder}`,
  notReported: (client, period, reason) => `Отчёт за ${period} для «${client}» не написан: ${reason}`,
  reportsOutstanding: (count) =>
    `Осталось написать ${String(count)} ${russianPlural(count, 'документ', 'документа', 'документов')}: повторите закрытие.`,
  noReports: (period) => `За ${period} нет закрытых отчётов.`,
  reopened: (client, period, revision) => `${client}: ${period}, версия ${String(revision)}, снова открыт.`,
  notReopened: (client, period, reason) => `${client}: ${period} остаётся закрытым: ${reason}`,
  nothingReopened: (period) => `Ни у кого из указанных ${period} — не последний закрытый месяц: ничего не открыто.`,
  templateReady: (path) => `Теперь документы делаются по ${path}: измените его под себя и запустите --check.`,
  templateSound: 'В шаблоне всё в порядке.',
  templateProblems: (count) =>
    `${String(count)} ${russianPlural(count, 'ошибка', 'ошибки', 'ошибок')}: пока они не исправлены, используется встроенный шаблон.`,
  previewed: (path) => `Просмотр: ${path}`,
  builtInUsed: 'Используется встроенный шаблон. Ваш оставлен на месте.',
  logoKept: 'Теперь логотип будет в новых документах.',
  logoRemoved: 'В новых документах логотипа не будет.',
  noClients: 'В книге пока нет клиентов.',
  notRefreshed: (why) => `Книга не записана. ${why}`,
  exported: (path) => `Записано в ${path}`,
  stages: {
    reading: 'Чтение книги…',
    working: 'Подсчёт…',
    writing: 'Запись книги…',
    reports: (written) => `Запись отчётов… ${String(written)}`,
  },
};
