import type { DocumentLook } from '../documents/document-look';
import type { DocumentKind } from '../documents/kinds';
import { sampleView } from '../documents/samples';
import type { Language } from '../words/language';
import { templateWords, type TemplateWords } from '../words/templates';
import { loadSettings } from './load';
import type { Ports } from './ports';
import { templateKeys } from './templates/keys';
import { isNotHad, linkedFiles, type FilesByKey } from './templates/office-files';
import { ownLogo } from './templates/own-logo';
import { ownTemplate } from './templates/own-template';

/** What documents of a kind and language look like. */
export interface DocumentLooks {
  (kind: DocumentKind, language: Language): DocumentLook;
  /** What of the office's own could not be used so far, and why, in words. */
  readonly faults: readonly string[];
}

/**
 * The looks of one run; each is read once. The office's own template serves where it is sound; the one that comes with
 * the program serves as long as it is not.
 */
export function documentLooks(ports: Pick<Ports, 'tables' | 'templates' | 'officeFiles' | 'log'>): DocumentLooks {
  const faults: string[] = [];
  const tell = (fault: string) => {
    if (fault === '') return;
    faults.push(fault);
    ports.log.warn(fault);
  };
  const known = new Map<string, DocumentLook>();
  let office: Office | null = null;
  const look = (kind: DocumentKind, language: Language) => {
    const name = `${kind}.${language}`;
    office ??= officeOf(ports, tell);
    const template = known.get(name) ?? {
      engine: ports.templates.engine(),
      template: templateOf(ports, office, kind, language, tell),
      logo: office.logo,
    };
    known.set(name, template);
    return template;
  };
  return Object.assign(look, { faults });
}

/** What the office has chosen. */
interface Office extends Pick<DocumentLook, 'logo'> {
  readonly files: FilesByKey;
  readonly words: TemplateWords;
}

type Tell = (fault: string) => void;

function officeOf(ports: Pick<Ports, 'tables' | 'officeFiles'>, tell: Tell): Office {
  const { settings, language } = loadSettings(ports.tables);
  const words = templateWords(language);
  const linked = linkedFiles(ports, settings.reportTemplate, templateKeys(ports.tables));
  if (isNotHad(linked)) tell(words.notRead(words.ownTemplates, linked.failure));
  else linked.lost.forEach((link) => tell(words.lostTemplate(link)));
  const { logo, fault } = ownLogo(ports, settings.logo, words);
  tell(fault);
  return { files: isNotHad(linked) ? new Map<never, never>() : linked.files, logo, words };
}

function templateOf(
  ports: Pick<Ports, 'tables' | 'templates' | 'officeFiles'>,
  { files, words }: Office,
  kind: DocumentKind,
  language: Language,
  tell: Tell,
): string {
  const own = ownTemplate(ports, files, kind, language);
  const builtIn = () => ports.templates.builtIn(kind, language);
  if (own === null) return builtIn();
  const name = words.template(kind, language);
  if (typeof own !== 'string') {
    tell(words.notRead(name, own.failure));
    return builtIn();
  }
  const faults = ports.templates.engine().faultsIn(own, sampleView(kind, language));
  if (faults.length === 0) return own;
  tell(words.notSound(name, faults.length));
  return builtIn();
}
