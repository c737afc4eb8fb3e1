// .xlsx files write characters that XML cannot hold as `_x001F_`, and a text that looks like that as `_x005F_x001F_`.
// eslint-disable-next-line no-control-regex
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** The text as it goes into the file; the library turns it back when it reads. */
export function escapedText(text: string): string {
  return text.replace(NEEDS_ESCAPE, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The text as it was before it went into the file. */
export function unescapedText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
