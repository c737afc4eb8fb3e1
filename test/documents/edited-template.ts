import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import PizZip from 'pizzip';
import type { DocumentKind } from '../../src/documents/kinds';
import type { Language } from '../../src/words/language';

/** A built-in template as base64. */
export function builtInTemplate(kind: DocumentKind = 'report', language: Language = 'en'): string {
  return readFileSync(resolve(`build/templates/${kind}.${language}.docx`), 'base64');
}

/** A template, in base64, as an office might leave it: the XML of one of its files rewritten. */
export function edited(template: string, edit: (xml: string) => string, file = 'word/document.xml'): string {
  const zip = new PizZip(template, { base64: true });
  const before = zip.file(file)?.asText();
  if (before === undefined) throw new Error(`no ${file}`);
  const after = edit(before);
  if (after === before) throw new Error(`nothing was edited in ${file}`);
  zip.file(file, after);
  return zip.generate({ type: 'base64' });
}

/** A template whose body has one more paragraph, or whatever else, at its end. */
export function withMore(template: string, xml: string): string {
  return edited(template, (body) => body.replace('<w:sectPr', `${xml}<w:sectPr`));
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
}

/** A table of rows of cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
}
