import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Logo } from './document-look';
import { placeLogo } from './logo';
import { directedText, plainText } from './plain-text';
import { zipBytes } from './zip';

/** How templates are read: `{name}`, and no others may be told in a template. */
export const TEMPLATE_OPTIONS = {
  paragraphLoop: true,
  linebreaks: true,
  syntax: { changeDelimiterPrefix: null },
};

/**
 * Fills a .docx template, given in base64, with the texts, lists and flags of `view`, and its picture of the logo with
 * `logo`. What stands in a text is never taken for a place to fill, nor for markup. A place that `view` does not know
 * is a fault of the template.
 */
export function fillTemplate(template: string, view: object, logo: Logo | null): Uint8Array {
  const document = new Docxtemplater<PizZip>(new PizZip(template, { base64: true }), {
    ...TEMPLATE_OPTIONS,
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
  const value = valueIn(scope, tag.trim());
  return typeof value === 'string' ? directedText(plainText(value)) : value;
}

/** What a scope itself has under a name, `.` being itself; undefined where it has none. */
export function valueIn(scope: unknown, name: string): unknown {
  if (name === '.') return scope;
  if (typeof scope !== 'object' || scope === null || !Object.prototype.hasOwnProperty.call(scope, name))
    return undefined;
  return (scope as Readonly<Record<string, unknown>>)[name];
}
