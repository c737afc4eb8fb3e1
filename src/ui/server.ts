import type { Functions, Reply } from '../app/functions';
import type { Language } from '../words/language';
import { frameWords } from '../words/pages/frame';

/** Longer than Google lets an execution run: what has not answered by then never will. */
const LONGEST_CALL_MS = 7 * 60 * 1000;

/** What Google's own errors say where the browser is signed in to several accounts and it picked another one. */
const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|Authorization is required/i;

/** Why a call brought no answer, in words: what is wrong, and how to mend it. */
export class CallFailed extends Error {
  readonly fix: string;
  /** The same call may well succeed in a moment. */
  readonly isPassing: boolean;

  constructor(message: string, fix: string, isPassing: boolean) {
    super(message);
    this.fix = fix;
    this.isPassing = isPassing;
  }
}

/** Calls a public function of the program by its name. Rejects with CallFailed, and with nothing else. */
export type Call = <Name extends keyof Functions>(
  name: Name,
  request: Functions[Name]['request'],
) => Promise<Functions[Name]['answer']>;

/** The server as seen from a page; what the page itself has to say of a failure is in `language`. */
export function serverIn(language: Language): Call {
  return async (name, request) => {
    const json = await transport(language, name, JSON.stringify(request));
    const reply = replyIn(json) as Reply<Functions[typeof name]['answer']> | null;
    if (reply === null) throw transportFailure(language, '');
    if (reply.ok) return reply.value;
    const { code, message, fix } = reply.error;
    throw new CallFailed(message, fix, code === 'service-busy' || code === 'book-in-use');
  };
}

function transport(language: Language, name: string, request: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = (detail: string) => reject(transportFailure(language, detail));
    const timer = setTimeout(() => fail(''), LONGEST_CALL_MS);
    const settled = (settle: () => void) => {
      clearTimeout(timer);
      settle();
    };
    const run = google.script.run
      .withSuccessHandler((json) => settled(() => resolve(json)))
      .withFailureHandler((error) => settled(() => fail(detailOf(error)))) as unknown as Readonly<
      Record<string, ((request: string) => void) | undefined>
    >;
    const start = run[name];
    if (start === undefined) settled(() => fail(name));
    else start.call(run, request);
  });
}

function replyIn(json: unknown): unknown {
  if (typeof json !== 'string') return null;
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function transportFailure(language: Language, detail: string): CallFailed {
  const words = frameWords(language);
  const isAccount = SEVERAL_ACCOUNTS.test(detail);
  const { message, fix } = isAccount ? words.severalAccounts : words.noAnswer(detail);
  return new CallFailed(message, fix, !isAccount);
}

function detailOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
