import type { InLanguages, Language } from './language';
import { templatesEn } from './templates.en';
import { templatesRu } from './templates.ru';

/** Kinds of documents, and the languages they are written in, as a template is called. */
type Kind = 'report' | 'act' | 'request' | 'proposal';

/** What is said of the office's own templates and its logo. */
export interface TemplateWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  /** A template as a sentence names it: `the template “Report, English”`. */
  readonly template: (kind: Kind, language: Language) => string;
  readonly ownTemplates: string;
  readonly logo: string;
  /** Names of files. */
  readonly templateFile: (kind: Kind, language: Language) => string;
  readonly previewFile: (kind: Kind, language: Language) => string;
  readonly logoFile: string;
  /** What could not be used, and what serves instead. */
  readonly notRead: (what: string, why: string) => string;
  readonly notSound: (template: string, faults: number) => string;
  readonly lostTemplate: (link: string) => string;
  readonly lostLogo: (link: string) => string;
  readonly notPicture: string;
  /** Why something was not done. */
  readonly logoRefused: string;
  readonly logoTooLarge: string;
  readonly notFiled: (why: string) => string;
  readonly onlyAccount: (account: string) => string;
}

const words: InLanguages<TemplateWords> = { en: templatesEn, ru: templatesRu };

export function templateWords(language: Language): TemplateWords {
  return words[language];
}
