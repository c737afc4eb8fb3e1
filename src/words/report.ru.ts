import { periodGenitive, russianPlural } from './format';
import type { GrantFacts, ReportWords } from './report';

export const reportRussian: ReportWords = {
  labels: {
    title: 'Отчёт за {period}',
    preparedFor: 'Клиент',
    contract: 'Договор: {contract}',
    closed: 'Версия {revision} · закрыт {closedOn}',
    replaces: 'Это версия {revision}: она заменяет отчёт, отправленный раньше.',
    reason: 'Причина: {reason}',
    workDone: 'Отработано',
    toPay: 'К оплате',
    barUsed: 'отработано {barUsed}',
    barOver: 'сверх остатка {barOver}',
    barExpired: 'сгорело {barExpired}',
    barLeft: 'осталось {barLeft}',
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
    complimentary: 'Сделано бесплатно',
    complimentaryNote: 'Эти работы не уменьшают ваш остаток часов.',
    payments: 'Оплата и стоимость',
    payment: 'Платёж',
    forPeriod: 'За',
    amount: 'Сумма',
    asked: 'К оплате сейчас',
    footer: '{company} · {clientShort} · {period}',
    page: ['стр. ', ' из ', ''],
  },
  phrases: {
    documentName: (period, client, revision) =>
      `${period} Отчёт, ${client}${revision === 1 ? '' : ` (версия ${revision})`}`,
    left: 'Осталось',
    overused: 'Сверх остатка',
    otherWork: 'Прочие работы',
    entries: (count, late) =>
      `${count} ${russianPlural(count, 'запись', 'записи', 'записей')}${late === 0 ? '' : `, ${late} за прошлые месяцы`}`,
    carriedInto: (period) => `переходит на ${period}`,
    nothingCarried: (period) => `на ${period} ничего не переходит`,
    madeUpIn: (period) => `вычтем из часов за ${period}`,
    through: (period) => `по ${period} включительно`,
    partThrough: (amount, period) => `из них ${amount} по ${period}`,
    paidThrough: (period) => `оплачено по ${period}`,
    grant,
    paymentKind: (kind) => PAYMENT_KINDS[kind],
    startsWith: (period, carried) => `На ${period} переходит ${carried}.`,
    startsWithSum: (period, total, carried, granted) =>
      `На ${period} у вас есть ${total}: ${carried} перенесено и ${granted} уже зачислено.`,
    startsWithGranted: (period, granted) => `На ${period} у вас есть ${granted}: они уже зачислены.`,
    startsWithNothing: (period) => `На ${period} часов не переходит.`,
    startsInDebt: (debt) => `Сверх остатка отработано ${debt}: это время вычтем из следующих зачисленных часов.`,
    startsAfterDebt: (period, total) => `С уже зачисленными часами остаток на ${period}: ${total}.`,
    paymentBrings: (period, amount, hours) => `Оплата за ${period} (${amount}) добавит ещё ${hours}.`,
    paymentLacks: (period, amount) => `Осталось оплатить за ${period}: ${amount}.`,
    neverExpires: 'Неиспользованные оплаченные часы переносятся и не сгорают.',
    expiresAfter: (months) =>
      months === 0
        ? 'Часы, не использованные до конца своего месяца, сгорают.'
        : `Часы, не использованные за ${months} ${russianPlural(months, 'месяц', 'месяца', 'месяцев')} после своего месяца, сгорают.`,
    carryLimit: (hours) => `Перенести можно не больше ${hours}.`,
    feeTooHigh: (hours, fee) =>
      `За последние три месяца вы использовали меньше, чем оплачиваете: хватит ${hours} в месяц за ${fee}.`,
    feeTooLow: (hours, fee) =>
      `За последние три месяца вы использовали больше, чем оплачиваете: лучше подойдёт ${hours} в месяц за ${fee}.`,
    lateFor: (period) => `за ${period}, внесено позже`,
    worked: (hours) => `затрачено ${hours}`,
    proof: (since, sum) => `С ${periodGenitive(since)}: ${sum}`,
    proofTerms: {
      opening: 'принято при переходе',
      granted: 'зачислено',
      adjusted: 'скорректировано',
      used: 'отработано',
      expired: 'сгорело',
      overageSettled: 'перерасход закрыт',
    },
    changed: (revision, list) => `По сравнению с версией ${revision}: ${list}.`,
    unchanged: (revision) => `Часы те же, что в версии ${revision}.`,
    changedTerms: {
      opening: 'перенесено',
      granted: 'зачислено',
      adjusted: 'скорректировано',
      used: 'отработано',
      expired: 'сгорело',
      overageSettled: 'перерасход закрыт',
      closing: 'остаток',
    },
    earned: 'Стоимость отработанных часов',
    valueLeft: 'Стоимость оставшихся оплаченных часов, включая будущие месяцы',
    forfeited: 'Стоимость сгоревших и снятых часов',
    credit: 'Аванс на счёте',
    overageCharge: (hours) => `Начислено за ${hours} сверх остатка`,
    paid: 'Оплачено по',
    owed: (period) => `Не оплачено по ${period} включительно`,
  },
};

const PAYMENT_KINDS = {
  subscription: 'Абонплата',
  topUp: 'Пакет часов',
  refund: 'Возврат',
  adjustment: 'Корректировка',
  creditNote: 'Списание долга',
  overage: 'За перерасход',
} as const;

function grant({ kind, date, amount, period }: GrantFacts): string {
  switch (kind) {
    case 'subscription':
      return joined([date === null ? 'Прежний платёж' : `Платёж от ${date}`, amount, period && `за ${period}`]);
    case 'topUp':
      return joined([date === null ? 'Пакет часов' : `Пакет часов от ${date}`, amount ?? 'бесплатно']);
    case 'due':
      return joined([period === null ? 'Часы за месяц' : `Часы за ${period}`, amount && `на сумму ${amount}`]);
    case 'opening':
      return 'Принято при переходе';
    case 'adjustment':
      return joined(['Корректировка', date]);
    case 'correction':
      return 'Возвращённое время';
  }
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}
