import type { InLanguages } from '../language';

/** What stands printed in the template of every kind of document; `{name}` marks a place that a document fills. */
export interface LetterLabels {
  readonly preparedFor: string;
  readonly contract: string;
  /** Before, between and after the two page numbers. */
  readonly page: readonly [before: string, between: string, after: string];
  /** What is written by hand above the line. */
  readonly signature: string;
}

export const letterLabels: InLanguages<LetterLabels> = {
  en: {
    preparedFor: 'Prepared for',
    contract: 'Contract: {contract}',
    page: ['page ', ' of ', ''],
    signature: 'signature, name, date',
  },
  ru: {
    preparedFor: 'Клиент',
    contract: 'Договор: {contract}',
    page: ['стр. ', ' из ', ''],
    signature: 'подпись, расшифровка, М. П.',
  },
};
