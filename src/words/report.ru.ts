import { periodGenitive, russianPlural } from './format';
import type { GrantFacts, ReportPhrases } from './report';

export const reportRussian: ReportPhrases = {
  documentName: (period, client, revision) =>
    `${period} Отчёт, ${client}${revision === 1 ? '' : ` (версия ${revision})`}`,
  left: 'Осталось',
  overused: 'Сверх остатка',
  otherWork: 'Прочие работы',
  entries: (count, late) =>
    `${count} ${russianPlural(count, 'запись', 'записи', 'записей')}${late === 0 ? '' : `, ${late} за прошлые месяцы`}`,
  lateGroup: (period) => `За ${period}, внесено позже`,
  summary: (categories, others) => [...categories, ...(others === '' ? [] : [`прочее ${others}`])].join(' · '),
  planStatus: { planned: 'запланировано', inProgress: 'в работе', done: 'сделано', dropped: 'отменено' },
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
    `Наш совет: за последние три месяца вы использовали меньше, чем оплачиваете, — хватит ${hours} в месяц за ${fee}.`,
  feeTooLow: (hours, fee) =>
    `Наш совет: за последние три месяца вы использовали больше, чем оплачиваете, — лучше подойдёт ${hours} в месяц за ${fee}.`,
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
  saved: (hours, rate, saved) => `По проектной ставке ${rate} за час ${hours} обошлись бы на ${saved} дороже.`,
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
