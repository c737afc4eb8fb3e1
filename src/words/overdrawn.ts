import type { InLanguages, Language } from './language';

/** The note on an entry that overdraws its client. */
interface OverdrawnWords {
  /** How every such note begins. */
  readonly mark: string;
  readonly overdrawn: (client: string, hours: string) => string;
}

const [ENGLISH, RUSSIAN] = ['Overdrawn: ', 'Перерасход: '];

const words: InLanguages<OverdrawnWords> = {
  en: {
    mark: ENGLISH,
    overdrawn: (client, hours) => `${ENGLISH}${client} has used ${hours} more than is available.`,
  },
  ru: {
    mark: RUSSIAN,
    overdrawn: (client, hours) => `${RUSSIAN}${client} использует на ${hours} больше, чем доступно.`,
  },
};

export function overdrawnWords(language: Language): OverdrawnWords {
  return words[language];
}
