import { mailWords } from '../../words/mails';
import { loadFrame } from '../load';
import type { Ports } from '../ports';
import { keepNotices, readNotices } from './notices';
import type { Pass } from './pass';

/**
 * Sends what waits to whom the settings name (the delivery account where they name nobody), the oldest first, as far as
 * the day's quota goes. A mail is forgotten after it is sent: a run cut off in between sends one mail twice, none is
 * lost. Returns what could not be sent, in words; `''` for nothing.
 */
export function sendWaiting({ store, tables, mailer }: Ports, { account }: Pick<Pass, 'account'>): string {
  let notices = readNotices(store);
  if (notices.waiting.length === 0) return '';
  const { settings, language } = loadFrame(tables);
  const to = settings.notify.length > 0 ? settings.notify : [account];
  for (let letter = notices.waiting[0]; letter !== undefined; letter = notices.waiting[0]) {
    if (mailer.remaining() < to.length) return mailWords(language).mailsWait(notices.waiting.length);
    const refusal = mailer.send({ to, ...letter });
    if (refusal !== '') return refusal;
    notices = { ...notices, waiting: notices.waiting.slice(1) };
    keepNotices(store, notices);
  }
  return '';
}
