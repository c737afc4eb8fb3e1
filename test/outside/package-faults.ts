import { posix } from 'node:path';
import PizZip from 'pizzip';

/** What a strict reader would refuse in a .xlsx or .docx file; nothing where it is sound. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const zip = new PizZip(bytes);
  const names = Object.keys(zip.files).filter((name) => !name.endsWith('/'));
  const textOf = (name: string) => zip.file(name)?.asText() ?? '';
  const xml = names.filter((name) => /\.(xml|rels|vml)$/.test(name));
  const types = textOf('[Content_Types].xml');
  return [
    ...xml.flatMap((name) => xmlFaults(textOf(name)).map((fault) => `${name}: ${fault}`)),
    ...names.filter((name) => !hasType(types, name)).map((name) => `${name}: no content type`),
    ...names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => targetsOf(name, textOf(name)))
      .filter((target) => !names.includes(target))
      .map((target) => `${target}: not there`),
  ];
}

function hasType(types: string, name: string): boolean {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return (
    name === '[Content_Types].xml' ||
    types.includes(`PartName="/${name}"`) ||
    types.toLowerCase().includes(`extension="${extension.toLowerCase()}"`)
  );
}

/** The parts that a relationships part points to, from the folder above its own. */
function targetsOf(name: string, text: string): readonly string[] {
  const base = posix.join(posix.dirname(name), '..');
  return [...text.matchAll(/<Relationship [^>]*>/g)]
    .filter(([tag]) => !tag.includes('TargetMode="External"'))
    .map(([tag]) => /Target="([^"]*)"/.exec(tag)?.[1] ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(base, target)));
}

const TOKEN = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const NOT_XML = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

/** Where a text is no well-formed XML: tags that do not match, characters that may not stand there. */
function xmlFaults(text: string): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  const body = text.replace(/^\ufeff/, '').replace(/<\?.*?\?>|<!--[^]*?-->/g, '');
  for (const [token, closing, name, attributes = '', empty] of body.matchAll(TOKEN)) {
    if (NOT_XML.test(token)) faults.push(`characters in ${token.slice(0, 60)}`);
    if (token === '<') faults.push('a tag that is none');
    if (name === undefined) continue;
    const keys = [...attributes.matchAll(/([\w:.-]+)\s*=\s*["']/g)].map(([, key]) => key);
    if (keys.length !== new Set(keys).size) faults.push(`an attribute twice in ${token.slice(0, 60)}`);
    if (closing === '/' && open.pop() !== name) faults.push(`</${name}> closes nothing`);
    if (closing === '' && empty === '') open.push(name);
  }
  return [...faults, ...open.map((name) => `<${name}> is not closed`)];
}
