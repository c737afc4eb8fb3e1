import type { Book } from '../book/book';
import type { DocumentLock } from './lock';

/** A request to the web, as a server would see it. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

export interface FetchAnswer {
  readonly status: number;
  readonly text: string;
}

/** What the services of an execution work on. It outlives the execution, and several may share it. */
export interface Host {
  readonly book: Book;
  /** The moment at which the clock stands; null: it runs. */
  readonly now: Date | null;
  readonly user: { readonly email: string; readonly locale: string };
  /** Document properties. */
  readonly properties: Map<string, string>;
  readonly lock: DocumentLock;
  /** Answers for the web. */
  fetch(request: FetchRequest): FetchAnswer;
  /** A new random UUID. */
  uuid(): string;
  /** A line of the execution's log. */
  log(level: 'log' | 'warn' | 'error', line: string): void;
}
