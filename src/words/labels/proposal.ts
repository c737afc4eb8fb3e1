import type { InLanguages } from '../language';

/** What stands printed in the template of a proposal; `{name}` marks a place that a proposal fills. */
export interface ProposalLabels {
  readonly title: string;
  readonly subtitle: string;
  readonly needs: string;
  readonly offer: string;
  readonly hours: string;
  readonly fee: string;
  readonly hourCost: string;
  readonly carry: string;
  readonly carryNote: string;
  readonly month: string;
  readonly carriedIn: string;
  readonly paid: string;
  readonly granted: string;
  readonly used: string;
  readonly carriedOn: string;
  readonly tasks: string;
  readonly tasksNote: string;
  readonly task: string;
  readonly typical: string;
  readonly next: string;
  readonly steps: readonly string[];
  readonly agreed: string;
  readonly footer: string;
}

export const proposalLabels: InLanguages<ProposalLabels> = {
  en: {
    title: 'Support proposal',
    subtitle: '{date}',
    needs: 'What you need',
    offer: 'What we propose',
    hours: 'Hours a month',
    fee: 'Fee a month',
    hourCost: 'What an hour costs',
    carry: 'Unused hours stay yours',
    carryNote:
      'Paid hours that you do not use carry forward to the next months and never expire. ' +
      'With your numbers, three months could look like this:',
    month: 'Month',
    carriedIn: 'Carried in',
    paid: 'Paid',
    granted: 'Granted',
    used: 'Used',
    carriedOn: 'Carried forward',
    tasks: 'What the hours are good for',
    tasksNote: 'Typical tasks, and what they usually take. You decide each month what to use your hours for.',
    task: 'Task',
    typical: 'Hours',
    next: 'What happens next',
    steps: [
      'You tell us that you agree, or sign below.',
      'We send you the agreement and the first payment request; your hours are there once it is paid.',
      'You write or call when you need us. Each month you get a report in which every hour adds up.',
    ],
    agreed: 'Agreed',
    footer: '{company} · {clientShort} · proposal of {date}',
  },
  ru: {
    title: 'Предложение по обслуживанию',
    subtitle: 'от {date} г.',
    needs: 'Что вам нужно',
    offer: 'Что мы предлагаем',
    hours: 'Часов в месяц',
    fee: 'Абонплата в месяц',
    hourCost: 'Сколько стоит час',
    carry: 'Неиспользованные часы остаются вашими',
    carryNote:
      'Оплаченные, но не использованные часы переносятся на следующие месяцы и не сгорают. ' +
      'На ваших цифрах три месяца могут выглядеть так:',
    month: 'Месяц',
    carriedIn: 'Перенесено',
    paid: 'Оплачено',
    granted: 'Зачислено',
    used: 'Отработано',
    carriedOn: 'Переходит дальше',
    tasks: 'На что хватит часов',
    tasksNote: 'Типичные задачи и сколько они обычно занимают. На что тратить часы, каждый месяц решаете вы.',
    task: 'Задача',
    typical: 'Часы',
    next: 'Что дальше',
    steps: [
      'Вы сообщаете нам о согласии или подписываете предложение ниже.',
      'Мы присылаем договор и первый счёт; часы появляются, как только он оплачен.',
      'Вы пишете или звоните, когда мы нужны. Каждый месяц вы получаете отчёт, в котором сходится каждый час.',
    ],
    agreed: 'Согласовано',
    footer: '{company} · {clientShort} · предложение от {date} г.',
  },
};
