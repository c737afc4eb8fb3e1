import type { InLanguages } from '../language';

/** What stands printed in the template of a payment request; `{name}` marks a place that a request fills. */
export interface RequestLabels {
  readonly title: string;
  readonly subtitle: string;
  readonly payer: string;
  readonly toPay: string;
  readonly brings: string;
  readonly details: string;
  readonly what: string;
  readonly amount: string;
  readonly total: string;
  readonly inWords: string;
  readonly bank: string;
  readonly purpose: string;
  readonly issuedBy: string;
  readonly footer: string;
}

export const requestLabels: InLanguages<RequestLabels> = {
  en: {
    title: 'Payment request',
    subtitle: 'Date: {date}',
    payer: 'Payer',
    toPay: 'To pay',
    brings: 'What it brings you',
    details: 'What is asked for',
    what: 'For',
    amount: 'Amount',
    total: 'To pay',
    inWords: 'In words: {askedInWords}',
    bank: 'Where to pay',
    purpose: 'Purpose of payment',
    issuedBy: 'Issued by',
    footer: '{#company}{company} · {/company}{clientShort} · payment request of {date}',
  },
  ru: {
    title: 'Счёт на оплату',
    subtitle: 'от {date} г.',
    payer: 'Плательщик',
    toPay: 'К оплате',
    brings: 'Что это даёт',
    details: 'За что',
    what: 'Назначение',
    amount: 'Сумма',
    total: 'Итого к оплате',
    inWords: 'Всего к оплате: {askedInWords}',
    bank: 'Реквизиты для оплаты',
    purpose: 'Назначение платежа',
    issuedBy: 'Исполнитель',
    footer: '{#company}{company} · {/company}{clientShort} · счёт от {date} г.',
  },
};
