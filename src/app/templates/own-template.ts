import { base64Of } from '../../documents/base64';
import type { DocumentKind } from '../../documents/kinds';
import type { Language } from '../../words/language';
import type { NotHad, Ports } from '../ports';
import { templateKey } from './keys';
import { isNotHad, type FilesByKey } from './office-files';

/** The office's own template as base64, where it is among the files; null where it is not. */
export function ownTemplate(
  { tables, officeFiles }: Pick<Ports, 'tables' | 'officeFiles'>,
  files: FilesByKey,
  kind: DocumentKind,
  language: Language,
): string | NotHad | null {
  const file = files.get(templateKey(tables, kind, language));
  if (file === undefined) return null;
  const bytes = officeFiles.read(file, 'document');
  return isNotHad(bytes) ? bytes : base64Of(bytes);
}
