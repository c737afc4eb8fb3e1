import type { Book } from '../book/book';
import type { ClockTrigger } from './clock-trigger';
import type { Eventual } from './eventual';
import type { DocumentLock } from './lock';
import type { Mail } from './mail';
import type { Answer, Question } from './question';
import type { Screen } from './screen';

/** A request to the web, as a server would see it. */
export interface FetchRequest {
  /** E-mail address of whoever runs the program that asks. */
  readonly user: string;
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

export interface FetchAnswer {
  readonly status: number;
  readonly text: string;
  /** Where the answer is no text. */
  readonly bytes?: Uint8Array;
  /** How long it took, by the clock of the execution that asked. */
  readonly milliseconds?: number;
}

/** What the services of an execution work on. It outlives the execution, and several may share it. */
export interface Host {
  readonly book: Book;
  /** The moment at which the clock stands; null: it runs. */
  readonly now: Date | null;
  /** Whoever runs the program. */
  readonly user: { readonly email: string; readonly locale: string };
  /** Addresses of those who may edit the book, beside its owner and the user. */
  readonly editors: readonly string[];
  /** Whether the program is an add-on from the Marketplace; otherwise its script is bound to the book. */
  readonly addOn: boolean;
  /** Whether the user has granted all that the program asks for. */
  readonly authorized: boolean;
  /** Of the book's file, without its ending. */
  readonly bookName: string;
  readonly screen: Screen;
  /** Asks whoever looks at the book, and waits; null where nobody does. */
  readonly ask: ((question: Question) => Promise<Answer>) | null;
  /** Of all users. */
  readonly triggers: ClockTrigger[];
  /** Of all users, the newest last. */
  readonly outbox: Mail[];
  /** How many recipients a user may write to in a day. */
  readonly mailQuota: number;
  /** Document properties. */
  readonly properties: Map<string, string>;
  readonly lock: DocumentLock;
  /** Answers for the web: with a promise at most where whoever asks is patient, as others can go on meanwhile. */
  fetch(request: FetchRequest, patient?: boolean): Eventual<FetchAnswer>;
  /** A new random UUID. */
  uuid(): string;
  /** A line of the execution's log. */
  log(level: 'log' | 'warn' | 'error', line: string): void;
}
