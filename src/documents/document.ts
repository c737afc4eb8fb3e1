import type { DocumentLook } from './document-look';

/** A document as a .docx: the same view and look, the same bytes. */
export function documentOf(view: object, { engine, template, logo }: DocumentLook): Uint8Array {
  return engine.fillTemplate(template, view, logo);
}
