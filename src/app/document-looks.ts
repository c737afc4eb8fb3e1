import type { DocumentLook } from '../documents/document-look';
import type { DocumentKind } from '../documents/kinds';
import type { Language } from '../words/language';
import type { Ports } from './ports';

export type Looks = (kind: DocumentKind, language: Language) => DocumentLook;

/** What documents of a kind and language look like; each look is read once. */
export function documentLooks({ templates }: Pick<Ports, 'templates'>): Looks {
  const known = new Map<string, DocumentLook>();
  return (kind, language) => {
    const name = `${kind}.${language}`;
    const look = known.get(name) ?? { template: templates.builtIn(kind, language), logo: null };
    known.set(name, look);
    return look;
  };
}
