import { LANGUAGES, type Language } from '../../words/language';
import { DOCUMENT_KINDS, type DocumentKind } from '../kinds';
import { actLayout } from './act';
import { templateOf, type Layout } from './document';
import { proposalLayout } from './proposal';
import { reportLayout } from './report';
import { requestLayout } from './request';

const LAYOUTS: Readonly<Record<DocumentKind, (language: Language) => Layout>> = {
  report: reportLayout,
  act: actLayout,
  request: requestLayout,
  proposal: proposalLayout,
};

/** The built-in templates by file name, `KIND.LANGUAGE.docx`, made from code: the same code, the same bytes. */
export async function buildTemplates(): Promise<Record<string, Uint8Array>> {
  const templates: Record<string, Uint8Array> = {};
  for (const kind of DOCUMENT_KINDS) {
    for (const language of LANGUAGES) {
      templates[`${kind}.${language}.docx`] = await templateOf(language, LAYOUTS[kind](language));
    }
  }
  return templates;
}
