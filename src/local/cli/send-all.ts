import type { NotSentAnswer, SendAnswer, SentAnswer } from './answers';
import type { OpenBook } from './open-book';
import { done, type Result } from './trouble';

/** What was sent, and what could not be. */
export interface Sent {
  readonly sent: readonly SentAnswer[];
  readonly waiting: readonly NotSentAnswer[];
}

export const NOTHING_SENT: Sent = { sent: [], waiting: [] };

/** Sends step by step until it is over, then writes the book with what the ledger says of it. */
export async function sendAll(
  book: OpenBook,
  step: (after: string) => Promise<Result<SendAnswer>>,
): Promise<Result<Sent>> {
  const sent: SentAnswer[] = [];
  const waiting: NotSentAnswer[] = [];
  let after = '';
  do {
    const answered = await step(after);
    if (!answered.ok) return answered;
    sent.push(...answered.value.sent);
    waiting.push(...answered.value.waiting);
    after = answered.value.next;
    book.progress.show(book.words.stages.sending(sent.length));
  } while (after !== '');
  const saved = await book.save();
  return saved.ok ? done({ sent, waiting }) : saved;
}

/** A line a client, and where the mails lie. */
export function sentLines({ sent, waiting }: Sent, { words, outbox }: OpenBook): readonly string[] {
  return [
    ...sent.map(({ client, periods, to }) => words.sent(client, periods, to)),
    ...waiting.map(({ client, reason }) => words.notSent(client, reason)),
    ...(sent.length > 0 ? [words.mailsKept(outbox)] : []),
  ];
}
