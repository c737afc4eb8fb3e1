import type { Functions, Reply } from '../../../src/app/functions';

/** What a scripted server answers: a function for each that the page may call. */
export type Answers = {
  readonly [Name in keyof Functions]?: (
    request: Functions[Name]['request'],
  ) => Functions[Name]['answer'] | Promise<Functions[Name]['answer']>;
};

/** The program itself says why not. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}

/** Google did not let the call through; thrown by an answer. */
export class Lost extends Error {}

export interface RecordedCall {
  readonly name: string;
  readonly request: unknown;
}

/** An answer that does not come: for looking at a page while it waits. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** Answers that are given one after the other; the last one again and again. */
export function inTurn<Answer>(
  ...answers: readonly (() => Answer | Promise<Answer>)[]
): () => Answer | Promise<Answer> {
  let calls = 0;
  return () => {
    const answer = answers[Math.min(calls, answers.length - 1)];
    calls += 1;
    if (answer === undefined) throw new Error('no answers are given');
    return answer();
  };
}

/** What a public function returns for a request, both as JSON. Throws Lost where Google would call the failure handler. */
export async function replyTo(answers: Answers, name: string, json: string): Promise<string> {
  const answer = answers[name as keyof Functions] as ((request: unknown) => unknown) | undefined;
  if (answer === undefined) throw new Lost(`Script function not found: ${name}`);
  return JSON.stringify(await reply(answer, JSON.parse(json)));
}

async function reply(answer: (request: unknown) => unknown, request: unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await answer(request) };
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const { code, message, fix } = thrown;
    return { ok: false, error: { code, message, fix } };
  }
}
