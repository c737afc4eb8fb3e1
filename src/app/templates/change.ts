import { bytesIn } from '../../documents/base64';
import { templateWords } from '../../words/templates';
import type { TemplateName, TemplatesResult } from '../functions';
import { loadSettings } from '../load';
import { whileLocked } from '../locked';
import type { NotHad, OfficeFile, Ports } from '../ports';
import { writeSettings } from '../write-settings';
import { templateKey, templateKeys } from './keys';
import { linksIn, sameFile } from './links';
import { isNotHad, linkedFiles, officeFilesWith } from './office-files';
import { changing } from './state';

/**
 * Puts the built-in template into the folder of all documents, for the office to edit, and uses it from now on. One
 * that is there already is never written over: it is used again.
 */
export function customiseTemplate(ports: Ports, { kind, language }: TemplateName): TemplatesResult {
  return changing(ports, () =>
    whileLocked(ports.lock, () => {
      const words = templateWords(ports.people.language());
      const file = templateFile(ports, { kind, language });
      if (isNotHad(file)) return words.notFiled(file.failure);
      const links = linksIn(loadSettings(ports.tables).settings.reportTemplate);
      if (!links.some((link) => sameFile(link, file.link))) writeLinks(ports, [...links, file.link]);
      return '';
    }),
  );
}

/** The office's own template of the kind and language is no longer used. Links to other files stay in the setting. */
export function useBuiltInTemplate(ports: Ports, { kind, language }: TemplateName): TemplatesResult {
  return changing(ports, () =>
    whileLocked(ports.lock, () => {
      const { tables, people } = ports;
      const { reportTemplate } = loadSettings(tables).settings;
      const linked = linkedFiles(ports, reportTemplate, templateKeys(tables));
      if (isNotHad(linked)) return templateWords(people.language()).notFiled(linked.failure);
      const file = linked.files.get(templateKey(tables, kind, language));
      const rest = linksIn(reportTemplate).filter((link) => file === undefined || !sameFile(link, file.link));
      writeLinks(ports, rest);
      return '';
    }),
  );
}

function templateFile(ports: Ports, { kind, language }: TemplateName): OfficeFile | NotHad {
  const key = templateKey(ports.tables, kind, language);
  const found = officeFilesWith(ports, [key]);
  if (isNotHad(found)) return found;
  const bytes = bytesIn(ports.templates.builtIn(kind, language));
  if (bytes === null) throw new Error(`the built-in template ${kind} ${language} is not base64`);
  const name = templateWords(language).templateFile(kind, language);
  return found.get(key) ?? ports.officeFiles.make({ key, name, type: 'document', bytes });
}

function writeLinks(ports: Ports, links: readonly string[]): void {
  writeSettings(ports, () => [['reportTemplate', links.join('\n')]]);
}
