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

const LETTER = /\p{L}/u;
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Marks that embed a text in writing from the right, and end it; and one that goes on from the left. */
const [FROM_RIGHT, FROM_RIGHT_ENDS, FROM_LEFT] = ['\u202b', '\u202c', '\u200e'];

/**
 * A plain text in a document written from the left: a line in Hebrew, Arabic and the like runs from the right with all
 * its marks and figures, and what follows it on the line stays on its right.
 */
export function directedText(text: string): string {
  if (!FROM_THE_RIGHT.test(text)) return text;
  return text.split('\n').map(directedLine).join('\n');
}

function directedLine(line: string): string {
  if (!FROM_THE_RIGHT.test(line)) return line;
  const first = LETTER.exec(line)?.[0] ?? '';
  const embedded = FROM_THE_RIGHT.test(first) ? FROM_RIGHT + line + FROM_RIGHT_ENDS : line;
  return embedded + FROM_LEFT;
}
