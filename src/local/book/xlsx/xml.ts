/** One element of an XML text: its attributes and what stands inside it, as it is written. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Every element of this name, in order; elements of one name inside each other are not told apart. */
export function elements(xml: string, name: string): readonly Element[] {
  const pattern = new RegExp(`<${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', content = '']) => ({
    attributes: attributesOf(attributes),
    content,
  }));
}

/** The elements of this name in the last list of them, as `mergeCell` in `mergeCells`; what stands before it is not read. */
export function listed(xml: string, list: string, name: string): readonly Element[] {
  const start = xml.lastIndexOf(`<${list}`);
  return start < 0 ? [] : elements(xml.slice(start), name);
}

/** The text without the element of this name. */
export function without(xml: string, name: string): string {
  return xml.replace(new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</${name}>)`), '');
}

/** The text with the elements of one namespace named without their prefix. */
export function unprefixed(xml: string, prefix: string): string {
  return xml.replace(new RegExp(`(</?)${prefix}:`, 'g'), '$1').replace(`xmlns:${prefix}=`, 'xmlns=');
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(pairs.map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (found, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? found;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
