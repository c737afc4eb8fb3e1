/** Marks that turn the direction of whatever follows them on the line. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text as a document can hold it: lines end in `\n`, tabs are spaces, and what XML does not allow, halves of
 * characters and marks that turn the writing direction are gone.
 */
export function plainText(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  return [...lines].filter(isPrintable).join('').replace(DIRECTION_MARKS, '');
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = (code < 0x20 && character !== '\n') || (code >= 0x7f && code < 0xa0);
  const isHalf = code >= 0xd800 && code < 0xe000;
  return !isControl && !isHalf && code !== 0xfffe && code !== 0xffff;
}
