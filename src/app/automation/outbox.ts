import { forgetLong, keepLong, recallLong } from '../long-text';
import type { Mail, Ports } from '../ports';

const NAME = 'outbox';

type Posting = Pick<Ports, 'store' | 'mailer'>;

/**
 * Puts a mail where it waits until it can be sent. It is kept before what it tells of is noted as told, and forgotten
 * after it is sent: a cut in between sends one mail twice, but none is ever lost.
 */
export function enqueue({ store }: Pick<Ports, 'store'>, mail: Mail): void {
  keepLong(store, NAME, JSON.stringify([...waiting({ store }), mail]));
}

/** Sends what waits, the oldest first, as far as the day's quota goes. Returns how many mails are left for tomorrow. */
export function sendWaiting(ports: Posting): number {
  let left = waiting(ports);
  for (let mail = left[0]; mail !== undefined; mail = left[0]) {
    if (ports.mailer.remaining() < mail.to.length) return left.length;
    ports.mailer.send(mail);
    left = left.slice(1);
    if (left.length === 0) forgetLong(ports.store, NAME);
    else keepLong(ports.store, NAME, JSON.stringify(left));
  }
  return 0;
}

function waiting({ store }: Pick<Ports, 'store'>): readonly Mail[] {
  const text = recallLong(store, NAME);
  return text === null ? [] : (JSON.parse(text) as readonly Mail[]);
}
