import { previewOf, sampleView } from '../../documents/samples';
import { templateWords } from '../../words/templates';
import type { TemplateName, TemplateTrial } from '../functions';
import { loadSettings } from '../load';
import { whileLocked } from '../locked';
import type { NotHad, Ports } from '../ports';
import { otherAccount } from './account';
import { previewKey, templateKeys } from './keys';
import { isNotHad, linkedFiles } from './office-files';
import { ownLogo } from './own-logo';
import { ownTemplate } from './own-template';
import { previewSource } from './preview-source';
import { toldFault } from './problem';
import { replaceFile } from './replace-file';

/** Says all that is wrong with the template in use. */
export function checkTemplate(ports: Ports, name: TemplateName): TemplateTrial {
  return tried(ports, name, () => '');
}

/** Makes a document from the template in use, in place of the preview before, unless something is wrong with it. */
export function previewTemplate(ports: Ports, name: TemplateName): TemplateTrial {
  return tried(ports, name, (template) => whileLocked(ports.lock, () => filePreview(ports, name, template)));
}

/** Checks a template and, where it is sound, does something with it that comes to a link. */
function tried(ports: Ports, name: TemplateName, act: (template: string) => string | NotHad): TemplateTrial {
  const words = templateWords(ports.people.language());
  const account = otherAccount(ports);
  const refused = (refusal: string): TemplateTrial => ({ refusal, problems: [], link: '' });
  if (account !== '') return refused(words.onlyAccount(account));
  const template = templateInUse(ports, name);
  if (typeof template !== 'string') return refused(words.notFiled(template.failure));
  const faults = ports.templates.engine().faultsIn(template, sampleView(name.kind, name.language));
  if (faults.length > 0) return { ...refused(''), problems: faults.map(toldFault) };
  const link = act(template);
  return typeof link === 'string' ? { ...refused(''), link } : refused(words.notFiled(link.failure));
}

function templateInUse(ports: Ports, { kind, language }: TemplateName): string | NotHad {
  const { tables, templates } = ports;
  const linked = linkedFiles(ports, loadSettings(tables).settings.reportTemplate, templateKeys(tables));
  if (isNotHad(linked)) return linked;
  return ownTemplate(ports, linked.files, kind, language) ?? templates.builtIn(kind, language);
}

function filePreview(ports: Ports, { kind, language }: TemplateName, template: string): string | NotHad {
  const { tables, people, templates } = ports;
  const { logo } = ownLogo(ports, loadSettings(tables).settings.logo, templateWords(people.language()));
  const look = { engine: templates.engine(), template, logo };
  const bytes = previewOf(kind, previewSource(tables, language), look);
  const key = previewKey(tables);
  const name = templateWords(language).previewFile(kind, language);
  return replaceFile(ports, key, { key, name, type: 'document', bytes });
}
