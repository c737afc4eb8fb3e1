/** What a terminal acts upon instead of showing it, and what turns the letters of a line around. */
const NOT_SHOWN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text as a terminal may be given it: whoever typed into a book says nothing to the terminal of whoever reads it. */
export function printable(text: string): string {
  return text.replace(NOT_SHOWN, '\ufffd');
}
