import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Logo } from './document-look';
import { placeLogo } from './logo';
import { plainText } from './plain-text';
import { zipBytes } from './zip';

/**
 * Fills a .docx template, given in base64, with the texts, lists and flags of `view`, and its picture of the logo with
 * `logo`. What stands in a text is never taken for a place to fill, nor for markup. A place that `view` does not know
 * is a fault of the template.
 */
export function fillTemplate(template: string, view: object, logo: Logo | null): Uint8Array {
  const document = new Docxtemplater<PizZip>(new PizZip(template, { base64: true }), {
    paragraphLoop: true,
    linebreaks: true,
    parser: (tag) => ({ get: (scope: unknown) => valueAt(scope, tag) }),
    nullGetter: ({ value }) => {
      throw new Error(`the template asks for {${value}}, which the document does not have`);
    },
  });
  document.render({ ...view, hasLogo: logo !== null });
  const zip = document.getZip();
  if (logo !== null) placeLogo(zip, logo);
  return zipBytes(zip);
}

/** The value that a place names; undefined where only a scope around this one has it. */
function valueAt(scope: unknown, tag: string): unknown {
  const value = tag === '.' ? scope : (scope as Readonly<Record<string, unknown>>)[tag];
  return typeof value === 'string' ? plainText(value) : value;
}
