import { relationships, textOf, type Parts } from './package';
import { unescapedText } from './text';
import { elements, unescapeXml } from './xml';

/** A text that cells share; of one whose parts have fonts of their own, the XML of these parts. */
export type SharedString = string | { readonly runs: string };

const PLAIN = /^(?:<t(?: xml:space="preserve")?(?:\/>|>([^<]*)<\/t>))?$/;
/** How a text is pronounced. */
const PHONETIC = /<rPh\b[\s\S]*?<\/rPh>|<phoneticPr\b[^>]*\/>/g;

/** The shared strings of a file by their number. */
export function readSharedStrings(parts: Parts): readonly SharedString[] {
  const part = [...relationships(parts, 'xl/workbook.xml').values()].find(({ type }) =>
    type.endsWith('/sharedStrings'),
  );
  return part === undefined ? [] : sharedStringsIn(textOf(parts, part.target));
}

/** The shared strings in their part. */
export function sharedStringsIn(xml: string): readonly SharedString[] {
  return elements(xml, 'si').map(({ content }) => {
    const runs = content.replace(PHONETIC, '').trim();
    const plain = PLAIN.exec(runs);
    return plain === null ? { runs } : unescapedText(unescapeXml(plain[1] ?? ''));
  });
}
