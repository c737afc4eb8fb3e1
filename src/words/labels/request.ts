import type { InLanguages } from '../language';

/** What stands printed in the template of a payment request; `{name}` marks a place that a request fills. */
export interface RequestLabels {
  readonly title: string;
  readonly subtitle: string;
  readonly toPay: string;
  readonly brings: string;
  readonly details: string;
  readonly what: string;
  readonly amount: string;
  readonly total: string;
  readonly bank: string;
  readonly purpose: string;
  readonly footer: string;
}

export const requestLabels: InLanguages<RequestLabels> = {
  en: {
    title: 'Payment request',
    subtitle: 'Date: {date}',
    toPay: 'To pay',
    brings: 'What it brings you',
    details: 'What is asked for',
    what: 'For',
    amount: 'Amount',
    total: 'To pay',
    bank: 'Where to pay',
    purpose: 'Purpose of payment',
    footer: '{company} · {clientShort} · payment request of {date}',
  },
  ru: {
    title: 'Счёт на оплату',
    subtitle: 'от {date} г.',
    toPay: 'К оплате',
    brings: 'Что это даёт',
    details: 'За что',
    what: 'Назначение',
    amount: 'Сумма',
    total: 'Итого к оплате',
    bank: 'Реквизиты для оплаты',
    purpose: 'Назначение платежа',
    footer: '{company} · {clientShort} · счёт от {date} г.',
  },
};
