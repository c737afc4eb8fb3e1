import PizZip from 'pizzip';

/** The parts of a .docx that hold text, by name. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  const zip = new PizZip(docx);
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  return new Map(names.map((name) => [name, zip.file(name)?.asText() ?? '']));
}

/** What a reader of the document sees: a line a paragraph, spaces that do not break as plain ones. */
export function textOf(docx: Uint8Array): string {
  const body = partsOf(docx).get('word/document.xml') ?? '';
  return body
    .replace(/<\/w:p>|<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ');
}

/** The tags that are opened and not closed, or closed and not opened; none in well-formed XML. */
export function strayTags(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
    if (rest.endsWith('/')) continue;
    if (closing === '') open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}
