import type { DocumentLook } from './document-look';
import type * as Engine from './engine';

/**
 * A document as a .docx: the same view and look, the same bytes. The document engine is evaluated when the first
 * document is made, not when a simple trigger loads the program.
 */
export function documentOf(view: object, { template, logo }: DocumentLook): Uint8Array {
  const { fillTemplate } = require('./engine') as typeof Engine;
  return fillTemplate(template, view, logo);
}
