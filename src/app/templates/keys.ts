import { DOCUMENT_KINDS, type DocumentKind } from '../../documents/kinds';
import { LANGUAGES, type Language } from '../../words/language';
import { digestOf } from '../digest';
import type { Tables } from '../ports';

/** Keys of the office's own files: a copy of the spreadsheet has others. */

export function templateKey(tables: Tables, kind: DocumentKind, language: Language): string {
  return keyFor(tables, 'template', kind, language);
}

export function templateKeys(tables: Tables): readonly string[] {
  return DOCUMENT_KINDS.flatMap((kind) => LANGUAGES.map((language) => templateKey(tables, kind, language)));
}

export function logoKey(tables: Tables): string {
  return keyFor(tables, 'logo');
}

export function previewKey(tables: Tables): string {
  return keyFor(tables, 'preview');
}

function keyFor(tables: Tables, ...what: readonly string[]): string {
  return digestOf([...what, tables.id()]).slice(0, 32);
}
