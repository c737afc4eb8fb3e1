import type { InLanguages, Language } from './language';

/** What an act of work accepted says in words; hours, money and periods come in as texts ready to be read. */
export interface ActPhrases {
  readonly documentName: (period: string, client: string, revision: number) => string;
  readonly otherServices: string;
  /** What of a service was done in an earlier month. */
  readonly late: (hours: string, period: string) => string;
  readonly retainer: string;
  readonly overage: (hours: string) => string;
  readonly complimentary: (hours: string) => string;
  /** Work that no paid hour covers yet. */
  readonly uncovered: (hours: string) => string;
}

const phrases: InLanguages<ActPhrases> = {
  en: {
    documentName: (period, client, revision) =>
      `${period} Acceptance certificate, ${client}${revision === 1 ? '' : ` (revision ${revision})`}`,
    otherServices: 'Other services',
    late: (hours, period) => `of which ${hours} in ${period}`,
    retainer: 'Services within the retainer',
    overage: (hours) => `Services beyond the retainer, ${hours}`,
    complimentary: (hours) => `Services free of charge, ${hours}`,
    uncovered: (hours) =>
      `${hours} of these services go beyond the paid hours; their value enters a later certificate, once hours cover them.`,
  },
  ru: {
    documentName: (period, client, revision) =>
      `${period} Акт, ${client}${revision === 1 ? '' : ` (версия ${revision})`}`,
    otherServices: 'Прочие услуги',
    late: (hours, period) => `из них ${hours} за ${period}`,
    retainer: 'Услуги в рамках абонентского обслуживания',
    overage: (hours) => `Услуги сверх абонентского обслуживания, ${hours}`,
    complimentary: (hours) => `Услуги без оплаты, ${hours}`,
    uncovered: (hours) =>
      `Сверх оплаченных часов оказано услуг на ${hours}: их стоимость войдёт в следующий акт, когда часы их покроют.`,
  },
};

export function actPhrases(language: Language): ActPhrases {
  return phrases[language];
}
