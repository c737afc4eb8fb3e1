import { DOCUMENT_KINDS } from '../../documents/kinds';
import { LANGUAGES } from '../../words/language';
import { templateWords } from '../../words/templates';
import type { TemplatesState, TemplatesResult } from '../functions';
import { loadSettings } from '../load';
import type { Ports } from '../ports';
import { otherAccount } from './account';
import { templateKey, templateKeys } from './keys';
import { isNotHad, linkedFiles, type FilesByKey } from './office-files';
import { ownLogo } from './own-logo';

/** Which templates are in use, and the logo, as far as whoever asks can see them. */
export function readTemplates(ports: Ports): TemplatesState {
  const { tables, people } = ports;
  const account = otherAccount(ports);
  if (account !== '') return { account, templates: templatesIn(ports, new Map()), logo: null, troubles: [] };
  const words = templateWords(people.language());
  const { settings } = loadSettings(tables);
  const linked = linkedFiles(ports, settings.reportTemplate, templateKeys(tables));
  const { logo, fault } = ownLogo(ports, settings.logo, words);
  const troubles = isNotHad(linked)
    ? [words.notRead(words.ownTemplates, linked.failure)]
    : linked.lost.map((link) => words.lostTemplate(link));
  return {
    account,
    templates: templatesIn(ports, isNotHad(linked) ? new Map() : linked.files),
    logo,
    troubles: [...troubles, fault].filter((trouble) => trouble !== ''),
  };
}

function templatesIn({ tables }: Ports, files: FilesByKey): TemplatesState['templates'] {
  return DOCUMENT_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => ({ kind, language, link: files.get(templateKey(tables, kind, language))?.link ?? '' })),
  );
}

/** Does something with the office's own files, unless they are another account's; returns how they stand then. */
export function changing(ports: Ports, change: () => string): TemplatesResult {
  const account = otherAccount(ports);
  const refusal = account === '' ? change() : templateWords(ports.people.language()).onlyAccount(account);
  return { refusal, state: readTemplates(ports) };
}
