import type { IncomingMessage } from 'node:http';

/** More than anybody pastes at once. */
const LONGEST_BODY_BYTES = 20 * 1024 * 1024;

export type Body =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/** What a request brings, as JSON. What is too long is not read to its end. */
export async function bodyOf(request: IncomingMessage): Promise<Body> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { ok: false, status: 415 };
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += piece.length;
    if (length > LONGEST_BODY_BYTES) return { ok: false, status: 413 };
    pieces.push(piece);
  }
  return parsed(Buffer.concat(pieces).toString('utf8'));
}

function parsed(text: string): Body {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, status: 400 };
    throw error;
  }
}
