import type { InLanguages } from '../language';

/** What stands printed in the template of an act of work accepted; `{name}` marks a place that an act fills. */
export interface ActLabels {
  readonly title: string;
  readonly subtitle: string;
  readonly replaces: string;
  readonly contractor: string;
  readonly customer: string;
  readonly contract: string;
  readonly intro: string;
  readonly number: string;
  readonly service: string;
  readonly time: string;
  readonly noWork: string;
  readonly total: string;
  readonly value: string;
  readonly what: string;
  readonly amount: string;
  readonly totalAmount: string;
  readonly accepted: string;
  readonly footer: string;
}

export const actLabels: InLanguages<ActLabels> = {
  en: {
    title: 'Acceptance certificate No {number}',
    subtitle: 'Services rendered in {period} · dated {date}',
    replaces: 'Revision {revision}: it replaces the certificate of the same number made before.',
    contractor: 'Contractor',
    customer: 'Client',
    contract: 'Contract: {contract}',
    intro: 'The Contractor has rendered and the Client has accepted the following services in {period}:',
    number: 'No',
    service: 'Service',
    time: 'Hours',
    noWork: 'No services were rendered in this period.',
    total: 'Total hours',
    value: 'Value of the services',
    what: 'Services',
    amount: 'Amount',
    totalAmount: 'Total',
    accepted:
      'The services listed above were rendered in full and on time. ' +
      'The Client has no claims as to their scope, quality or timing.',
    footer: '{company} · {clientShort} · certificate No {number}',
  },
  ru: {
    title: 'Акт выполненных работ № {number}',
    subtitle: 'Сдача-приёмка услуг, оказанных за {period} г. · от {date} г.',
    replaces: 'Версия {revision}: заменяет ранее составленный акт с тем же номером.',
    contractor: 'Исполнитель',
    customer: 'Заказчик',
    contract: 'Договор: {contract}',
    intro: 'Исполнитель оказал, а Заказчик принял следующие услуги за {period} г.:',
    number: '№',
    service: 'Услуга',
    time: 'Часы',
    noWork: 'В этом месяце услуги не оказывались.',
    total: 'Всего часов',
    value: 'Стоимость услуг',
    what: 'Услуги',
    amount: 'Сумма',
    totalAmount: 'Итого',
    accepted:
      'Услуги оказаны в полном объёме и в срок. ' +
      'Заказчик претензий по объёму, качеству и срокам оказания услуг не имеет.',
    footer: '{company} · {clientShort} · акт № {number}',
  },
};
