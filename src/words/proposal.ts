import { russianPlural } from './format';
import type { InLanguages, Language } from './language';

/** What a proposal says in words; hours and money come in as texts ready to be read. */
export interface ProposalPhrases {
  /** `date` is `YYYY-MM-DD`, so that names sort by time. */
  readonly documentName: (date: string, client: string) => string;
  readonly otherTasks: string;
  /** How often the fee is paid, and what is paid at once. */
  readonly rhythm: (months: number, amount: string) => string;
  readonly insteadOf: (rate: string) => string;
  /** What the same hours would cost outside a retainer. */
  readonly saves: (hours: string, fee: string, atRate: string, saved: string) => string;
}

const phrases: InLanguages<ProposalPhrases> = {
  en: {
    documentName: (date, client) => `${date} Proposal, ${client}`,
    otherTasks: 'Other tasks',
    rhythm: (months, amount) => (months === 1 ? 'paid each month' : `${amount} every ${months} months`),
    insteadOf: (rate) => `instead of ${rate} at our project rate`,
    saves: (hours, fee, atRate, saved) =>
      `${hours} of project work would cost ${atRate}; with support you pay ${fee} and save ${saved} each month.`,
  },
  ru: {
    documentName: (date, client) => `${date} Предложение, ${client}`,
    otherTasks: 'Прочие задачи',
    rhythm: (months, amount) =>
      months === 1
        ? 'оплата каждый месяц'
        : `${amount} раз в ${months} ${russianPlural(months, 'месяц', 'месяца', 'месяцев')}`,
    insteadOf: (rate) => `вместо ${rate} по проектной ставке`,
    saves: (hours, fee, atRate, saved) =>
      `${hours} проектной работы стоили бы ${atRate}; на обслуживании вы платите ${fee} и каждый месяц экономите ${saved}.`,
  },
};

export function proposalPhrases(language: Language): ProposalPhrases {
  return phrases[language];
}
