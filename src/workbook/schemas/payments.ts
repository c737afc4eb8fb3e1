import type { PaymentKind } from '../../ledger/agreement';
import { defineSheet, type Choices } from '../schema';

export const PAYMENT_KINDS = {
  subscription: { en: 'Subscription', ru: 'Абонплата' },
  topUp: { en: 'Top-up', ru: 'Пакет' },
  refund: { en: 'Refund', ru: 'Возврат' },
  adjustment: { en: 'Adjustment', ru: 'Корректировка' },
  creditNote: { en: 'Credit note', ru: 'Списание долга' },
  overage: { en: 'Overage', ru: 'Перерасход' },
} satisfies Choices<PaymentKind>;

export const paymentsSheet = defineSheet({
  key: 'payments',
  name: { en: 'Payments', ru: 'Платежи' },
  required: true,
  columns: {
    date: { name: { en: 'Date', ru: 'Дата' }, kind: 'date', required: true, widthPixels: 100 },
    client: { name: { en: 'Client', ru: 'Клиент' }, kind: 'client', required: true, widthPixels: 200 },
    amount: { name: { en: 'Amount', ru: 'Сумма' }, kind: 'money', widthPixels: 110 },
    kind: {
      name: { en: 'Kind', ru: 'Вид' },
      kind: 'choice',
      choices: PAYMENT_KINDS,
      widthPixels: 130,
      note: { en: 'Blank: a subscription payment.', ru: 'Пусто: абонплата.' },
    },
    for: {
      name: { en: 'For', ru: 'За' },
      kind: 'period',
      widthPixels: 90,
      note: {
        en: 'The month from which it pays; blank: the oldest unpaid one.',
        ru: 'С какого месяца платит; пусто: с самого раннего неоплаченного.',
      },
    },
    hours: {
      name: { en: 'Hours', ru: 'Часы' },
      kind: 'hours',
      widthPixels: 90,
      note: {
        en: 'Only where the payment brings other hours than the terms say, and for adjustments.',
        ru: 'Только если платёж даёт не столько часов, сколько в условиях, и для корректировок.',
      },
    },
    note: { name: { en: 'Note', ru: 'Примечание' }, kind: 'text', widthPixels: 220 },
    posted: { name: { en: 'Posted', ru: 'Проведено' }, kind: 'text', auto: true, widthPixels: 90 },
    id: { name: { en: 'ID', ru: 'ID' }, kind: 'text', auto: true, widthPixels: 90 },
  },
});
