import type { Choices } from '../schema';

/** Sections that a client's report can do without. */
export const SECTIONS = {
  plan: { en: 'Plan', ru: 'План' },
  workers: { en: 'Workers', ru: 'Исполнители' },
  complimentary: { en: 'Complimentary', ru: 'Бесплатно' },
  payments: { en: 'Payments', ru: 'Платежи' },
  value: { en: 'Value', ru: 'Стоимость' },
  savings: { en: 'Savings', ru: 'Экономия' },
  advice: { en: 'Advice', ru: 'Рекомендация' },
  proof: { en: 'Proof', ru: 'Доказательство' },
} satisfies Choices;

export type Section = keyof typeof SECTIONS;
