import { periodText, russianPlural } from '../format';
import type { CloseWords } from './close';

const month = (period: string) => periodText('ru', period);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const ofClients = (count: number) => `${count} ${russianPlural(count, 'клиента', 'клиентов', 'клиентов')}`;

export const closeRu: CloseWords = {
  month: 'Какой месяц закрыть',
  monthHint: 'Вместе с ним закроются более ранние открытые месяцы.',
  rehearse: 'Показать расчёт',
  rehearseAgain: 'Рассчитать заново',
  rehearsing: 'Считаем, что получится…',
  lookForUnfinished: 'Проверяем, нет ли незавершённого закрытия…',
  rehearsalOf: (through) => `Что даст закрытие: ${month(through)}`,
  ready: (clients) => `Месяц можно закрыть для ${ofClients(clients)}.`,
  held: (clients) => `Из-за ошибок он не закроется для ${ofClients(clients)}.`,
  nothingOpen: (through) => `Всё по ${month(through)} уже закрыто`,
  nothingOpenHint: 'Чтобы исправить закрытый месяц, выберите в меню Carryover → «Открыть месяц заново…».',
  earlierToo: 'У некоторых клиентов открыты и более ранние месяцы: сначала по порядку закроются они.',
  early: (through) =>
    `${capitalised(month(through))} ещё не закончился. Записи за него, внесённые после закрытия, попадут в следующий месяц как поздние.`,
  comparedWith: (date, time) => `Отмечены изменения с предыдущего расчёта: ${date}, ${time}.`,
  table: {
    caption: 'Часы по клиентам',
    client: 'Клиент',
    opening: 'Входящий остаток',
    granted: 'Зачислено',
    used: 'Отработано',
    closing: 'Исходящий остаток',
    overage: 'Перерасход',
    notes: 'Примечания',
  },
  periods: (from, to) => (from === to ? month(from) : `${month(from)} – ${month(to)}`),
  adjusted: (hours) => `Скорректировано: ${hours}`,
  expired: (hours) => `Сгорело: ${hours}`,
  lateEntries: (count) => `${count} ${russianPlural(count, 'поздняя запись', 'поздние записи', 'поздних записей')}`,
  isNew: 'Нет в предыдущем расчёте',
  mended: 'Ошибки исправлены',
  broken: 'Появились ошибки',
  changed: (used, closing) => `Было: отработано ${used}, исходящий остаток ${closing}`,
  isHeldBack: 'Не закроется',
  problems: 'Ошибки и предупреждения',
  closeAll: (clients) => `Закрыть для ${ofClients(clients)}`,
  closeClean: (clients) => `Закрыть для ${ofClients(clients)} без ошибок`,
  allRefused: 'Закрыть для всех нельзя: исправьте ошибки, перечисленные ниже, и рассчитайте заново.',
  cleanOffered: 'Или закройте месяц сейчас для клиентов без ошибок, а для остальных — когда исправите.',
  nothingPossible: 'Пока не исправлены ошибки, перечисленные ниже, закрыть ничего нельзя.',
  confirm: (through) => `Закрыть ${month(through)}?`,
  confirmClients: (clients, held) =>
    `Месяц закроется для ${ofClients(clients)}` +
    (held === 0 ? '.' : `; для ${ofClients(held)} с ошибками он останется открытым.`),
  confirmWhat:
    'Их часы и платежи будут проведены и этот месяц больше не изменят. Для каждого клиента будет сделан отчёт и помещён в его папку.',
  confirmBack: 'Закрытый месяц можно открыть заново: Carryover → «Открыть месяц заново…».',
  underWay: (through) => `Закрываем ${month(through)}`,
  found: 'Найдено незавершённое закрытие. Продолжаем его.',
  starting: 'Начинаем…',
  closingStep: (done, total) => `Закрыто: ${done} из ${total}`,
  reportStep: (done, total) => `Сделано отчётов: ${done} из ${total}`,
  busy: 'Сейчас этим занят другой сотрудник или автоматизация. Ждём…',
  mayLeave:
    'Это окно можно закрыть: ничего не пропадёт. Остальное сделает автоматизация, если она включена, а если нет — откройте эту страницу снова, и закрытие продолжится.',
  carryOn: 'Продолжить',
  isClosed: (through) => `Закрыто: ${month(through)}`,
  isPartlyClosed: (through) => `Закрыто не для всех: ${month(through)}`,
  nothingClosed: 'Ничего не закрыто',
  nothingClosedHint: 'После расчёта появились ошибки. Исправьте их и рассчитайте заново.',
  closedCount: (statements, reports) =>
    `Закрыто отчётных периодов: ${statements}` + (reports === 0 ? '.' : `, сделано отчётов: ${reports}.`),
  queued: (account) => `Отчёты сделает и доставит ${account} — примерно в течение часа.`,
  heldBack: 'Остались открытыми',
  failures: 'Отчёты ещё не сделаны',
  failuresHint: 'Сами месяцы закрыты. Автоматизация повторит попытку; можно сделать отчёты и сейчас.',
  makeReports: 'Сделать эти отчёты сейчас',
  reportsWait: (reports) =>
    `Ещё не ${russianPlural(reports, 'сделан', 'сделаны', 'сделано')} ${reports} ${russianPlural(reports, 'отчёт', 'отчёта', 'отчётов')} за закрытые месяцы.`,
  reportsMade: (reports) =>
    `${russianPlural(reports, 'Сделан', 'Сделаны', 'Сделано')} ${reports} ${russianPlural(reports, 'отчёт', 'отчёта', 'отчётов')}.`,
  reports: 'Отчёты',
  report: (client, period) => `${client}, ${month(period)}`,
  revision: (revision) => `версия ${revision}`,
  of: (client, period) => `${client}, ${month(period)}`,
  rehearseNext: 'Что ещё открыто',
};
