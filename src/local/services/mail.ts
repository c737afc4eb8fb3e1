import type { Blob } from './blob';
import { ServiceException } from './exception';
import type { Host } from './host';
import type { Implementation } from './methods';

/** A message that was sent: it lies in the outbox, and goes nowhere. */
export interface Mail {
  /** The moment at which it was sent, as text. */
  readonly sentAt: string;
  readonly from: string;
  /** Addresses, separated by commas. */
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly Attachment[];
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Its bytes. */
  readonly base64: string;
}

const MOST_RECIPIENTS = 50;
const BODY_BYTES = 200 * 1024;
const DAY_MILLISECONDS = 86_400_000;
const ADDRESS = /^(?:[^<>]*<)?[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+>?$/;

export class MailApp implements Implementation<'MailApp'> {
  readonly path = 'MailApp';

  constructor(private readonly host: Host) {}

  /** How many more recipients whoever runs this may write to; the count begins anew a day after its first message. */
  getRemainingDailyQuota(): number {
    const { host } = this;
    const own = host.outbox.filter(({ from }) => from === host.user.email);
    const now = (host.now ?? new Date()).getTime();
    let begun = -Infinity;
    let used = 0;
    for (const mail of own) {
      const sent = Date.parse(mail.sentAt);
      if (sent - begun >= DAY_MILLISECONDS) {
        begun = sent;
        used = 0;
      }
      used += recipientsOf(mail).length;
    }
    return now - begun >= DAY_MILLISECONDS ? host.mailQuota : Math.max(host.mailQuota - used, 0);
  }

  /** Refused as a whole, or sent to all. */
  sendEmail(message: Readonly<Record<string, unknown>>): void {
    const { host } = this;
    const sentAt = (host.now ?? new Date()).toISOString();
    const mail = mailOf(message, host.user.email, sentAt);
    const recipients = recipientsOf(mail);
    refuseIf(recipients.length === 0, 'Failed to send email: no recipient');
    const bad = recipients.find((address) => !ADDRESS.test(address));
    refuseIf(bad !== undefined, `Invalid email: ${bad ?? ''}`);
    refuseIf(recipients.length > MOST_RECIPIENTS, 'Limit Exceeded: Email Recipients Per Message.');
    const size = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody));
    refuseIf(size > BODY_BYTES, 'Limit Exceeded: Email Body Size.');
    refuseIf(recipients.length > this.getRemainingDailyQuota(), 'Service invoked too many times for one day: email.');
    host.outbox.push(mail);
  }
}

function mailOf(message: Readonly<Record<string, unknown>>, from: string, sentAt: string): Mail {
  const text = (name: string): string => {
    const value = message[name] ?? '';
    if (typeof value === 'string') return value;
    throw new Error(`a message whose ${name} is a ${typeof value} is not implemented outside Google`);
  };
  const attachments = (message['attachments'] ?? []) as readonly Blob[];
  return {
    sentAt,
    from,
    to: text('to'),
    cc: text('cc'),
    bcc: text('bcc'),
    replyTo: text('replyTo'),
    subject: text('subject'),
    body: text('body'),
    htmlBody: text('htmlBody'),
    attachments: attachments.map((blob) => ({
      name: blob.getName() ?? '',
      type: blob.type ?? '',
      base64: Buffer.from(blob.bytes).toString('base64'),
    })),
  };
}

function recipientsOf({ to, cc, bcc }: Mail): readonly string[] {
  return [to, cc, bcc]
    .flatMap((list) => list.split(','))
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

function refuseIf(wrong: boolean, message: string): void {
  if (wrong) throw new ServiceException(message);
}
