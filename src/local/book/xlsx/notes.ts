import type { Sheet } from '../sheet';
import { relationships, textOf, type Parts } from './package';
import { unescapedText } from './text';
import { areasIn } from './validations';
import { elements, unescapeXml } from './xml';

/** Gives the cells of a sheet the notes that the file has for them, in runs or in one piece. */
export function readNotes(sheet: Sheet, parts: Parts, path: string): void {
  const part = [...relationships(parts, path).values()].find(({ type }) => type.endsWith('/comments'));
  if (part === undefined) return;
  for (const { attributes, content } of elements(textOf(parts, part.target), 'comment')) {
    const text = elements(content, 't').map((run) => unescapedText(unescapeXml(run.content)));
    for (const area of areasIn(attributes['ref'] ?? '')) sheet.setNote(area, text.join(''));
  }
}
