import type { ClientKey } from './clients';
import type { Pair } from './text';

export interface SampleTerms {
  readonly client: ClientKey;
  readonly from: string;
  readonly monthlyFee: string;
  readonly monthlyHours: string;
  readonly overageRate?: string;
  readonly projectRate?: string;
  readonly note?: Pair;
}

export const terms: readonly SampleTerms[] = [
  { client: 'bakery', from: '2026-09', monthlyFee: '100', monthlyHours: '10', projectRate: '18' },
  { client: 'library', from: '2026-08', monthlyFee: '240', monthlyHours: '12', projectRate: '35' },
  { client: 'charity', from: '2026-08', monthlyFee: '60', monthlyHours: '6', note: ['Charity price', 'Льготная цена'] },
  { client: 'dental', from: '2026-08', monthlyFee: '250', monthlyHours: '10', overageRate: '30', projectRate: '40' },
  { client: 'autoParts', from: '2026-08', monthlyFee: '450', monthlyHours: '15', projectRate: '45' },
  { client: 'furniture', from: '2026-08', monthlyFee: '160', monthlyHours: '8', projectRate: '30' },
  { client: 'freight', from: '2026-08', monthlyFee: '30000', monthlyHours: '10', projectRate: '4500' },
  {
    client: 'freight',
    from: '2026-10',
    monthlyFee: '42000',
    monthlyHours: '14',
    projectRate: '4500',
    note: ['More hours, agreed on 25 September', 'Больше часов, согласовано 25 сентября'],
  },
  { client: 'travel', from: '2026-10', monthlyFee: '120', monthlyHours: '6', projectRate: '30' },
  { client: 'council', from: '2026-08', monthlyFee: '200', monthlyHours: '8', projectRate: '35' },
  { client: 'law', from: '2026-08', monthlyFee: '300', monthlyHours: '10', projectRate: '45' },
  { client: 'museum', from: '2026-08', monthlyFee: '150', monthlyHours: '5', projectRate: '40' },
  { client: 'works', from: '2026-08', monthlyFee: '75000', monthlyHours: '25', projectRate: '4000' },
];
