import type { ClientKey } from './clients';
import type { Pair } from './text';

export type SampleKind = 'subscription' | 'topUp' | 'refund' | 'adjustment' | 'creditNote' | 'overage';

export interface SamplePayment {
  readonly date: string;
  readonly client: ClientKey;
  readonly amount?: string;
  /** A subscription where left out. */
  readonly kind?: SampleKind;
  readonly for?: string;
  readonly hours?: string;
  readonly note?: Pair;
}

/** Amounts as people type them: bare, with a sign, with digits grouped. */
export const payments: readonly SamplePayment[] = [
  { date: '2026-08-03', client: 'charity', amount: '360.00', note: ['August to January', 'С августа по январь'] },
  { date: '2026-08-03', client: 'law', amount: '300' },
  { date: '2026-08-04', client: 'dental', amount: '$250' },
  { date: '2026-08-05', client: 'autoParts', amount: '450 EUR' },
  { date: '2026-08-06', client: 'furniture', amount: '160' },
  { date: '2026-08-10', client: 'freight', amount: '30 000' },
  {
    date: '2026-08-10',
    client: 'works',
    amount: '225 000 ₽',
    note: ['Third quarter of the contract', 'Третий квартал договора'],
  },
  { date: '2026-08-14', client: 'council', amount: '2 400', note: ['Whole year', 'За год вперёд'] },
  { date: '2026-08-25', client: 'museum', amount: '100', note: ['First part', 'Первая часть'] },
  { date: '2026-09-02', client: 'bakery', amount: '$100' },
  { date: '2026-09-02', client: 'law', amount: '300' },
  { date: '2026-09-03', client: 'dental', amount: '$250' },
  { date: '2026-09-04', client: 'autoParts', amount: '450 EUR' },
  { date: '2026-09-07', client: 'furniture', amount: '160' },
  { date: '2026-09-09', client: 'freight', amount: '30 000 ₽' },
  { date: '2026-09-09', client: 'museum', amount: '50', note: ['The rest of August', 'Остаток за август'] },
  {
    date: '2026-09-11',
    client: 'dental',
    amount: '45',
    kind: 'overage',
    note: ['Overage of August', 'Перерасход августа'],
  },
  {
    date: '2026-09-14',
    client: 'museum',
    kind: 'adjustment',
    hours: '1h',
    note: ['The site was down on the 12th: our apology', 'Сайт не работал 12-го: наши извинения'],
  },
  {
    date: '2026-09-15',
    client: 'law',
    amount: '140',
    kind: 'topUp',
    hours: '5',
    note: ['For the new front page', 'На новую главную страницу'],
  },
  { date: '2026-10-02', client: 'bakery', amount: '100' },
  { date: '2026-10-02', client: 'law', amount: '300' },
  { date: '2026-10-05', client: 'dental', amount: '$250' },
  { date: '2026-10-06', client: 'autoParts', amount: '450 EUR' },
  { date: '2026-10-06', client: 'furniture', amount: '160' },
  { date: '2026-10-06', client: 'travel', amount: '€120' },
  { date: '2026-10-08', client: 'freight', amount: '42 000' },
  {
    date: '2026-10-12',
    client: 'dental',
    amount: '90',
    kind: 'overage',
    note: ['Overage of September', 'Перерасход сентября'],
  },
  {
    date: '2026-10-16',
    client: 'museum',
    amount: '150',
    for: '2026-09',
    note: ['September, a month late', 'За сентябрь, с опозданием'],
  },
  {
    date: '2026-10-20',
    client: 'library',
    amount: '720.00',
    note: ['August to October, after the acts', 'За август–октябрь, по актам'],
  },
  {
    date: '2026-10-30',
    client: 'works',
    amount: '12 000',
    kind: 'refund',
    note: ['Four hours not needed this quarter', 'Четыре часа в этом квартале не нужны'],
  },
  {
    date: '2026-10-30',
    client: 'works',
    amount: '12 000',
    kind: 'creditNote',
    for: '2026-10',
    note: ['What was refunded is not asked again', 'Возвращённое снова не просим'],
  },
];
