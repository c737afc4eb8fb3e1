import { join } from 'node:path';
import type { Book } from '../src/local/book/book';
import { runInThread } from '../src/local/execution/in-thread';
import { localHost } from '../src/local/execution/local-host';
import type { Program } from '../src/local/execution/program';
import { after } from '../src/local/services/eventual';

/** How the documents of a book's closed months come to lie in their folders. */
export interface Deliveries {
  readonly documents: number;
  readonly requests: number;
  /** Of this machine. */
  readonly seconds: number;
  /** By the clock of the executions, which goes on while they sleep, as it would at Google. */
  readonly pacedSeconds: number;
}

const ANSWER_MILLISECONDS = 1000;
const DOCUMENTS_A_STEP = 40;
const TIMED = `function timed(request) {
  const began = Date.now();
  const reply = deliverReports(request);
  return JSON.stringify({ reply, seconds: (Date.now() - began) / 1000 });
}`;

/**
 * Files a book's documents as the pages do, in steps, and counts what is asked of Drive, each of whose answers takes a
 * second. What a call has filed lies there at the next.
 */
export function deliveriesOf(book: Book, program: Program, now: Date, home: string): () => Deliveries {
  const user = { email: 'ann@example.com', locale: 'en' };
  const path = join(home, 'Deliveries.xlsx');
  const host = localHost({ book, path, reports: join(home, 'deliveries'), now, user, log: () => undefined });
  const timed = { ...program, code: `${program.code}\n${TIMED}` };
  return () => {
    let [documents, requests, pacedSeconds, remaining] = [0, 0, 0, 1];
    const fetch: typeof host.fetch = (request) => {
      requests += 1;
      return after(host.fetch(request), (answer) => ({ ...answer, milliseconds: ANSWER_MILLISECONDS }));
    };
    const began = performance.now();
    while (remaining > 0) {
      const argument = JSON.stringify({ limit: DOCUMENTS_A_STEP });
      const answer = runInThread({ program: timed, name: 'timed', argument }, { ...host, fetch });
      const { reply, seconds } = JSON.parse(answer) as { readonly reply: string; readonly seconds: number };
      const { value } = JSON.parse(reply) as { readonly value: { reports: readonly unknown[]; remaining: number } };
      if (value.reports.length === 0) throw new Error(reply);
      documents += value.reports.length;
      pacedSeconds += seconds;
      ({ remaining } = value);
    }
    return { documents, requests, seconds: (performance.now() - began) / 1000, pacedSeconds };
  };
}
