/** A request body of several parts and what its Content-Type header says. */
export interface Multipart {
  readonly contentType: string;
  /** Signed bytes, −128 to 127, as Apps Script takes them. */
  readonly payload: number[];
}

/**
 * A multipart/related body: metadata as JSON, then the document. `boundary` must not occur in the document: its key, a
 * digest, does not.
 */
export function multipart(boundary: string, metadata: object, mimeType: string, bytes: Uint8Array): Multipart {
  const head =
    `--${boundary}\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n${asciiJson(metadata)}\r\n` +
    `--${boundary}\r\nContent-Type: ${mimeType}\r\n\r\n`;
  const payload = asciiBytes(head);
  bytes.forEach((byte) => payload.push(byte > 127 ? byte - 256 : byte));
  asciiBytes(`\r\n--${boundary}--\r\n`).forEach((byte) => payload.push(byte));
  return { contentType: `multipart/related; boundary=${boundary}`, payload };
}

/** JSON in ASCII alone, so that its characters are its bytes. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function asciiBytes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
