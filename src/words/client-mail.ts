import { periodText } from './format';
import type { InLanguages, Language } from './language';
import { clipped, list, oneLine, paragraphs } from './mail-text';
import type { Letter } from './mails';

/** A document as its mail tells of it. */
export interface MailedDocument {
  readonly kind: 'report' | 'act' | 'request' | 'proposal';
  /** `YYYY-MM`; `''` for a document of no period. */
  readonly period: string;
  /** Above 1: it replaces one that was sent before. */
  readonly revision: number;
  /** `''`: whoever reads the mail cannot open it. */
  readonly link: string;
}

export interface ClientLetter {
  /** Whose mail it is; `''` where the book does not say. */
  readonly company: string;
  readonly documents: readonly MailedDocument[];
  /** How many PDFs go with it. */
  readonly attached: number;
}

interface ClientMailWords {
  readonly kinds: Readonly<Record<MailedDocument['kind'], string>>;
  readonly ofPeriod: (kind: string, period: string) => string;
  readonly corrected: (title: string, revision: number) => string;
  readonly greeting: string;
  readonly ready: (count: number) => string;
  readonly attached: (count: number) => string;
  readonly questions: string;
}

/** Longer subjects are cut off by whoever shows them. */
const LONGEST_SUBJECT = 150;

const words: InLanguages<ClientMailWords> = {
  en: {
    kinds: { report: 'Report', act: 'Acceptance certificate', request: 'Payment request', proposal: 'Proposal' },
    ofPeriod: (kind, period) => `${kind} for ${periodText('en', period)}`,
    corrected: (title, revision) => `${title}, corrected (revision ${revision})`,
    greeting: 'Hello,',
    ready: (count) => (count === 1 ? 'this document is ready for you:' : 'these documents are ready for you:'),
    attached: (count) => (count === 1 ? 'It is attached as a PDF.' : 'They are attached as PDFs.'),
    questions: 'If anything is unclear, simply answer this mail.',
  },
  ru: {
    kinds: { report: 'Отчёт', act: 'Акт выполненных работ', request: 'Счёт на оплату', proposal: 'Предложение' },
    ofPeriod: (kind, period) => `${kind} за ${periodText('ru', period)}`,
    corrected: (title, revision) => `${title}, исправленный (версия ${revision})`,
    greeting: 'Здравствуйте!',
    ready: (count) => (count === 1 ? 'Для вас готов документ:' : 'Для вас готовы документы:'),
    attached: (count) => (count === 1 ? 'Он приложен в формате PDF.' : 'Они приложены в формате PDF.'),
    questions: 'Если что-то непонятно, просто ответьте на это письмо.',
  },
};

/** The mail that brings a client its documents, in its own language. */
export function clientMail(language: Language, { company, documents, attached }: ClientLetter): Letter {
  const say = words[language];
  const titleOf = ({ kind, period, revision }: MailedDocument): string => {
    const title = period === '' ? say.kinds[kind] : say.ofPeriod(say.kinds[kind], period);
    return revision > 1 ? say.corrected(title, revision) : title;
  };
  const titles = documents.map(titleOf).join('; ');
  const lineOf = (one: MailedDocument) => (one.link === '' ? titleOf(one) : `${titleOf(one)}: ${one.link}`);
  return {
    subject: clipped(oneLine(company === '' ? titles : `${titles} – ${company}`), LONGEST_SUBJECT),
    body: paragraphs(
      say.greeting,
      [say.ready(documents.length), list('', documents, lineOf, (count) => `+ ${count}`)].join('\n'),
      attached === 0 ? '' : say.attached(attached),
      say.questions,
      oneLine(company),
    ),
  };
}
