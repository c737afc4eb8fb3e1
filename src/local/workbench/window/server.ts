import { eventIn } from '../event-line';
import type { Event, Reply } from '../protocol';
import type { Ask } from './ask';

const token = new URLSearchParams(location.search).get('token') ?? '';

/** Whom the address says that the window is. */
export const askedPerson = new URLSearchParams(location.search).get('as');

/** The address of this book for somebody else. */
export function addressAs(email: string): string {
  return `?${new URLSearchParams({ token, as: email }).toString()}`;
}

/** Asks the server, for this window. */
export function askFor(windowId: string): Ask {
  return async (name, request) => {
    const answer = await post(name, request, windowId);
    return (await answer.json()) as Reply<typeof name>;
  };
}

/**
 * Tells `see` each event until the server ends the answer; what comes may be cut anywhere, also within a letter.
 * Resolves to whether the server let this window watch at all; rejects where it cannot be reached.
 */
export async function watch(as: string | null, signal: AbortSignal, see: (event: Event) => void): Promise<boolean> {
  const { ok, body } = await post('watch', { as }, '', signal);
  if (!ok || body === null) return false;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  // A large book is one line of many pieces: they are put together once.
  let begun: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return true;
    const [end = '', ...lines] = value.split('\n');
    begun.push(end);
    for (const next of lines) {
      const line = begun.join('');
      begun = [next];
      if (line !== '') see(eventIn(line));
    }
  }
}

function post(name: string, request: unknown, windowId: string, signal?: AbortSignal): Promise<Response> {
  return fetch(`/api/${name}`, {
    ...(signal === undefined ? {} : { signal }),
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Carryover-Token': token, 'Carryover-Window': windowId },
    body: JSON.stringify(request),
  });
}
