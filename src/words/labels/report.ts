import type { InLanguages } from '../language';

/** What stands printed in the report's template; `{name}` marks a place that a report fills. */
export interface ReportLabels {
  readonly title: string;
  readonly closed: string;
  readonly replaces: string;
  readonly reason: string;
  readonly workDone: string;
  readonly toPay: string;
  readonly barUsed: string;
  readonly barOver: string;
  readonly barExpired: string;
  readonly barLeft: string;
  readonly summary: string;
  readonly next: string;
  readonly hours: string;
  readonly opening: string;
  readonly granted: string;
  readonly adjusted: string;
  readonly used: string;
  readonly expired: string;
  readonly overageSettled: string;
  readonly closing: string;
  readonly work: string;
  readonly noWork: string;
  readonly date: string;
  readonly service: string;
  readonly task: string;
  readonly worker: string;
  readonly time: string;
  readonly total: string;
  readonly sum: string;
  readonly plan: string;
  readonly estimate: string;
  readonly spent: string;
  readonly status: string;
  readonly complimentary: string;
  readonly complimentaryNote: string;
  readonly worth: string;
  readonly payments: string;
  readonly payment: string;
  readonly forPeriod: string;
  readonly amount: string;
  readonly brought: string;
  readonly account: string;
  readonly asked: string;
  readonly footer: string;
}

export const reportLabels: InLanguages<ReportLabels> = {
  en: {
    title: 'Report for {period}',
    closed: 'Revision {revision} · closed on {closedOn}',
    replaces: 'This is revision {revision} and replaces the report sent before.',
    reason: 'Reason: {reason}',
    workDone: 'Work done',
    toPay: 'To pay',
    barUsed: 'used {barUsed}',
    barOver: 'beyond the balance {barOver}',
    barExpired: 'expired {barExpired}',
    barLeft: 'left {barLeft}',
    summary: 'What you got',
    next: 'What happens next',
    hours: 'Your hours',
    opening: 'Carried in from {previousPeriod}',
    granted: 'Granted',
    adjusted: 'Adjusted',
    used: 'Used',
    expired: 'Expired',
    overageSettled: 'Overage settled',
    closing: 'Balance at the end of {period}',
    work: 'Work done',
    noWork: 'No work was recorded in this period.',
    date: 'Date',
    service: 'Service',
    task: 'Task',
    worker: 'Done by',
    time: 'Hours',
    total: 'Total used',
    sum: 'Total',
    plan: 'Plan and actual',
    estimate: 'Estimate',
    spent: 'Spent',
    status: 'Status',
    complimentary: 'With our compliments',
    complimentaryNote: 'Work that we did not count against your hours.',
    worth: 'Worth',
    payments: 'Payments and what they bought',
    payment: 'Payment',
    forPeriod: 'For',
    amount: 'Amount',
    brought: 'Hours',
    account: 'Value and account',
    asked: 'To pay now',
    footer: '{company} · {clientShort} · {period}',
  },
  ru: {
    title: 'Отчёт за {period}',
    closed: 'Версия {revision} · закрыт {closedOn}',
    replaces: 'Это версия {revision}: она заменяет отчёт, отправленный раньше.',
    reason: 'Причина: {reason}',
    workDone: 'Отработано',
    toPay: 'К оплате',
    barUsed: 'отработано {barUsed}',
    barOver: 'сверх остатка {barOver}',
    barExpired: 'сгорело {barExpired}',
    barLeft: 'осталось {barLeft}',
    summary: 'Что сделано',
    next: 'Что дальше',
    hours: 'Ваши часы',
    opening: 'Перенесено с {previousPeriodGenitive}',
    granted: 'Зачислено',
    adjusted: 'Скорректировано',
    used: 'Отработано',
    expired: 'Сгорело',
    overageSettled: 'Перерасход закрыт',
    closing: 'Остаток на конец {periodGenitive}',
    work: 'Выполненные работы',
    noWork: 'В этом месяце работ не было.',
    date: 'Дата',
    service: 'Услуга',
    task: 'Задача',
    worker: 'Исполнитель',
    time: 'Часы',
    total: 'Всего отработано',
    sum: 'Всего',
    plan: 'План и факт',
    estimate: 'План',
    spent: 'Факт',
    status: 'Состояние',
    complimentary: 'Сделано бесплатно',
    complimentaryNote: 'Эти работы не уменьшают ваш остаток часов.',
    worth: 'Обычно это стоит',
    payments: 'Платежи и что они принесли',
    payment: 'Платёж',
    forPeriod: 'За',
    amount: 'Сумма',
    brought: 'Часы',
    account: 'Стоимость и расчёты',
    asked: 'К оплате сейчас',
    footer: '{company} · {clientShort} · {period}',
  },
};
