/**
 * A text with one of these in front is taken for a formula, or for text whose first sign is dropped, when it is
 * written into a cell.
 */
const TAKEN_FOR_MORE = /^[=+\-@'\t\r]/;

/** The text as it is given to setValues, which parses as typing does: an apostrophe in front keeps it a text. */
export function guarded(text: string): string {
  return TAKEN_FOR_MORE.test(text) ? `'${text}` : text;
}

/**
 * The text that was meant. Whether a plain-text cell keeps the apostrophe of `guarded` as a part of the text is not
 * documented, so a cell is read right in either case.
 */
export function unguarded(text: string): string {
  return text.charAt(0) === "'" && TAKEN_FOR_MORE.test(text.slice(1)) ? text.slice(1) : text;
}
